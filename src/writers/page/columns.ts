import { type Table, textOf } from '../../document/document.js'
import { type Orientation, type Standard, type TableStyle, textWidth } from '../../standard/standard.js'
import { breakEvenly } from './balance.js'
import { widthOf } from './measure.js'

// Room for the rounding of printers and for fonts that are not quite as wide as Times New Roman.
const slack = 0.6

/** The widths of a table's columns in millimetres; together the width of the text. */
export function columnsOf(table: Table, orientation: Orientation, standard: Standard): number[] {
  const style = standard.tables[table.style]!
  const total = textWidth(standard, orientation)
  if (style.columns === 'content') return shareByContent(table, style, standard, total)
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
  const lines = rows
    .flatMap((row) => row.cells[column]?.paragraphs ?? [])
    .flatMap((paragraph) => {
      const style = standard.styles[paragraph.style]!
      if (style.align !== 'center' || (style.balance && breaking === 'free')) return []
      const whole = textOf(paragraph)
      const parts = style.balance && breaking === 'even' ? breakEvenly(whole, style, available) : whole.split('\n')
      return parts.map((line) => widthOf(line, style) + slack)
    })
  return Math.max(0, ...lines)
}

/** As browsers do: no column narrower than its longest word, the rest shared out by the longest cell. */
function shareByContent({ rows }: Table, { padding }: TableStyle, standard: Standard, total: number): number[] {
  const columns = Array.from({ length: Math.max(...rows.map(({ cells }) => cells.length)) }, (_, index) => {
    const texts = rows
      .flatMap((row) => row.cells[index]?.paragraphs ?? [])
      .map((p) => ({ style: standard.styles[p.style]!, text: textOf(p) }))
    const longest = (split: RegExp) =>
      texts
        .flatMap(({ style, text }) => text.split(split).map((part) => widthOf(part, style)))
        .reduce((most, width) => Math.max(most, width), 0) +
      2 * padding +
      slack
    return { least: longest(/[ \n]+/), most: longest(/\n/) }
  })
  const least = sum(columns.map((column) => column.least))
  const most = sum(columns.map((column) => column.most))
  if (least >= total) return columns.map((column) => (column.least * total) / least)
  if (most <= total) return columns.map((column) => (column.most * total) / most)
  return columns.map((column) => column.least + ((column.most - column.least) * (total - least)) / (most - least))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
