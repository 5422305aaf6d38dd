import type { Inline, Paragraph } from '../../document/document.js'
import type { Style } from '../../standard/standard.js'
import { type Face, millimetresOf, unitsOf, widthOf } from './measure.js'

/** A paragraph's inlines, broken evenly into lines where its style asks for it and they don't fit on one. */
export function balanced({ inlines }: Paragraph, style: Style, available: number): readonly Inline[] {
  const [only] = inlines
  if (!style.balance || inlines.length !== 1 || only?.type !== 'text') return inlines
  const lines = breakEvenly(only.text, style, available)
  return lines.flatMap((text, index) => [...(index > 0 ? [{ type: 'break' } as const] : []), { ...only, text }])
}

// The longest name that a plan may have takes half of these; what is longer is prose, and breaks where it is full.
const mostLines = 30

/** The fewest lines that fit, the longest of them as short as can be. */
export function breakEvenly(text: string, face: Face, available: number): string[] {
  const count = Math.ceil(widthOf(text, face) / available)
  if (count > mostLines) return [text]
  const pieces = piecesOf(text)
  if (pieces.length <= 1) return [text]
  const row = rowOf(pieces, face)
  const needed = linesFrom(row, (units) => millimetresOf(units, face) <= available)[0]!
  const lines = Number.isFinite(needed) ? Math.max(1, count, needed) : pieces.length
  if (lines >= pieces.length) return count > 1 && pieces.length <= mostLines ? pieces : [text]
  return lines > mostLines ? [text] : narrowest(pieces, row, lines)
}

/** Words with what a no-break space ties to them, except that a dash between two of them (`DÂN - CHÍNH - ĐẢNG`) holds both. */
function piecesOf(text: string): string[] {
  return text.match(/[^ \t\r\n]+(?: [-–] [^ \t\r\n]+)*/g) ?? []
}

/** Pieces on one endless line, in the font's units. */
interface Row {
  /** Where each begins, and where one more would. */
  starts: number[]
  space: number
}

function rowOf(pieces: readonly string[], face: Face): Row {
  const space = unitsOf(' ', face)
  const starts = [0]
  for (const [index, piece] of pieces.entries()) starts.push(starts[index]! + unitsOf(piece, face) + space)
  return { starts, space }
}

function unitsBetween({ starts, space }: Row, from: number, to: number): number {
  return starts[to]! - space - starts[from]!
}

/** How many lines it takes from each piece to the end, when each is filled as far as it fits. */
function linesFrom(row: Row, fits: (units: number) => boolean): number[] {
  const last = row.starts.length - 1
  const lines = new Array<number>(last + 1).fill(0)
  for (let from = last - 1, to = last; from >= 0; from--) {
    while (to > from && !fits(unitsBetween(row, from, to))) to--
    lines[from] = to === from ? Number.POSITIVE_INFINITY : 1 + lines[to]!
  }
  return lines
}

/** Each line as short as the narrowest shape of all that is left allows. */
function narrowest(pieces: readonly string[], row: Row, lines: number): string[] {
  const broken: string[] = []
  let from = 0
  for (let left = lines; left > 1; left--) {
    const width = leastUnits(row, from, left)
    const rest = linesFrom(row, (units) => units <= width)
    const to = rest.findIndex((needed, index) => index > from && needed < left)
    broken.push(pieces.slice(from, to).join(' '))
    from = to
  }
  return [...broken, pieces.slice(from).join(' ')]
}

/** The least width in which the pieces from one on take no more than so many lines. */
function leastUnits(row: Row, from: number, lines: number): number {
  let [low, high] = [0, unitsBetween(row, from, row.starts.length - 1)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (linesFrom(row, (units) => units <= middle)[from]! <= lines) high = middle
    else low = middle + 1
  }
  return low
}
