import type { Diagnostic, Severity } from '../diagnostic.js'
import type { Line } from '../text/line.js'

/** What a run found, ready to be told. */
export interface Report {
  diagnostics: readonly Diagnostic[]
  /** Found too: people are told how many, not which. */
  hidden?: readonly Diagnostic[]
  /** How many files were checked. */
  files: number
  /** The text of files that have lines, for frames. */
  sources: ReadonlyMap<string, string>
}

export type Reporter = (report: Report) => Line[]

export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
}

/** Each file's findings, in the order that the files are first met. */
export function byFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.file)
    if (group) group.push(diagnostic)
    else groups.set(diagnostic.file, [diagnostic])
  }
  return groups
}
