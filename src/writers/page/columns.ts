import { type Table, textOf } from '../../document/document.js'
import { cellsOf } from '../../document/grid.js'
import { type Orientation, type Standard, type TableStyle, textWidth } from '../../standard/standard.js'
import { widthOf } from './measure.js'
import { brokenEvenly, settingOf } from './setting.js'

// Room for the rounding of printers and for fonts that are not quite as wide as Times New Roman.
const slack = 0.6

/** The widths of a table's columns in millimetres; together the width of the text. */
export function columnsOf(table: Table, orientation: Orientation, standard: Standard): number[] {
  const style = standard.tables[table.style]!
  const total = textWidth(standard, orientation)
  if (table.widths) return proportional(table, table.widths, style, standard, total)
  if (style.columns === 'content') return shareByContent(needsOf(table, style, standard), total)
  const columns = declared(style.columns, style, orientation, total)
  return style.fit ? fitted(table, columns, standard) : columns
}

function declared(columns: number[], { landscape }: TableStyle, orientation: Orientation, total: number): number[] {
  if (orientation === 'landscape' && landscape) return landscape
  const sum = columns.reduce((width, column) => width + column, 0)
  return columns.map((column) => (column * total) / sum)
}

/**
 * Moves the border between columns where a centred line would be broken and the other column has room: first for every
 * line to stay whole, else with the lines that may be broken evenly as they break now, else for the others alone.
 */
function fitted(table: Table, columns: number[], standard: Standard): number[] {
  for (const breaking of ['none', 'even', 'free'] as const) {
    const needs = columns.map((column, index) => centredWidth(table, index, column, standard, breaking))
    const fitting = shift(columns, needs)
    if (fitting) return fitting
  }
  return columns
}

function shift(columns: readonly number[], needs: readonly number[]): number[] | undefined {
  const lacking = sum(columns.map((column, index) => Math.max(0, needs[index]! - column)))
  const spare = sum(columns.map((column, index) => Math.max(0, column - needs[index]!)))
  if (lacking > spare) return undefined
  return columns.map((column, index) => {
    const need = needs[index]!
    return need >= column ? need : column - ((column - need) * lacking) / (spare || 1)
  })
}

function centredWidth(
  { rows }: Table,
  column: number,
  available: number,
  standard: Standard,
  breaking: 'none' | 'even' | 'free',
): number {
  const lines = cellsOf(rows)
    .filter((placed) => placed.column === column && placed.columns === 1)
    .flatMap(({ cell }) => cell.paragraphs)
    .flatMap((paragraph) => {
      const style = standard.styles[paragraph.style]!
      if (style.align !== 'center' || (style.balance && breaking === 'free')) return []
      const broken = breaking === 'even' ? brokenEvenly(settingOf(paragraph, style, available)) : paragraph.inlines
      const lines = textOf({ ...paragraph, inlines: broken }).split('\n')
      return lines.map((line) => widthOf(line, style) + slack)
    })
  return Math.max(0, ...lines)
}

/** As wide as the widths ask for, but for a column that would break its longest word while others have room. */
function proportional(table: Table, widths: number[], style: TableStyle, standard: Standard, total: number): number[] {
  const whole = sum(widths)
  const needs = needsOf(table, style, standard)
  const wanted = widths.map((width) => (width * total) / whole)
  return (
    shift(
      wanted,
      needs.map(({ least }) => least),
    ) ?? shareByContent(needs, total)
  )
}

/** What a column takes: for its longest word, and for its longest line. */
interface Need {
  least: number
  most: number
}

function needsOf({ rows }: Table, { padding }: TableStyle, standard: Standard): Need[] {
  const cells = cellsOf(rows)
  const room = 2 * padding + slack
  const columns = cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0)
  const needs = Array.from({ length: columns }, (): Need => ({ least: room, most: room }))
  // Narrow ones first: what is joined over columns takes more only where these don't give it.
  for (const { cell, column, columns } of cells.sort((a, b) => a.columns - b.columns)) {
    const longest = (split: RegExp) =>
      cell.paragraphs
        .flatMap((paragraph) => {
          const style = standard.styles[paragraph.style]!
          return textOf(paragraph)
            .split(split)
            .map((part) => widthOf(part, style))
        })
        .reduce((most, width) => Math.max(most, width), 0) + room
    widen(needs.slice(column, column + columns), 'least', longest(/[ \n]+/))
    widen(needs.slice(column, column + columns), 'most', longest(/\n/))
  }
  return needs
}

function widen(columns: readonly Need[], key: keyof Need, needed: number): void {
  const [only, ...others] = columns
  if (others.length === 0) only![key] = Math.max(only![key], needed)
  const lacking = needed - sum(columns.map((column) => column[key]))
  if (lacking > 0) for (const column of columns) column[key] += lacking / columns.length
}

/** As browsers do: no column narrower than its longest word, the rest shared out by the longest cell. */
function shareByContent(columns: readonly Need[], total: number): number[] {
  const least = sum(columns.map((column) => column.least))
  const most = sum(columns.map((column) => column.most))
  if (least >= total) return columns.map((column) => (column.least * total) / least)
  if (most <= total) return columns.map((column) => (column.most * total) / most)
  return columns.map((column) => column.least + ((column.most - column.least) * (total - least)) / (most - least))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
