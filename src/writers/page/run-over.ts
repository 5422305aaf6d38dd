import type { Block, Cell, Paragraph, Row, Table } from '../../document/document.js'
import type { Standard } from '../../standard/standard.js'
import type { Columns } from './columns.js'
import { heightOf } from './height.js'
import { type ListPlace, listPlace, placeBelow } from './list-place.js'

/** The rows of a table that stay on one page, and those below them that may go on over pages. */
export interface Rows {
  kept: Row[]
  over: Row[]
}

/**
 * A list beside a signature can be longer than the page has room for, and would take the signature with it to a page of
 * its own. What reaches below the signature goes on beside those in the tables below, then in rows that may break, so
 * that the list looks the same where it fits. Tables that it leaves as they are have no entry.
 */
export function runningOver(blocks: readonly Block[], columns: Columns, standard: Standard): Map<Block, Rows> {
  const rows = new Map<Block, Rows>()
  for (const run of runsOf(blocks, standard)) {
    const [first, ...others] = run
    const list = listPlace(first!, columns, standard)
    if (!list) continue
    const below = others.flatMap((table) => placeBelow(list, table, columns, standard) ?? [])
    // Below the last the columns must be those that the list stands in.
    if (below.length === others.length) share(list, below, standard, rows)
  }
  return rows
}

/** Tables that stand together on one page, one below the other. */
export function runsOf(blocks: readonly Block[], { tables }: Standard): Table[][] {
  const runs: Table[][] = []
  let open = false
  for (const block of blocks) {
    const isOne = block.type === 'table' && tables[block.style]!.layout && tables[block.style]!.together
    if (isOne && open && !block.newPage) runs.at(-1)!.push(block)
    else if (isOne) runs.push([block])
    open = isOne
  }
  return runs
}

function share(list: ListPlace, below: readonly ListPlace[], standard: Standard, rows: Map<Block, Rows>): void {
  const places = [list, ...below]
  let rest: Paragraph[] = list.paragraphs
  const parts = places.map((place, index) => {
    const taken = Math.max(reaching(rest, place, standard), index === 0 ? leastKept : 0)
    const part = rest.slice(0, taken)
    rest = rest.slice(taken)
    return part
  })
  const [, ...others] = parts
  if (!rest.concat(...others).every(({ mark }) => mark !== '')) return
  // One or two more make the table a little higher.
  if (others.every((part) => part.length === 0) && rest.length <= leastOver) return
  for (const [index, place] of places.entries()) {
    const over = index === places.length - 1 ? overRows(place, rest) : []
    rows.set(place.table, { kept: withList(place, parts[index]!), over })
  }
}

/** How many paragraphs it takes to reach as far down as what stands beside them. */
function reaching(paragraphs: readonly Paragraph[], { beside, width }: ListPlace, standard: Standard): number {
  let height = 0
  const reached = paragraphs.findIndex((paragraph) => {
    height += heightOf(paragraph, width, standard)
    return height >= beside + slack
  })
  return reached < 0 ? paragraphs.length : reached + 1
}

function withList({ table, row, index }: ListPlace, paragraphs: Paragraph[]): Row[] {
  return table.rows.map((one, at) =>
    at === row ? { ...one, cells: one.cells.map((cell, of) => (of === index ? { ...cell, paragraphs } : cell)) } : one,
  )
}

/** All but the last of the list may break; those begin no page alone. */
function overRows(place: ListPlace, rest: readonly Paragraph[]): Row[] {
  const parts = [rest.slice(0, -leastOver), rest.slice(-leastOver)].filter((part) => part.length > 0)
  return parts.map((paragraphs) => overRow(place, paragraphs))
}

function overRow({ column, columns }: ListPlace, paragraphs: Paragraph[]): Row {
  const cells = Array.from({ length: columns }, (_, at): Cell => ({ paragraphs: at === column ? paragraphs : [] }))
  return { header: false, cells }
}

// In millimetres, for what is not counted; else the list would show a gap where the signature's row ends.
const slack = 1
/** The label of a list and two of its items. */
const leastKept = 3
/** Of a list's items, no fewer begin a page. */
const leastOver = 2
