import type { Inline, Paragraph } from '../../document/document.js'
import { type Kept, unbroken } from '../../document/unbroken.js'
import type { Style } from '../../standard/standard.js'
import { type EvenLines, evenLines, ofNames } from './balance.js'
import { type Face, millimetresOf, unitsOf, widthOf } from './measure.js'
import { filled, unitsOfAll, type Word, wordsOf } from './words.js'

/** How the lines of a paragraph break. */
export interface Setting {
  /** With no-break blanks and hyphens (U+00A0, U+2011) where no line may end. */
  inlines: readonly Inline[]
  /** Where the style shares its words out evenly and they don't fit on one line. */
  even?: EvenLines
  /** It is set to the left although its style is justified: a word that can't be broken would tear its lines apart. */
  ragged: boolean
}

// In millimetres: less holds a name of four words in half of its lines only.
const narrow = 100
// In millimetres: programs that print are not quite of one mind on what fits on a line.
const slack = 0.5
// In blanks: a justified line with wider gaps reads as words apart.
const widestGap = 3

/** `available` is the width of the paragraph's lines in millimetres, without its indents at both sides. */
export function settingOf(paragraph: Paragraph, style: Style, available: number): Setting {
  const { inlines } = paragraph
  if (isOneLine(paragraph, style, available)) return { inlines, ragged: false }
  const people = available < narrow
  if (style.balance) {
    const tied = keptTogether(inlines, style, available, { ...ofNames, people })
    const even = evenLines(wordsOf(tied, style), style, available)
    return { inlines: tied, ragged: false, ...(even && { even }) }
  }
  const whole = keptTogether(inlines, style, available, { ranges: true, dates: true, people })
  if (!isTorn(paragraph, whole, style, available)) return { inlines: whole, ragged: false }
  const loose = keptTogether(inlines, style, available, { ranges: true })
  const ragged = isTorn(paragraph, loose, style, available)
  return { inlines: ragged ? whole : loose, ragged }
}

/** Of a few words there is nothing to keep together; a millimetre is less than most letters take. */
function isOneLine(paragraph: Paragraph, style: Style, available: number): boolean {
  const { mark, inlines } = paragraph
  if (inlines.some(({ type }) => type === 'break') || lengthOf(inlines) > available) return false
  return millimetresOf(unitsOfAll(inlines, style) + unitsBefore(mark, style), style) <= available
}

function lengthOf(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => sum + (inline.type === 'break' ? 1 : inline.text.length), 0)
}

/** The inlines with a break before each of the even lines but the first. */
export function brokenEvenly({ inlines, even }: Setting): readonly Inline[] {
  if (!even) return inlines
  const starts = [...even.starts]
  const broken: Inline[] = []
  let at = 0
  for (const inline of inlines) {
    const length = inline.type === 'break' ? 1 : inline.text.length
    let from = 0
    for (; starts.length > 0 && starts[0]! <= at + length; starts.shift()) {
      // The blank before it goes; a break of the author's own is there already.
      const to = starts[0]! - 1 - at
      if (inline.type === 'break') continue
      if (to > from) broken.push({ ...inline, text: inline.text.slice(from, to) })
      broken.push({ type: 'break' })
      from = to + 1
    }
    if (inline.type === 'break') broken.push(inline)
    else if (from < length) broken.push(from === 0 ? inline : { ...inline, text: inline.text.slice(from) })
    at += length
  }
  return broken
}

/** What doesn't fit on a line is not kept together on it. */
function keptTogether(inlines: readonly Inline[], style: Style, available: number, kept: Kept): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'break') return inline
    const text = fitting(inline.text, [kept, { ranges: true }, {}], style, available)
    return text === inline.text ? inline : { ...inline, text }
  })
}

/** Of ways to keep the pieces of a text together, the first that fits for each. */
function fitting(text: string, [kept, ...others]: readonly Kept[], face: Face, available: number): string {
  const tied = kept ? unbroken(text, kept) : text
  if (tied === text) return text
  return tied.replace(tiedPiece, (piece, at: number) => {
    const fits = widthOf(piece, face) <= available
    return fits ? piece : fitting(text.slice(at, at + piece.length), others, face, available)
  })
}

// With a no-break blank or hyphen in it.
const tiedPiece = /(?<![^ ])[^ \u00a0\u2011]*[\u00a0\u2011][^ ]*/g

/** Whether lines that are stretched to both margins have gaps that are too wide. */
function isTorn({ mark }: Paragraph, inlines: readonly Inline[], style: Style, available: number): boolean {
  if (style.align !== 'justify') return false
  if (!inlines.some((inline) => inline.type === 'text' && longWord.test(inline.text))) return false
  const words = wordsOf(inlines, style)
  const space = unitsOf(' ', style)
  const before = unitsBefore(mark, style)
  return [available, available - slack, available + slack].some((width) => {
    const all = width / millimetresOf(1, style)
    return hasWideGap(words, space, (line) => (line === 0 ? all - before : all))
  })
}

// Words of everyday length leave no such gap: the longest syllable has seven letters.
const longWord = /(?:^| )[^ ]{11}/

function hasWideGap(words: readonly Word[], space: number, room: (line: number) => number): boolean {
  const firsts = filled(words, space, room)
  return firsts.some((first, line) => {
    const next = firsts[line + 1]
    if (next === undefined || words[next - 1]!.breaks) return false
    const gaps = next - first - 1
    return gaps > 0 && room(line) - unitsIn(words.slice(first, next)) > widestGap * space * gaps
  })
}

/** What the first line has less: its indent, the number or bullet. */
function unitsBefore(mark: string, style: Style): number {
  return style.indent.first / millimetresOf(1, style) + (mark === '' ? 0 : unitsOf(`${mark} `, style))
}

function unitsIn(words: readonly Word[]): number {
  return words.reduce((sum, { units }) => sum + units, 0)
}
