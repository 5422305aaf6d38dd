import { bulletLength, readHeading } from '../../draft/heading.js'
import type { Line } from './lines.js'

/** No letter and no figure: a dash row, stars, a drawn line. */
const drawn = /^[^\p{L}\p{N}]+$/u
const small = /\p{Ll}/u
const capital = /\p{Lu}/gu
const opener = /^(?:Căn cứ|Nơi nhận|Trên đây|Kính gửi|Phụ lục|[\p{Lu}][\p{L}\p{M} ]{2,30}:)/u
const finished = /(?:[.;:…!?][”"’')\]]*,?|\/\.)$/u
const abbreviated = /(?<![\p{L}\p{M}])(?:TP|Tp|TX|TT|Q|P|GS|PGS|TS|ThS|BS|KS|Đ\/c|đ\/c)\.$/u
const lowercase = /^\p{Ll}/u
const dangling = /(?:[,(/–-]|(?<![\p{L}\p{M}])(?:và|từ|đến|ngày|tháng|của|số|kỷ niệm|chào mừng|lần thứ))$/u

// Nobody breaks lines by hand beyond this; a longer line is a whole paragraph.
const widest = 140

/** A line of some words without a small letter, as names of offices and titles are set. */
function isCapitals(text: string): boolean {
  return !small.test(text) && /\s/.test(text) && (text.match(capital)?.length ?? 0) >= 6
}

export function isDrawn(text: string): boolean {
  return drawn.test(text)
}

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
  if (lowercase.test(line.text)) return !/[.:…!?]$/u.test(above.text) || abbreviated.test(above.text)
  if (finished.test(above.text) && !abbreviated.test(above.text)) return false
  return line.indent > above.indent + 4 || dangling.test(above.text) || isFull(above, line, width)
}

/** Whether a line begins a passage of its own, whatever stands above it. */
export function startsBlock(text: string): boolean {
  return (
    isDrawn(text) || bulletLength(text) > 0 || readHeading(text) !== undefined || isCapitals(text) || opener.test(text)
  )
}

/** Whether nothing goes on behind this text: a sentence, an item or a line in capitals has ended. */
export function endsBlock(text: string): boolean {
  return isCapitals(text) || (finished.test(text) && !abbreviated.test(text))
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
