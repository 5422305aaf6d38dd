import type { CellText } from './cell-texts.js'
import { filled } from './words.js'

/** How many lines all rows take together, with columns of these widths in millimetres. */
export type RowLines = (columns: readonly number[]) => number

/** `room` is what a column has at both sides of its words. Of cells that are joined nobody can tell which they make high. */
export function rowLinesOf(texts: readonly CellText[], rows: number, room: number): RowLines {
  const columns: CellText[][] = []
  for (const text of texts) {
    const { cell, column, columns: wide } = text.placed
    if (wide > 1 || cell.rows !== undefined) continue
    const own = columns[column] ?? []
    columns[column] = own
    own.push(text)
  }
  const known = new Map<string, Uint16Array>()
  const linesOf = (column: number, width: number): Uint16Array => {
    const key = `${column} ${width.toFixed(2)}`
    const lines = known.get(key) ?? linesByRow(columns[column] ?? [], width - room, rows)
    known.set(key, lines)
    return lines
  }
  return (widths) => {
    const lines = widths.map((width, column) => linesOf(column, width))
    let sum = 0
    for (let row = 0; row < rows; row++) {
      let most = 0
      for (const own of lines) if (own[row]! > most) most = own[row]!
      sum += most
    }
    return sum
  }
}

function linesByRow(texts: readonly CellText[], width: number, rows: number): Uint16Array {
  const lines = new Uint16Array(rows)
  for (const { row, words, space, unit } of texts) {
    const all = width / unit
    // What doesn't fit on a line is broken after all.
    const more = words.reduce((sum, { units }) => sum + (units > all ? Math.ceil(units / all) - 1 : 0), 0)
    lines[row]! += filled(words, space, () => all).length + more
  }
  return lines
}
