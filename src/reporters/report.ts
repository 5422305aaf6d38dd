import type { Diagnostic, Severity } from '../diagnostic.js'

/** What a run found, ready to be told. */
export interface Report {
  diagnostics: readonly Diagnostic[]
  /** Found too: people are told how many, not which. */
  hidden?: readonly Diagnostic[]
  /** How many files were checked. */
  files: number
  /** The text of files that have lines, for frames. */
  sources: ReadonlyMap<string, string>
  color: boolean
}

export type Reporter = (report: Report) => string

export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
}
