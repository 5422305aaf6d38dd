import type { Diagnostic, Edit, Place, Position, Severity } from './diagnostic.js'
import { brief } from './text/excerpt/brief.js'
import { lineStarts, positionAt } from './text/lines.js'

/** UTF-16 units `[start, end)` of a text. */
export type Range = readonly [start: number, end: number]

/** Something that is wrong, as the stage that meets it tells it: the file it is in is known further up. */
export interface Problem {
  /** Absent: the id under which its reader tells all that it has none for. */
  ruleId?: string
  /** Absent: an error. */
  severity?: Severity
  /** Absent where there is nothing to point at. */
  range?: Range
  /** Where it stands in a file that has no lines. */
  place?: Place
  message: string
  hint?: string
  fix?: Edit[]
  /** Something is not there: doubtful in a file whose YAML is broken. */
  missing?: true
  /** Characters that are not looked into: what else is found in them is not said. */
  covers?: Range
}

export interface PlacedProblem extends Problem {
  range: Range
}

/** What was read of some words, or why it could not be. */
export type Reading<T> = { value: T; problem?: undefined } | { value?: undefined; problem: PlacedProblem }

/** Takes each problem as it is met, so that one does not hide the next. */
export type Report = (problem: Problem) => void

/** What a mistyped word is replaced by, if a person agrees. */
export function replacement(range: Range, text: string): Edit[] {
  return [{ range: [range[0], range[1]], text, unsafe: true }]
}

/** Nobody reads more; the rest mostly follows from these. */
export const mostDiagnostics = 200

/** The problems without those that stand in what another one covers. */
export function uncovered(problems: readonly Problem[]): Problem[] {
  const covers = problems.flatMap(({ covers: range }) => (range ? [range] : []))
  const isCovered = ([start, end]: Range) => covers.some(([from, to]) => from <= start && end <= to)
  return problems.filter(({ range, covers: own }) => own || !range || !isCovered(range))
}

/** Word's place-holder for a picture, which shows as nothing. */
const pictures = '\ufffc'

/** Of something that is not there, the character before it. */
function shown(range: Range, text: string): Range {
  if (range[1] > range[0]) return range
  const end = text.slice(0, range[0]).trimEnd().length
  return end > 0 ? [end - 1, end] : range
}

/** What is told of a text: problems in its order, each said once, in the file's lines. `ruleId` is for those without one. */
export function diagnosticsOf(problems: readonly Problem[], text: string, file: string, ruleId: string): Diagnostic[] {
  const starts = lineStarts(text)
  const seen = new Set<string>()
  return problems
    .toSorted((a, b) => (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0))
    .filter(({ range, message }) => {
      const key = `${range}|${message}`
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, mostDiagnostics)
    .map((problem) => {
      const { range } = problem
      return diagnosticOf({ ruleId, ...problem }, file, range && positionAt(starts, shown(range, text)))
    })
}

/** What is told of a problem, whose range the position stands for. */
export function diagnosticOf(
  { ruleId, severity = 'error', message, place, hint, fix }: Problem & { ruleId: string },
  file: string,
  position?: Position,
): Diagnostic {
  return {
    ruleId,
    severity,
    message: brief(message.replaceAll(pictures, '□')),
    file,
    ...(position && { position }),
    ...(place && { place }),
    ...(hint !== undefined && { hint: brief(hint) }),
    ...(fix && { fix }),
  }
}
