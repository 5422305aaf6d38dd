import { type Table, textOf } from '../../document/document.js'
import { cellsOf } from '../../document/grid.js'
import { type Orientation, type Standard, type TableStyle, textWidth } from '../../standard/standard.js'
import { cellTextsOf } from './cell-texts.js'
import { evenRows } from './even-rows.js'
import { widthOf } from './measure.js'
import { leastOf, needsOf, shareByContent, shift, slack, sum, within } from './needs.js'
import { rowLinesOf } from './row-lines.js'
import { brokenEvenly, settingOf } from './setting.js'

/** The widths of a table's columns in millimetres; together the width of the text. */
export function columnsOf(table: Table, orientation: Orientation, standard: Standard): number[] {
  const style = standard.tables[table.style]!
  const total = textWidth(standard, orientation)
  if (style.layout && style.columns !== 'content') {
    const columns = declared(style.columns, style, orientation, total)
    return style.fit ? fitted(table, columns, standard) : columns
  }
  const texts = cellTextsOf(table, standard)
  const room = 2 * style.padding + slack
  const needs = needsOf(texts, columnCount(table), room, total)
  if (table.widths) return within(proportional(table.widths, total), needs, total)
  const columns =
    style.columns === 'content'
      ? shareByContent(needs, total)
      : within(declared(style.columns, style, orientation, total), needs, total)
  return evenRows(columns, leastOf(needs, total), rowLinesOf(texts, table.rows.length, room))
}

/** How many columns a table has: each row as many, and the first none from above. */
export function columnCount({ rows }: Table): number {
  return rows[0]!.cells.reduce((sum, { columns = 1 }) => sum + columns, 0)
}

function declared(columns: number[], { landscape }: TableStyle, orientation: Orientation, total: number): number[] {
  if (orientation === 'landscape' && landscape) return landscape
  return proportional(columns, total)
}

function proportional(widths: readonly number[], total: number): number[] {
  const whole = sum(widths)
  return widths.map((width) => (width * total) / whole)
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
