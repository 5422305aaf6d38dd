import type { Edit } from '../../../diagnostic.js'
import type { Report } from '../../../problem.js'
import { type Sourced, sourceRange } from '../../../text/sourced.js'
import { enteredAdvice } from '../messages.js'
import { type BodyLine, isAbbreviated, isEnded } from './lines.js'
import { goingOn, type Opening, openingOf } from './openings.js'

/** Where the lines stand, and what is said of them. */
interface Entered {
  body: Sourced
  report: Report
  roomy: readonly boolean[]
  /** In a field of one line a blank line mends nothing: what to do there. */
  field?: { hint: string }
}

/**
 * Lines that their author began with Enter, and that would be printed as one paragraph. What they begin with says so
 * where it goes on with a list or with labels; elsewhere only the room that was left on the line above.
 */
export function reportEnteredLines(lines: readonly BodyLine[], { body, report, roomy, field }: Entered): void {
  if (lines.length < 2) return
  const openings = lines.map(({ text }) => openingOf(text))
  const leadsIn = lines[0]!.text.endsWith(':') && !lines.some(({ text }) => inSentence.test(text))
  const sure = goingOn(openings, leadsIn)
  const likely = likelyEntered(lines, roomy, openings)
  const entered = lines.flatMap(({ breaks }, above) => {
    const index = above + 1
    return index < lines.length && !breaks && (sure[index] || likely[index]) ? [index] : []
  })
  if (entered.length === 0) return
  const isSure = entered.every((index) => sure[index])
  const edits = field ? [] : entered.flatMap((index) => blankBelow(lines[index - 1]!, body, isSure))
  const { text, start } = lines[entered[0]!]!
  const said = openings[entered[0]!]?.text ?? text.slice(0, text.search(/\s|$/))
  report({
    ruleId: field ? 'plan-text' : 'markdown',
    severity: 'warning',
    range: sourceRange(body, start, start + said.length),
    ...enteredAdvice(entered.length),
    ...field,
    ...(edits.length > 0 && { fix: edits }),
  })
}

/** A list within a sentence: `gồm: a) …; b) …`. */
const inSentence = /[;,:]\s\(?[a-zđ\d][/)]\s/

const capital = /^[*_“"(]*(?:\p{Lu}|\{\{activity)/u

/** Lines that could have begun on the line above, and look like the begin of something. */
function likelyEntered(
  lines: readonly BodyLine[],
  roomy: readonly boolean[],
  openings: readonly (Opening | undefined)[],
): boolean[] {
  const isCapital = lines.map(({ text }) => capital.test(text))
  // A quotation may go on with what the line above says.
  const areAll =
    lines.every(({ text }) => capital.test(text) && !/^[“"(]/.test(text)) &&
    roomy.every((is, index) => is || index === 0)
  return roomy.map((is, index) => {
    if (!is || isAbbreviated(lines[index - 1]!.text)) return false
    return areAll || openings[index] !== undefined || (isCapital[index]! && isEnded(lines[index - 1]!.text))
  })
}

/** Nothing where the line is no line of the file, but a `\n` between quotes. */
function blankBelow({ end }: BodyLine, body: Sourced, isSure: boolean): Edit[] {
  const newline = body.text.indexOf('\n', end)
  const [from, to] = sourceRange(body, newline, newline + 1)
  const [below] = sourceRange(body, newline + 1, newline + 2)
  if (below === to) return []
  return [{ range: [from, from], text: to - from === 2 ? '\r\n' : '\n', ...(!isSure && { unsafe: true as const }) }]
}
