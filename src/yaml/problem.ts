import type { Diagnostic, Edit } from '../diagnostic.js'
import { brief } from '../text/brief.js'
import { lineStarts, positionAt } from '../text/lines.js'

/** What kind of mistake in a plan file this is. */
export type PlanRuleId =
  | 'yaml-syntax'
  | 'plan-schema'
  | 'plan-text'
  | 'plan-date'
  | 'plan-id'
  | 'markdown'
  | 'expression'

/** A mistake at the file's characters `[start, end)`; no range where there is nothing to point at. */
export interface Problem {
  ruleId: PlanRuleId
  /** What may be meant: the plan is built, and the author told how it was read. Absent: an error. */
  severity?: 'warning'
  range?: readonly [number, number]
  message: string
  hint?: string
  fix?: Edit[]
  /** Something is not there: doubtful in a file whose YAML is broken. */
  missing?: true
  /** Characters that are not looked into: what else is found in them is not said. */
  covers?: readonly [number, number]
}

/** Takes each mistake as it is met, so that one does not hide the next. */
export type Report = (problem: Problem) => void

/** What a mistyped word is replaced by, if a person agrees. */
export function replacement(range: readonly [number, number], text: string): Edit[] {
  return [{ range: [range[0], range[1]], text, unsafe: true }]
}

/** Nobody reads more; the rest mostly follows from these. */
export const mostDiagnostics = 200

/** The problems without those that stand in what another one covers. */
export function uncovered(problems: readonly Problem[]): Problem[] {
  const covers = problems.flatMap(({ covers: range }) => (range ? [range] : []))
  const isCovered = ([start, end]: readonly [number, number]) => covers.some(([from, to]) => from <= start && end <= to)
  return problems.filter(({ range, covers: own }) => own || !range || !isCovered(range))
}

/** Word's place-holder for a picture, which shows as nothing. */
const pictures = '\ufffc'

/** Of something that is not there, the character before it. */
function shown(range: readonly [number, number], text: string): readonly [number, number] {
  if (range[1] > range[0]) return range
  const end = text.slice(0, range[0]).trimEnd().length
  return end > 0 ? [end - 1, end] : range
}

/** Diagnostics in the order of the file, each said once. */
export function diagnosticsOf(problems: readonly Problem[], text: string, file: string): Diagnostic[] {
  const starts = lineStarts(text)
  const seen = new Set<string>()
  return [...problems]
    .sort((a, b) => (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0))
    .filter(({ range, message }) => {
      const key = `${range}|${message}`
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, mostDiagnostics)
    .map(
      ({ ruleId, severity, range, message, hint, fix }): Diagnostic => ({
        ruleId,
        severity: severity ?? 'error',
        message: brief(message.replaceAll(pictures, '□')),
        file,
        ...(range && { position: positionAt(starts, shown(range, text)) }),
        ...(hint !== undefined && { hint: brief(hint) }),
        ...(fix && { fix }),
      }),
    )
}
