import type { Table, TableRow } from '../../markdown/tree.js'
import type { Prose } from '../plan.js'
import { readInlines } from './inlines.js'
import { otherAdvice } from './messages.js'
import { type BodyReader, reportAt } from './reader.js'

/** Six millimetres each on a sheet of A4; Word itself takes no more than 63. */
const mostColumns = 30

/** A GFM table, each row as wide as its header. */
export function readTable(table: Table, reading: BodyReader): void {
  const [first] = table.rows
  if (first!.cells.length > mostColumns) {
    reportAt(reading, [first!.start, first!.end], otherAdvice.tooManyColumns(first!.cells.length, mostColumns))
    return
  }
  const [header, ...rows] = table.rows.map((row) => readRow(row, reading))
  for (const [index, row] of rows.entries()) {
    if (row.length === header!.length) continue
    const { start, end } = table.rows[index + 1]!
    reportAt(reading, [start, end], otherAdvice.rowWidth(row.length, header!.length))
  }
  const align = header!.map((_, column) => table.align[column] ?? 'left')
  reading.blocks.push({ kind: 'table', align, header: header!, rows })
}

function readRow({ cells }: TableRow, reading: BodyReader): Prose[] {
  return cells.map((cell) => readInlines(cell, reading))
}
