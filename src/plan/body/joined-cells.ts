import type { Inline, Table, TableRow } from '../../markdown/tree.js'
import type { Sourced } from '../../text/sourced.js'
import type { JoinedCells } from '../plan.js'
import { tableAdvice } from './messages.js'
import { type BodyReader, reportAt } from './reader.js'

const left = '<<'
const above = '^^'

/** Alone in a cell: it is one with the cell at its left, or with that above. */
export function markIn(cell: readonly Inline[], { text }: Sourced): typeof left | typeof above | undefined {
  const [only, ...others] = cell
  if (only?.type !== 'text' || others.length > 0) return undefined
  const written = text.slice(only.start, only.end)
  return written === left || written === above ? written : undefined
}

/** Alone in a cell, and probably meant for a mark. */
const misspelt = /^(?:>+|<|<{3,}|\^|\^{3,})$/

function misspeltMark([only, ...others]: readonly Inline[], { text }: Sourced): string | undefined {
  if (only?.type !== 'text' || others.length > 0) return undefined
  return misspelt.exec(text.slice(only.start, only.end))?.[0]
}

interface Place {
  row: number
  column: number
}

/** A cell with a mark, and where that stands. */
interface Joined extends Place {
  at: readonly [number, number]
}

/** A cell, and those that are joined to it. */
interface Area extends Place {
  joined: Joined[]
}

/** Which cells are one, in their order; a mark that joins nothing, or no rectangle, is told at its place. */
export function joinedCells({ rows }: Table, reading: BodyReader): JoinedCells[] {
  const areas: Area[] = []
  let before: Area[] = []
  for (const [row, line] of rows.entries()) {
    before = joinRow(line, row, before, reading)
    areas.push(...before.filter((area, column) => area.row === row && area.column === column))
  }
  return areas.flatMap((area) => rectangle(area, reading))
}

/** The areas that the cells of a row belong to. */
function joinRow({ cells, start, end }: TableRow, row: number, before: readonly Area[], reading: BodyReader): Area[] {
  const areas: Area[] = []
  for (const [column, cell] of cells.entries()) {
    const mark = markIn(cell, reading.body)
    const unlike = misspeltMark(cell, reading.body)
    if (unlike) reportAt(reading, [cell[0]!.start, cell[0]!.end], tableAdvice.misspeltMark(unlike))
    const beside = mark === left ? areas[column - 1] : mark === above ? before[column] : undefined
    if (mark) {
      const at = [cell[0]!.start, cell[0]!.end] as const
      if (beside) beside.joined.push({ row, column, at })
      else reportAt(reading, at, mark === left ? tableAdvice.nothingLeft : tableAdvice.nothingAbove)
    }
    areas.push(beside ?? { row, column, joined: [] })
  }
  if (areas.every((area) => area.row < row)) reportAt(reading, [start, end], tableAdvice.joinedRow)
  return areas
}

function rectangle({ row, column, joined }: Area, reading: BodyReader): JoinedCells[] {
  if (joined.length === 0) return []
  const rows = joined.at(-1)!.row - row + 1
  const columns = joined.reduce((most, other) => Math.max(most, other.column), column) - column + 1
  if (rows * columns === joined.length + 1) return [{ row, column, rows, columns }]
  const missing = missingIn({ row, column, rows, columns }, joined)
  const near =
    joined.find((other) => other.row === missing.row) ?? joined.find((other) => other.column === missing.column)!
  reportAt(reading, near.at, tableAdvice.noRectangle(missing, missing.row > row ? above : left))
  return []
}

/** The first place of a rectangle that none of the joined cells has. */
function missingIn({ row, column, rows, columns }: JoinedCells, joined: readonly Joined[]): Place {
  const has = new Set(joined.map((other) => (other.row - row) * columns + other.column - column))
  let at = 1
  while (has.has(at) && at < rows * columns) at++
  return { row: row + Math.floor(at / columns), column: column + (at % columns) }
}
