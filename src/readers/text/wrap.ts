import { readHeading } from '../../draft/heading.js'
import { isAbbreviated, isCapitals, isDrawn, isFinished, startsBlock } from '../../draft/passage-ends.js'
import type { Line } from './lines.js'

const lowercase = /^\p{Ll}/u
const dangling = /(?:[,(/–-]|(?<![\p{L}\p{M}])(?:và|từ|đến|ngày|tháng|của|số|kỷ niệm|chào mừng|lần thứ))$/u

// The last căn cứ ends with a comma (HD 29 §III.6) before `Ban Thường vụ xây dựng …`.
const basis = /^(?:[-–]\s*)?Căn cứ\s.*,$/su

// Nobody breaks lines by hand beyond this; a longer line is a whole paragraph.
const widest = 140

/** The width at which a file's paragraphs were broken, told by lines that go on in small letters. 0: they were not. */
export function wrapWidth(lines: readonly Line[]): number {
  let width = 0
  let seen = 0
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]!
    const length = above.indent + above.text.length
    if (length < 40 || length > widest || !lowercase.test(lines[i]!.text) || startsBlock(lines[i]!.text)) continue
    seen++
    width = Math.max(width, length)
  }
  return seen >= 2 ? width : 0
}

/** Whether `line`, with no blank line between, goes on with the paragraph whose last line is `above`. */
export function continues(paragraph: string, above: Line, line: Line, width: number): boolean {
  if (closesBracket(paragraph, line.text)) return true
  if (above.text.length > widest || startsBlock(line.text) || isCapitals(above.text)) return false
  if (isDrawn(above.text)) return false
  if (lowercase.test(line.text)) return !/[.:…!?]$/u.test(above.text) || isAbbreviated(above.text)
  if (isFinished(above.text)) return false
  if (width === 0 && basis.test(paragraph)) return false
  return line.indent > above.indent + 4 || dangling.test(above.text) || isFull(above, line, width)
}

/** `(26/3/1931` above `- 26/3/2016)`: a bracket that is open and that this line closes. */
function closesBracket(paragraph: string, text: string): boolean {
  const open = paragraph.lastIndexOf('(')
  if (open <= paragraph.lastIndexOf(')')) return false
  const close = text.indexOf(')')
  const next = text.indexOf('(')
  return close >= 0 && (next < 0 || close < next) && !readHeading(text) && !/[.;:]$/.test(paragraph)
}

/** In a file broken at `width`, the next word would not have fitted; letters differ in width, hence the tenth. */
function isFull(above: Line, line: Line, width: number): boolean {
  const word = line.text.search(/\s|$/)
  return width > 0 && above.indent + above.text.length + 1 + word > 0.9 * width
}
