import type { Line, TextCell, TextTable } from './lines.js'

const rule = /^-{3,}$/
const rules = /^-{3,}(?:\s+-{3,})+$/
const gap = /\s{2,}/g
// Lines of a table, at most: its end is looked for no further.
const longest = 2000

/**
 * A table whose columns stand under dashes, with dashes over and under it:
 *
 *     ------------------------
 *     TT     Nội dung
 *     ------ -----------------
 *     1      Hội nghị
 *     ------------------------
 */
export function columnTable(lines: readonly Line[], at: number): TextTable | undefined {
  const dashes = findDashes(lines, at)
  if (dashes === undefined) return undefined
  const closed = isClosed(lines, at, dashes)
  const columns = columnStarts(lines[dashes]!)
  const cells: TextCell[] = []
  let row = 0
  let open = new Map<number, TextCell>()
  let blank = true
  let next = at === dashes ? at + 1 : at
  for (; next < lines.length && (closed || lines[next]!.text !== ''); next++) {
    const { text } = lines[next]!
    const drawn = rule.test(text) || rules.test(text)
    if (drawn && next > dashes) return { cells, next: next + 1 }
    if (drawn || text === '') blank = true
    else {
      if (blank || !closed) {
        row++
        open = new Map()
      }
      addLine(cells, open, lines[next]!, row, columns)
      blank = false
    }
  }
  return { cells, next }
}

/** The dashes over the columns: on this line, or below a few lines of header that stand under dashes themselves. */
function findDashes(lines: readonly Line[], at: number): number | undefined {
  if (rules.test(lines[at]!.text)) return at
  if (!rule.test(lines[at]!.text)) return undefined
  for (let i = at + 1; i <= at + 6 && i < lines.length; i++) {
    if (rules.test(lines[i]!.text)) return i
    if (rule.test(lines[i]!.text)) return undefined
  }
  return undefined
}

/** The line that opened the table stands again at its end; without one, the first blank line ends it. */
function isClosed(lines: readonly Line[], at: number, dashes: number): boolean {
  const first = lines[at]!.text
  return lines.slice(dashes + 1, dashes + longest).some(({ text }) => text === first)
}

function columnStarts({ text, indent }: Line): number[] {
  return Array.from(text.matchAll(/-+/g), (match) => indent + match.index)
}

/** A piece of every column, or else each belongs to the last column that begins at or before it. */
function addLine(
  cells: TextCell[],
  open: Map<number, TextCell>,
  { text, start, indent }: Line,
  row: number,
  columns: number[],
): void {
  const pieces = splitAtGaps(text)
  for (const [index, [from, to]] of pieces.entries()) {
    // A mark that was taken out moves what follows by a character or two.
    const under = columns.findLastIndex((column) => column <= indent + from + 2)
    const column = pieces.length === columns.length ? index + 1 : Math.max(1, under + 1)
    const cell: TextCell = open.get(column) ?? { row, column, pieces: [] }
    cell.pieces.push([start + from, start + to])
    if (!open.has(column)) cells.push(cell)
    open.set(column, cell)
  }
}

function splitAtGaps(text: string): [number, number][] {
  const pieces: [number, number][] = []
  let from = 0
  for (const match of text.matchAll(gap)) {
    pieces.push([from, match.index])
    from = match.index + match[0].length
  }
  return [...pieces, [from, text.length]]
}
