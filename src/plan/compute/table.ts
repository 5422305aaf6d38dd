import type { TableModel } from '../model.js'
import type { JoinedCells, Plan, Prose, TableBlock } from '../plan.js'
import { inlinesOf } from './text.js'

/** A table of the body as it is printed. */
export function tableModel(table: TableBlock, plan: Plan): TableModel {
  const { align, widths } = table
  const [header, ...rows] = [table.header, ...table.rows].map((row) => row.map((cell) => inlinesOf(cell, plan)))
  const grid = table.named ? [header!, ...rows] : rows
  const headers = table.named ? headerRows(table.joins) : 0
  const cells = printedCells(table).map((cells) =>
    cells.map(({ row, column, columns: colspan, rows: rowspan }) => {
      return { header: row < headers, align: align[column]!, colspan, rowspan, inlines: grid[row]![column]! }
    }),
  )
  return { widths, cells, align, header: header!, rows }
}

/** A cell with the rectangle that it takes. */
export interface PrintedCell extends JoinedCells {
  prose: Prose
}

/** The cells of each row that begin in it. */
export function printedCells({ named, header, rows, joins }: TableBlock): PrintedCell[][] {
  const begun = new Map(joins.map((join) => [placeOf(join.row, join.column), join]))
  const covered = new Set(joins.flatMap(coveredBy))
  return [...(named ? [header] : []), ...rows].map((cells, row) =>
    cells.flatMap((prose, column) => {
      const place = placeOf(row, column)
      return covered.has(place) ? [] : [{ prose, row, column, rows: 1, columns: 1, ...begun.get(place) }]
    }),
  )
}

/** The row of the names, and those that its cells are joined down to: names of columns over several rows. */
function headerRows(joins: readonly JoinedCells[]): number {
  return joins.reduce((most, { row, rows }) => (row < most ? Math.max(most, row + rows) : most), 1)
}

/** The cells of a rectangle but its first. */
function coveredBy({ row, column, rows, columns }: JoinedCells): string[] {
  return Array.from({ length: rows * columns - 1 }, (_, index) =>
    placeOf(row + Math.floor((index + 1) / columns), column + ((index + 1) % columns)),
  )
}

function placeOf(row: number, column: number): string {
  return `${row} ${column}`
}
