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
