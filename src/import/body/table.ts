import type { Passage } from '../../draft/draft.js'
import type { Part, TablePart } from '../imported-plan.js'
import { isWholly, withoutStyle, wordsOf } from '../words.js'

const mostColumns = 30

/** A table with all that its cells say. */
export function tablePart(passages: readonly Passage[]): Part[] {
  const rows = new Map<number, Map<number, TablePart>>()
  let width = 1
  for (const passage of passages) {
    const { row, column, columns = 1 } = passage.cell!
    const cells = rows.get(row) ?? new Map<number, TablePart>()
    rows.set(row, cells)
    cells.set(column, [...(cells.get(column) ?? []), wordsOf(passage)])
    width = Math.max(width, Math.min(column + columns - 1, mostColumns), column)
  }
  if (width > mostColumns) return passages.map((passage) => ({ kind: 'paragraph', words: wordsOf(passage) }))
  const inOrder = [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells)
  // A column that no cell begins in is only what another is merged over.
  const columns = Array.from({ length: width }, (_, index) => index + 1).filter((column) =>
    inOrder.some((cells) => cells.has(column)),
  )
  const table = inOrder.map((cells) => columns.map((column) => cells.get(column) ?? []))
  return [{ kind: 'table', rows: table.map((row, index) => (index === 0 ? row.map(headCell) : row)) }]
}

function headCell(cell: TablePart): TablePart {
  return cell.map((words) => (isWholly(words, 'bold') ? withoutStyle(words, 'bold') : words))
}
