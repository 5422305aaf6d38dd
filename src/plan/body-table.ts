import type { Table, TableRow } from 'mdast'
import { otherAdvice } from './body-messages.js'
import { type BodyReader, offsetsOf, reportAt } from './body-reader.js'
import { readInlines } from './inlines.js'
import type { Prose } from './plan.js'

/** A GFM table, each row as wide as its header. */
export function readTable(table: Table, reading: BodyReader): void {
  const [header, ...rows] = table.children.map((row) => readRow(row, reading))
  for (const [index, row] of rows.entries()) {
    if (row.length === header!.length) continue
    reportAt(reading, offsetsOf(table.children[index + 1]!, reading), otherAdvice.rowWidth(row.length, header!.length))
  }
  const align = header!.map((_, column) => table.align?.[column] ?? 'left')
  reading.blocks.push({ kind: 'table', align, header: header!, rows })
}

function readRow(row: TableRow, reading: BodyReader): Prose[] {
  return row.children.map((cell) => readInlines(cell.children, reading))
}
