import type { Passage } from '../draft.js'

/** A table of a draft. Rows without words are left out. */
export interface Table {
  /** Its first passage and the one behind its last, by their indices. */
  start: number
  end: number
  rows: Row[]
}

export interface Row {
  /** Cells that begin in this row, from left to right. */
  own: TableCell[]
  /** Cells merged over rows that reach down to it. */
  merged: TableCell[]
}

/** A cell with words. */
export interface TableCell {
  row: number
  rows: number
  column: number
  columns: number
  paragraphs: Passage[]
}

const mostColumns = 63

/** The tables of a draft, in order. */
export function tablesOf(passages: readonly Passage[]): Table[] {
  const tables = new Map<number, { start: number; end: number; cells: Map<string, TableCell> }>()
  for (const [index, passage] of passages.entries()) {
    const { cell } = passage
    // Cells that Word's own tables can't have: outside any row, which is row 0, or beyond the last column.
    if (!cell?.row || cell.column > mostColumns) continue
    const table = tables.get(cell.table) ?? { start: index, end: index, cells: new Map<string, TableCell>() }
    tables.set(cell.table, table)
    table.end = index + 1
    const { row, column, rows = 1, columns = 1 } = cell
    const key = `${row} ${column}`
    const found = table.cells.get(key)
    if (found) found.paragraphs.push(passage)
    else table.cells.set(key, { row, rows, column, columns, paragraphs: [passage] })
  }
  return Array.from(tables.values(), ({ start, end, cells }) => ({ start, end, rows: rowsOf([...cells.values()]) }))
}

function rowsOf(cells: readonly TableCell[]): Row[] {
  const rows = new Map<number, Row>()
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? { own: [], merged: [] }
    row.own.push(cell)
    rows.set(cell.row, row)
  }
  for (const cell of cells) {
    for (let at = cell.row + 1; at < cell.row + cell.rows; at++) rows.get(at)?.merged.push(cell)
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
  return inOrder.map(({ own, merged }) => ({ own: own.filter((cell) => !isHidden(cell, merged)), merged }))
}

/** What stands below the first row of a merged cell is not shown. */
function isHidden({ column }: TableCell, merged: readonly TableCell[]): boolean {
  return merged.some((cell) => covers(cell, column))
}

/** The cells that begin below a column's title, or else the one that reaches over it. */
export function cellsBelow({ own, merged }: Row, { column, columns }: TableCell): TableCell[] {
  const cells = [...merged, ...own]
  const begun = cells.filter((cell) => cell.column >= column && cell.column < column + columns)
  return begun.length > 0 ? begun : cells.filter((cell) => covers(cell, column))
}

export function cellBelow(row: Row, title: TableCell): TableCell | undefined {
  return cellsBelow(row, title)[0]
}

export function covers(cell: TableCell, column: number): boolean {
  return cell.column <= column && column < cell.column + cell.columns
}

/** The words of a cell on one line. */
export function wordsIn({ paragraphs }: TableCell): string {
  return paragraphs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
