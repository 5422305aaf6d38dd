import type { Table } from '../../document/document.js'
import { gridOf } from '../../document/grid.js'
import { lineWidth, wrap } from './wrap.js'

// Blanks between the blocks; fewer may stand within a line, where the pen writes.
const gap = 4
// A block is no narrower, whatever stands beside it.
const narrowest = 20

/** Two blocks as on the page, each line in the middle of its block; nothing where they are more, or joined. */
export function sideBySide(
  { rows }: Table,
  linesIn: (cell: Table['rows'][number]['cells'][number]) => string[],
): string[] | undefined {
  const grid = gridOf(rows)
  if (grid.some((row) => row.some(({ cell }) => cell.rows || cell.columns))) return undefined
  const all = grid.map((row) => row.map(({ cell }) => linesIn(cell)))
  // A column without words only keeps others apart.
  const worded = all[0]!.map((_, column) => column).filter((column) => all.some((row) => row[column]!.length > 0))
  if (worded.length !== 2) return undefined
  const texts = all.map((row) => worded.map((column) => row[column]!))
  const widest = (column: number) =>
    texts.reduce((most, row) => Math.max(most, ...row[column]!.map(({ length }) => length)), 0)
  // The block at the right has the lines that may not be broken: the nation, the day.
  const right = Math.min(widest(1), lineWidth - gap - narrowest)
  const left = Math.min(widest(0), lineWidth - gap - right)
  return texts.flatMap(([ours, theirs]) => {
    const [one, other] = [wrapped(ours!, left), wrapped(theirs!, right)]
    const height = Math.max(one.length, other.length)
    return Array.from({ length: height }, (_, at) => {
      const line = centred(one[at] ?? '', left).padEnd(left + gap) + centred(other[at] ?? '', right)
      return line.trimEnd()
    })
  })
}

function wrapped(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => wrap(line, 0, width).split('\n'))
}

function centred(text: string, width: number): string {
  return text === '' ? '' : ' '.repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text
}
