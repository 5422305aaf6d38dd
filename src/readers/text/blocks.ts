import type { DraftBlock } from '../../draft/block.js'
import { kindAtStart } from '../../draft/document-kinds.js'
import { concat, replaceAll, type Sourced, slice, sourceRange } from '../../text/sourced.js'
import { columnRanges, type Line, splitLines } from './lines.js'
import { isLetterhead, sideBySide } from './side-by-side.js'
import { readTable } from './table.js'
import { continues, wrapWidth } from './wrap.js'

type Piece = [start: number, end: number]

const lineBreak = /[\r\n]/
const spacedBreak = /(?<![^\S\r\n])[^\S\r\n]*(?:\r\n?|\n)\s*/g
const hashes = /^#{1,6}\s+/
const quoted = /^(?:>\s*)+/
const footnote = /^\[\^[^\]\s]+\]:\s*/
// A page's number, alone on the first line of a page or far to the right.
const pageNumber = /^-?\s*\d{1,3}\s*-?$/
// A letterhead stands above it.
const lastOfHeader = 30
// How far back an open bracket is looked for.
const reach = 300

/** The paragraphs of a cleaned text, its hard-wrapped lines put together again. */
export function textBlocks(whole: Sourced): DraftBlock[] {
  const lines = splitLines(whole.text).filter((line) => !isPageNumber(line, whole.text))
  const width = wrapWidth(lines)
  const blocks: DraftBlock[] = []
  let tables = 0
  let hasTitle = false
  for (let i = 0; i < lines.length; ) {
    if (lines[i]!.text === '') {
      i++
      continue
    }
    const table = !hasTitle && isLetterhead(lines[i]!) ? undefined : readTable(lines, i)
    if (table) {
      tables++
      for (const { pieces, ...cell } of table.cells) {
        blocks.push({ ...blockOf(whole, pieces), cell: { table: tables, ...cell } })
      }
      i = table.next
      continue
    }
    const beside = sideBySide(lines, i, !hasTitle)
    if (beside) {
      blocks.push(...beside.paragraphs.map((pieces) => blockOf(whole, pieces)))
      i = beside.next
      continue
    }
    const end = paragraphEnd(lines, i, width, whole.text)
    // A line may have more columns than a call takes arguments.
    for (const own of paragraphBlocks(whole, lines.slice(i, end))) blocks.push(own)
    hasTitle ||= i > lastOfHeader || kindAtStart(lines[i]!.text) !== undefined
    i = end
  }
  return blocks.filter(({ text }) => text !== '')
}

function isPageNumber({ text, start, indent }: Line, whole: string): boolean {
  return pageNumber.test(text) && (indent >= 30 || whole.slice(start - indent, start).includes('\f'))
}

function paragraphEnd(lines: readonly Line[], from: number, width: number, whole: string): number {
  let next = from + 1
  if (columnsOf(lines[from]!).length > 1) return next
  while (next < lines.length && lines[next]!.text !== '' && columnsOf(lines[next]!).length === 1) {
    const { end } = lines[next - 1]!
    const paragraph = whole.slice(Math.max(lines[from]!.start, end - reach), end)
    if (readTable(lines, next) || !continues(paragraph, lines[next - 1]!, lines[next]!, width)) break
    next++
  }
  return next
}

function paragraphBlocks(whole: Sourced, lines: Line[]): DraftBlock[] {
  if (lines.length > 1) return [blockOf(whole, connected(lines, whole.text))]
  return columnsOf(lines[0]!).map((piece) => blockOf(whole, [piece]))
}

/** Lines with nothing but space between are one piece; a page's number parts two. */
function connected(lines: readonly Line[], whole: string): Piece[] {
  const pieces: Piece[] = []
  for (const { start, end } of lines) {
    const last = pieces.at(-1)
    if (last && whole.slice(last[1], start).trim() === '') last[1] = end
    else pieces.push([start, end])
  }
  return pieces
}

function columnsOf({ text, start }: Line): Piece[] {
  return columnRanges(text).map(([from, to]) => [start + from, start + to])
}

function blockOf(whole: Sourced, pieces: Piece[]): DraftBlock {
  const text = withPlainBreaks(joined(whole, pieces))
  const note = footnote.exec(text.text)
  if (note) return { ...block(text, note[0].length), kind: 'note' }
  const quote = quoted.exec(text.text)?.[0].length ?? 0
  const hash = hashes.exec(text.text.slice(quote))?.[0].length ?? 0
  if (hash > 0)
    return { ...block(text, quote + hash), kind: 'heading', depth: text.text.slice(quote).trimStart().search(/[^#]/) }
  return block(text, quote)
}

/** Each line break, with the indentation around it, as one `\n`. */
function withPlainBreaks(text: Sourced): Sourced {
  return lineBreak.test(text.text) ? replaceAll(text, spacedBreak, () => '\n') : text
}

function block(text: Sourced, from: number): DraftBlock {
  const source = from > 0 ? slice(text, from) : text
  return { text: source.text, source }
}

function joined(whole: Sourced, pieces: Piece[]): Sourced {
  const texts = pieces.map((piece) => slice(whole, ...piece))
  if (texts.length === 1) return texts[0]!
  return concat(texts.flatMap((text, i) => (i === 0 ? [text] : [lineBreakAfter(whole, pieces[i - 1]!), text])))
}

/** A line break of no width in the source: between two lines of a cell stands another column. */
function lineBreakAfter(whole: Sourced, [, end]: Piece): Sourced {
  const [at] = sourceRange(whole, end, end)
  return { text: '\n', base: at, starts: Uint32Array.of(at), ends: Uint32Array.of(at) }
}
