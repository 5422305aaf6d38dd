import { isSigningLine } from '../../draft/analysis/form/ending.js'
import { kindAtStart } from '../../draft/document-kinds.js'
import { columnRanges, type Line } from './lines.js'
import { continues } from './wrap.js'

// More lines than a letterhead or a signing block has, with what is left for the signatures.
const mostLines = 60
const mostBlank = 8
const longestPiece = 100
// A line of more is a table's, or nobody's.
const mostColumns = 20
/** Between two columns on every line, at least. */
const narrowestGap = 2

const named = /^(?:Nơi\s+nhận|\(?(?:Đã ký|Ký,|Ký tên))/iu
const nation = /^(?:CỘNG HO[ÀÒ]A? XÃ HỘI|CỘNG HÒA|ĐOÀN TNCS|ĐẢNG CỘNG SẢN)/u
const goesOn = /^\(/
const elsewhere = /^(?:Kính gửi|PHỤ LỤC|Phụ lục)(?![\p{L}\p{M}])/u

interface SideBySide {
  /** Where the lines of each stand in the cleaned text. */
  paragraphs: [start: number, end: number][][]
  next: number
}

/** Whether a line names an office at the left and what it belongs to at the right, which tabs between make no table. */
export function isLetterhead(line: Line): boolean {
  const pieces = piecesOf(line)
  return pieces.length === 2 && nation.test(pieces[1]!.text)
}

/** A text in a line, by the columns of the page that it stands in, from 0. */
interface Piece {
  line: Line
  /** Which line it is. */
  index: number
  text: string
  from: number
  to: number
}

/**
 * Two or more blocks of short lines that stand side by side, parted by blanks or tabs: a letterhead, or below the body
 * who signs beside whom the document is sent to. Their paragraphs, block by block, and the line behind.
 */
export function sideBySide(lines: readonly Line[], at: number, isTop: boolean): SideBySide | undefined {
  const columns = piecesOf(lines[at]!).length
  if (columns < 2 || columns > mostColumns) return undefined
  const tabbed = lines[at]!.raw.includes('\t')
  const block = tabbed ? tabbedBlock(lines, at) : spacedBlock(lines, at)
  if (!block || block.pieces.length < 3) return undefined
  const isSigned = block.pieces.some(([{ text }]) => named.test(text) || isSigningLine(text))
  return isTop || isSigned ? { paragraphs: paragraphsOf(block.pieces), next: block.next } : undefined
}

/** The pieces of a block with their columns, in the order of the text, and the line behind. */
interface Block {
  pieces: [Piece, column: number][]
  next: number
}

/** Columns of one width in every line: where no line has a letter, from the top of the block to its end. */
function spacedBlock(lines: readonly Line[], at: number): Block | undefined {
  let next = at
  let gaps: [from: number, to: number][] = [[0, Number.POSITIVE_INFINITY]]
  const found: Piece[] = []
  for (let index = at; index < lines.length && index < at + mostLines; index++) {
    const line = lines[index]!
    if (line.text === '') continue
    if (line.raw.includes('\t') || index - next > mostBlank || isElsewhere(line)) break
    const pieces = piecesOf(line, index)
    if (pieces.length > mostColumns) break
    const left = pieces.reduce((free, piece) => freeBeside(free, piece), gaps)
    const all = [...found, ...pieces]
    const isBelowBlank = index > next && found.length > 0
    if (between(left, all).length === 0) break
    if (isBelowBlank && pieces.length < 2 && columnOf(pieces[0]!, between(left, all)) === 0) break
    gaps = left
    found.push(...pieces)
    next = index + 1
  }
  const columns = withoutBrackets(between(gaps, found), found)
  return columns.length === 0 ? undefined : { pieces: found.map((one) => [one, columnOf(one, columns)]), next }
}

/** The free stretches of the page's width, but for what a piece takes of them. */
function freeBeside(free: readonly [number, number][], { from, to }: Piece): [number, number][] {
  return free.flatMap(([start, end]): [number, number][] => {
    if (to <= start || from >= end) return [[start, end]]
    return [[start, from] as [number, number], [to, end] as [number, number]].filter(([a, b]) => b - a >= narrowestGap)
  })
}

/** Those with words at both sides. */
function between(free: readonly [number, number][], pieces: readonly Piece[]): [number, number][] {
  const first = Math.min(...pieces.map(({ to }) => to))
  const last = Math.max(...pieces.map(({ from }) => from))
  return free.filter(([start, end]) => first <= start && end <= last)
}

function columnOf({ from }: Piece, gaps: readonly [number, number][]): number {
  return gaps.filter(([, end]) => end <= from).length
}

/** `- Thành đoàn;      (để b/cáo)`: what stands in brackets belongs to what it stands behind. */
function withoutBrackets(gaps: readonly [number, number][], pieces: readonly Piece[]): [number, number][] {
  const words = pieces.filter(({ text }) => !goesOn.test(text))
  const filled = new Set(words.map((piece) => columnOf(piece, gaps)))
  return gaps.filter((_, index) => filled.has(index + 1))
}

/** A tab leads to the next column, however many there are; a line that begins with one stands in the last. */
function tabbedBlock(lines: readonly Line[], at: number): Block | undefined {
  const width = piecesOf(lines[at]!).length
  const pieces: [Piece, number][] = []
  let next = at
  for (let index = at; index < lines.length && index < at + mostLines; index++) {
    const line = lines[index]!
    if (line.text === '') continue
    const own = piecesOf(line, index)
    const isAlone = own.length === 1
    if (index - next > mostBlank || isElsewhere(line) || own.length > width) break
    if (isAlone && ((!line.tabbed && index > next) || own[0]!.text.length > longestPiece)) break
    for (const [place, piece] of own.entries()) pieces.push([piece, isAlone && line.tabbed ? width - 1 : place])
    next = index + 1
  }
  return { pieces, next }
}

function isElsewhere({ text }: Line): boolean {
  return elsewhere.test(text) || kindAtStart(text) !== undefined || columnRanges(text).some(isLong)
}

function isLong([from, to]: readonly [number, number]): boolean {
  return to - from > longestPiece
}

function piecesOf(line: Line, index = 0): Piece[] {
  return columnRanges(line.text).map(([from, to]) => ({
    ...{ line, index, text: line.text.slice(from, to), from: line.indent + from, to: line.indent + to },
  }))
}

/** Column by column, a wrapped line with the one above it. */
function paragraphsOf(pieces: readonly [Piece, column: number][]): SideBySide['paragraphs'] {
  const paragraphs: SideBySide['paragraphs'] = []
  let last: [Piece, column: number] | undefined
  for (const [piece, column] of pieces.toSorted(([, a], [, b]) => a - b)) {
    const start = piece.line.start + piece.from - piece.line.indent
    const place: [number, number] = [start, start + piece.text.length]
    if (last && last[1] === column && isOne(last[0], piece)) paragraphs.at(-1)!.push(place)
    else paragraphs.push([place])
    last = [piece, column]
  }
  return paragraphs
}

function isOne(above: Piece, piece: Piece): boolean {
  if (above.line === piece.line) return goesOn.test(piece.text)
  // Lines of a letterhead stand in the middle: where one begins says nothing.
  return piece.index === above.index + 1 && continues(above.text, lineOf(above), lineOf(piece), 0)
}

function lineOf({ line, text }: Piece): Line {
  return { ...line, text, indent: 0 }
}
