import type { Cell, Row, Table } from '../../document/document.js'
import { gridOf } from '../../document/grid.js'
import type { Orientation, Standard } from '../../standard/standard.js'
import { columnsOf } from './columns.js'
import { heightOf } from './height.js'

/** The rows of a table that stay on one page, and those below them that may go on over pages. */
export interface Rows {
  kept: Row[]
  over: Row[]
}

/**
 * A list beside a signature can be longer than the page has room for, and would take the signature with it to a page of
 * its own. What reaches below the signature stands in rows that may break, so that the list looks the same where it fits.
 */
export function runningOver(table: Table, orientation: Orientation, standard: Standard): Rows {
  const { layout, together } = standard.tables[table.style]!
  const { rows } = table
  const last = rows.at(-1)!
  const cut = layout && together ? cutOf(table, orientation, standard) : undefined
  if (!cut) return { kept: rows, over: [] }
  const { tallest, from } = cut
  const part = (start: number, end?: number): Row => ({
    ...last,
    cells: last.cells.map((cell, index): Cell => {
      if (index === tallest) return { ...cell, paragraphs: cell.paragraphs.slice(start, end) }
      return start === 0 ? cell : { ...cell, paragraphs: [] }
    }),
  })
  return { kept: [...rows.slice(0, -1), part(0, from)], over: [part(from, -leastOver), part(-leastOver)] }
}

/** The cell with the list, and the first of its paragraphs that stands below all others of its row. */
function cutOf(table: Table, orientation: Orientation, standard: Standard) {
  const columns = columnsOf(table, orientation, standard)
  const { padding } = standard.tables[table.style]!
  const row = gridOf(table.rows).at(-1)!
  if (row.some(({ cell, begins }) => !begins || cell.columns || cell.rows)) return undefined
  const heights = row.map(({ cell: { paragraphs }, column }) =>
    paragraphs.map((paragraph) => heightOf(paragraph, columns[column]! - 2 * padding, standard)),
  )
  const sums = heights.map(sum)
  const tallest = sums.indexOf(Math.max(...sums))
  const beside = Math.max(0, ...sums.filter((_, index) => index !== tallest)) + slack
  const own = heights[tallest]!
  let height = 0
  const reached = own.findIndex((one) => {
    height += one
    return height >= beside
  })
  const from = Math.max(reached + 1, leastKept)
  const { paragraphs } = row[tallest]!.cell
  const isList = paragraphs.slice(from).every(({ mark }) => mark !== '')
  return reached >= 0 && isList && paragraphs.length - from > leastOver ? { tallest, from } : undefined
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

// In millimetres, for what is not counted; else the list would show a gap where the signature's row ends.
const slack = 1
/** The label of a list and two of its items. */
const leastKept = 3
/** Of a list's items, no fewer begin a page. */
const leastOver = 2
