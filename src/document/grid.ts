import type { Cell, Row } from './document.js'

/** A cell in a row that it stands in or reaches down to; its first column is counted from 0. */
export interface PlacedCell {
  cell: Cell
  column: number
  columns: number
  /** Its first row is this one. */
  begins: boolean
}

/** The cells of each row from left to right, those that reach down from rows above among them. */
export function gridOf(rows: readonly Row[]): PlacedCell[][] {
  const reaching = new Map<number, { placed: PlacedCell; left: number }>()
  return rows.map(({ cells }) => {
    const row: PlacedCell[] = []
    let column = 0
    const reachDown = () => {
      for (let above = reaching.get(column); above; above = reaching.get(column)) {
        row.push({ ...above.placed, begins: false })
        above.left--
        if (above.left === 0) reaching.delete(column)
        column += above.placed.columns
      }
    }
    for (const cell of cells) {
      reachDown()
      const { columns = 1, rows: high = 1 } = cell
      const placed = { cell, column, columns, begins: true }
      row.push(placed)
      if (high > 1) reaching.set(column, { placed, left: high - 1 })
      column += columns
    }
    reachDown()
    return row
  })
}

/** The cells of a table, each once. */
export function cellsOf(rows: readonly Row[]): PlacedCell[] {
  return gridOf(rows).flatMap((row) => row.filter(({ begins }) => begins))
}
