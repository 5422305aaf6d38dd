import type { Check } from '../checks.js'
import type { Diagnostic } from '../diagnostic.js'
import { oneLine } from '../text/excerpt.js'
import type { Report } from './report.js'

/** A report for programs: what they can be told beyond the findings themselves. */
export interface MachineReport extends Report {
  /** What can be found; `why` is a rule's alone. */
  rules?: readonly (Check & { why?: string })[]
  /** Of this program. */
  version?: string
  /** Every file that was checked, also those without a finding. */
  names?: readonly string[]
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
