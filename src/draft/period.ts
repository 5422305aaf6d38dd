import type { Span } from '../calendar/date.js'
import { parsePeriod } from '../calendar/parse.js'
import { wordStart } from '../text/word-edge.js'
import type { Located, Passage } from './draft.js'

// `(từ ngày 01/5/2024 đến 31/5/2024)`, or the same without brackets at the end of a line of the title.
const candidate = new RegExp(
  String.raw`\(\s*((?:từ\s|ngày\s|\d)[^()\n]{5,80}?)\s*\)|${wordStart}(từ\s+(?:ngày\s+)?\d[^()\n]{5,80}?)[.;]?\s*(?=\n|$)`,
  'iu',
)
const twoEnds = /đến|[-–—]/
const dated = /\/|tháng/

/** The days that a title says its plan is for. */
export function readPeriod(passage: Passage): Located<Span> | undefined {
  const match = candidate.exec(passage.text)
  const written = match?.[1] ?? match?.[2]
  if (!match || written === undefined || !twoEnds.test(written) || !dated.test(written)) return undefined
  const { value } = parsePeriod(written)
  if (!value || !isPeriod(value)) return undefined
  const start = match.index + match[0].indexOf(written)
  return { value, passage, start, end: start + written.length }
}

/** `(19/5/1890 - 19/5/2024)` spans years from day to same day: an anniversary of which the title speaks. */
function isPeriod({ start, end }: Span): boolean {
  const years = end.year - start.year
  return years === 0 || (years === 1 && (start.month !== end.month || start.day !== end.day))
}
