import { isDrawn } from '../../draft/passage-ends.js'
import { columnTable } from './column-table.js'
import type { Line, TextCell, TextTable } from './lines.js'
import { tabTable } from './tab-table.js'

/** The table that begins at a line, in any of the ways that tables are drawn in text. */
export function readTable(lines: readonly Line[], at: number): TextTable | undefined {
  return gridTable(lines, at) ?? pipeTable(lines, at) ?? columnTable(lines, at) ?? tabTable(lines, at)
}

/** `+---+---+` between rows, whose cells run over several lines. */
function gridTable(lines: readonly Line[], at: number): TextTable | undefined {
  if (!isBorder(lines[at]!.text)) return undefined
  const cells: TextCell[] = []
  let row = 1
  let next = at + 1
  let open: (TextCell | undefined)[] = []
  for (; next < lines.length; next++) {
    const line = lines[next]!
    if (isBorder(line.text)) {
      if (open.length > 0) row++
      open = []
    } else if (line.text.startsWith('|')) {
      open = splitCells(line).map((piece, index) => extend(cells, open[index], row, index + 1, piece))
    } else break
  }
  return next > at + 1 ? { cells, next } : undefined
}

function isBorder(text: string): boolean {
  return /^\+[-=+:\s]+\+$/.test(text)
}

/** Adds a line to the cell's open paragraph; a blank one closes it. */
function extend(
  cells: TextCell[],
  open: TextCell | undefined,
  row: number,
  column: number,
  piece: [number, number],
): TextCell | undefined {
  if (piece[0] === piece[1]) return undefined
  if (open) {
    open.pieces.push(piece)
    return open
  }
  const cell = { row, column, pieces: [piece] }
  cells.push(cell)
  return cell
}

/** A row a line, between bars. */
function pipeTable(lines: readonly Line[], at: number): TextTable | undefined {
  if (!isPipeRow(lines[at]!.text)) return undefined
  const cells: TextCell[] = []
  let row = 0
  let next = at
  let above: TextCell[] = []
  for (; next < lines.length && isPipeRow(lines[next]!.text); next++) {
    // A first row without words stands where columns have no names.
    if (isDrawn(lines[next]!.text) && !(row === 0 && isBlankRow(lines[next]!.text))) continue
    row++
    above = addRow(cells, lines[next]!, row, above)
  }
  return { cells, next }
}

/** Adds the cells that have words; returns which each of the row's places belongs to. `<<` and `^^` join, as in a plan. */
function addRow(cells: TextCell[], line: Line, row: number, above: readonly TextCell[]): TextCell[] {
  const places: TextCell[] = []
  for (const [index, piece] of splitCells(line).entries()) {
    const written = line.text.slice(piece[0] - line.start, piece[1] - line.start)
    const joined = written === '<<' ? places[index - 1] : written === '^^' ? above[index] : undefined
    if (joined) reach(joined, row, index + 1)
    const own: TextCell = { row, column: index + 1, pieces: [piece] }
    if (!joined && piece[0] < piece[1]) cells.push(own)
    places.push(joined ?? own)
  }
  return places
}

function reach(cell: TextCell, row: number, column: number): void {
  if (row > cell.row) cell.rows = row - cell.row + 1
  if (column > cell.column) cell.columns = column - cell.column + 1
}

function isPipeRow(text: string): boolean {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|')
}

function isBlankRow(text: string): boolean {
  return /^[|\s]+$/.test(text)
}

function splitCells({ text, start }: Line): [number, number][] {
  const cells: [number, number][] = []
  let from = 1
  while (from < text.length) {
    const bar = text.indexOf('|', from)
    const to = bar < 0 ? text.length : bar
    cells.push(trimmed(text, from, to, start))
    from = to + 1
  }
  return cells
}

function trimmed(text: string, from: number, to: number, base: number): [number, number] {
  const kept = text.slice(from, to).trim()
  const start = kept === '' ? from : text.indexOf(kept, from)
  return [base + start, base + start + kept.length]
}
