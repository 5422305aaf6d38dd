import type { Grid, Passage } from '../../draft/draft.js'
import { tableStyleId } from '../../writers/docx/names.js'
import type { Part, TablePart, Words } from '../imported-plan.js'
import { isWholly, withoutStyle, wordsOf } from '../words.js'

const mostColumns = 30

/** A cell with words, by the rows and columns that are printed, from 0. */
interface PlacedCell {
  row: number
  column: number
  rows: number
  columns: number
  words: Words[]
  align: 'left' | 'center' | 'right'
}

/** A table with all that its cells say, joined as they are. */
export function tablePart(passages: readonly Passage[], grid?: Grid): Part[] {
  const { cells, height, starts } = placedCells(passages)
  const width = starts.length
  if (width > mostColumns) return passages.map((passage) => ({ kind: 'paragraph', words: wordsOf(passage) }))
  const rows: (TablePart | undefined)[][] = Array.from({ length: height }, () => Array(width).fill(undefined))
  const named = hasNames(passages)
  for (const { row, column, words } of cells) rows[row]![column] = named && row === 0 ? words.map(headWords) : words
  for (const cell of cells) join(rows, cell)
  const align = Array.from({ length: width }, (_, column) =>
    alignOf(
      cells.filter((cell) => cell.column === column),
      named,
    ),
  )
  const printed = rows.map((row) => row.map((cell) => cell ?? []))
  const widths = widthsOf(starts, grid)
  const all = named ? printed : [Array<TablePart>(width).fill([]), ...printed]
  return [{ kind: 'table', rows: all, align, ...(widths && { widths }) }]
}

/**
 * The widths of the columns that begin at these columns of the grid, counted from 1. What the program measured itself it
 * measures again.
 */
function widthsOf(starts: readonly number[], grid: Grid | undefined): number[] | undefined {
  if (!grid || grid.style?.startsWith(tableStyleId('')) || starts.at(-1)! > grid.columns.length) return undefined
  const widths = starts.map((start, index) =>
    grid.columns
      .slice(start - 1, (starts[index + 1] ?? Number.POSITIVE_INFINITY) - 1)
      .reduce((sum, one) => sum + one, 0),
  )
  return widths.every((width) => width > 0) ? widths : undefined
}

/** Word sets them bold, in the middle or over several columns; in text a row without words stands where there are none. */
function hasNames(passages: readonly Passage[]): boolean {
  const top = passages.reduce((least, { cell }) => Math.min(least, cell!.row), Number.POSITIVE_INFINITY)
  const first = passages.filter(({ cell }) => cell!.row === top)
  if (first.every(({ origin }) => origin === undefined)) return top === 1
  const isSet = first.some(({ cell, emphasis }) => cell!.columns || cell!.rows || emphasis?.some(({ bold }) => bold))
  return isSet || first.every(({ align }) => align === 'center')
}

/** How all cells of a column stand but for the title; the usual way where they differ. */
function alignOf(cells: readonly PlacedCell[], named: boolean): 'left' | 'center' | 'right' {
  const ways = new Set(cells.filter(({ row }) => !named || row > 0).map(({ align }) => align))
  const [way = 'left'] = ways.size === 1 ? ways : []
  return way
}

/** Rows and columns in which no cell begins are only what others are merged over. */
function placedCells(passages: readonly Passage[]): { cells: PlacedCell[]; height: number; starts: number[] } {
  const rows = inOrder(passages.map(({ cell }) => cell!.row))
  const columns = inOrder(passages.map(({ cell }) => cell!.column))
  const found = new Map<string, PlacedCell>()
  for (const passage of passages) {
    const { row, column, rows: down = 1, columns: across = 1 } = passage.cell!
    const { align = 'left' } = passage
    const key = `${row} ${column}`
    const words = wordsOf(passage)
    const known = found.get(key)
    if (known) {
      known.words.push(words)
      continue
    }
    const within = (all: readonly number[], from: number, count: number) =>
      all.filter((at) => at >= from && at < from + count).length
    found.set(key, {
      ...{ row: rows.indexOf(row), column: columns.indexOf(column) },
      ...{ rows: within(rows, row, down), columns: within(columns, column, across), words: [words], align },
    })
  }
  return { cells: [...found.values()], height: rows.length, starts: columns }
}

function inOrder(all: readonly number[]): number[] {
  return [...new Set(all)].sort((a, b) => a - b)
}

/** Where all the other places of its rectangle are free. */
function join(rows: (TablePart | undefined)[][], { row, column, rows: down, columns: across }: PlacedCell): void {
  if (down * across === 1) return
  const places = rows
    .slice(row, row + down)
    .flatMap((_, below) => Array.from({ length: across }, (__, beside) => [below, beside] as const))
  const others = places.filter(([below, beside]) => below > 0 || beside > 0)
  if (others.some(([below, beside]) => rows[row + below]![column + beside] !== undefined)) return
  for (const [below, beside] of others) rows[row + below]![column + beside] = beside > 0 ? 'left' : 'above'
}

function headWords(words: Words): Words {
  return isWholly(words, 'bold') ? withoutStyle(words, 'bold') : words
}
