import type { Diagnostic } from '../diagnostic.js'
import { oneLine } from '../text/excerpt/excerpt.js'
import { locationOf, type Report } from './report.js'

/** One line a finding, as editors and `grep` read it: `plan.yaml:10:3: error: message (rule)`. */
export function compact({ diagnostics }: Report): string[] {
  return diagnostics.map(compactLine)
}

export function compactLine(diagnostic: Diagnostic): string {
  const { severity, message, ruleId } = diagnostic
  return `${locationOf(diagnostic)}: ${severity}: ${oneLine(message).trim()} (${ruleId})`
}
