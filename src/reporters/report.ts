import type { Check } from '../checks.js'
import type { Diagnostic, Severity } from '../diagnostic.js'
import type { About } from '../draft/about.js'
import { oneLine } from '../text/excerpt/excerpt.js'
import type { Line } from '../text/terminal/line.js'

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

/** A report for programs: what they can be told beyond the findings themselves. */
export interface MachineReport extends Report {
  /** What can be found; `why` is a rule's alone. */
  rules?: readonly (Check & { why?: string })[]
  /** Of this program. */
  version?: string
  /** Every file that was checked, also those without a finding. */
  names?: readonly string[]
  /** What each draft that could be read says of itself. */
  about?: ReadonlyMap<string, About>
  /** The rules that were not asked, by file. */
  off?: ReadonlyMap<string, readonly string[]>
  /** How many findings are left out because they were known before. */
  known?: number
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

/** `plan.yaml:10:3`, `draft.docx (đoạn 12)` or the file alone. */
export function locationOf({ file, position, place }: Diagnostic): string {
  const name = slashes(file)
  if (position) return `${name}:${position.start.line}:${position.start.column}`
  return place?.part ? `${name} (${oneLine(place.part).trim()})` : name
}

/** As a path is written in URLs and on GitHub, whatever the machine. */
export function slashes(file: string): string {
  return file.replaceAll('\\', '/')
}
