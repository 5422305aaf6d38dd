import type { Paragraph, Table } from '../../document/document.js'
import { gridOf, type PlacedCell } from '../../document/grid.js'
import type { Standard } from '../../standard/standard.js'
import type { Columns } from './columns.js'
import { heightOf } from './height.js'

/** A cell that holds a list, or may hold the rest of one: it reaches down to the table's last row. */
export interface ListPlace {
  table: Table
  paragraphs: Paragraph[]
  /** Its row, and which of the row's cells it is. */
  row: number
  index: number
  /** Its column of the grid, and how many the grid has. */
  column: number
  columns: number
  /** In millimetres: of the column's text, and how far down the cells beside it reach. */
  width: number
  beside: number
}

/** Where a table of blocks side by side has a list, such as who receives the document. */
export function listPlace(table: Table, columns: Columns, standard: Standard): ListPlace | undefined {
  const isList = ({ cell: { paragraphs } }: PlacedCell) => (paragraphs.at(-1)?.mark ?? '') !== ''
  return placeOf(table, isList, columns, standard)
}

/** The empty cell of the same column in a table below. */
export function placeBelow(list: ListPlace, table: Table, columns: Columns, standard: Standard): ListPlace | undefined {
  const isFree = ({ cell: { paragraphs }, column }: PlacedCell) => column === list.column && paragraphs.length === 0
  return placeOf(table, isFree, columns, standard)
}

function placeOf(
  table: Table,
  isPlace: (placed: PlacedCell) => boolean,
  columns: Columns,
  standard: Standard,
): ListPlace | undefined {
  const grid = gridOf(table.rows)
  const widths = columns.get(table)!
  const { padding } = standard.tables[table.style]!
  const roomOf = ({ column }: PlacedCell) => widths[column]! - 2 * padding
  const heightIn = (one: PlacedCell) => (one.begins && !one.cell.rows ? heightOfCell(one, roomOf(one), standard) : 0)
  for (const [row, placed] of grid.entries()) {
    const own = placed.filter(({ begins }) => begins)
    const index = own.findIndex((one) => isPlace(one) && one.columns === 1 && reachesDown(one, row, grid.length))
    if (index < 0) continue
    const found = own[index]!
    const beside = grid
      .slice(row)
      .map((cells) => Math.max(0, ...cells.filter(({ cell }) => cell !== found.cell).map(heightIn)))
      .reduce((total, height) => total + height, 0)
    const { cell, column } = found
    return {
      table,
      paragraphs: cell.paragraphs,
      row,
      index,
      column,
      columns: widths.length,
      width: roomOf(found),
      beside,
    }
  }
  return undefined
}

function heightOfCell({ cell }: PlacedCell, width: number, standard: Standard): number {
  return cell.paragraphs.reduce((total, paragraph) => total + heightOf(paragraph, width, standard), 0)
}

function reachesDown({ cell }: PlacedCell, row: number, rows: number): boolean {
  return row + (cell.rows ?? 1) === rows
}
