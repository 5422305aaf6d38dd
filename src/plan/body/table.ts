import type { Inline, Table } from '../../markdown/tree.js'
import type { Prose } from '../plan.js'
import { readInlines } from './inline/inlines.js'
import { joinedCells, markIn } from './joined-cells.js'
import { tableAdvice } from './messages.js'
import { type BodyReader, reportAt } from './reader.js'

/** Six millimetres each on a sheet of A4; Word itself takes no more than 63. */
const mostColumns = 30

/** A GFM table, each row as wide as its header. */
export function readTable(table: Table, reading: BodyReader): void {
  const [first, ...others] = table.rows
  const columns = first!.cells.length
  if (columns > mostColumns) {
    reportAt(reading, [first!.start, first!.end], tableAdvice.tooManyColumns(columns, mostColumns))
    return
  }
  const [header, ...rows] = table.rows.map(({ cells }) => cells.map((cell) => readCell(cell, reading)))
  const uneven = others.filter(({ cells }) => cells.length !== columns)
  for (const { start, end, cells } of uneven)
    reportAt(reading, [start, end], tableAdvice.rowWidth(cells.length, columns))
  const joins = uneven.length > 0 ? [] : joinedCells(table, reading)
  const named = rows.length === 0 || header!.some((cell) => cell.length > 0) || joins.some(({ row }) => row === 0)
  reading.blocks.push({
    kind: 'table',
    align: header!.map((_, column) => table.align[column] ?? 'left'),
    widths: widthsOf(table.dashes),
    named,
    header: header!,
    rows,
    joins: named ? joins : joins.map((join) => ({ ...join, row: join.row - 1 })),
  })
}

function readCell(cell: readonly Inline[], reading: BodyReader): Prose {
  return markIn(cell, reading.body) ? [] : readInlines(withBreaks(cell, reading.body.text), reading)
}

const lineBreak = /^<br[ \t]*\/?>$/i

/** A cell stands on one line of the file: `<br>`, with the blanks around it, begins another on paper. */
function withBreaks(nodes: readonly Inline[], text: string): Inline[] {
  const isBreak = (node: Inline | undefined) =>
    node?.type === 'html' && lineBreak.test(text.slice(node.start, node.end))
  return nodes.map((node, index): Inline => {
    const { start, end } = node
    if (isBreak(node)) return { type: 'break', start, end }
    if ('children' in node) return { ...node, children: withBreaks(node.children, text) }
    if (node.type !== 'text') return node
    const written = text.slice(start, end)
    const from = isBreak(nodes[index - 1]) ? written.length - written.trimStart().length : 0
    const to = isBreak(nodes[index + 1]) ? written.trimEnd().length : written.length
    return { ...node, start: start + Math.min(from, to), end: start + to }
  })
}

/** Who types fewer dashes means no narrower column. */
const usualDashes = 3

/** Dashes say how wide columns are where the longest row has twice those of the shortest; else they are typed for looks. */
function widthsOf(dashes: readonly number[]): number[] {
  const widths = dashes.map((count) => Math.max(count, usualDashes))
  return Math.max(...widths) >= 2 * Math.min(...widths) ? widths : []
}
