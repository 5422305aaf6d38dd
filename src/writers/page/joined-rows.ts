import type { Row } from '../../document/document.js'

// What is joined over more of them may well be higher than a page.
const mostRows = 8

/** Rows that stay with the one below them: a cell is joined over both, and says what each is of. */
export function joinedRows(rows: readonly Row[]): Set<number> {
  const joined = new Set<number>()
  for (const [from, { cells }] of rows.entries()) {
    for (const { rows: count = 1 } of cells) {
      if (count > mostRows) continue
      for (let row = from; row < from + count - 1; row++) joined.add(row)
    }
  }
  return joined
}
