import { type Block, type Section, type Table, textOf } from '../../document/document.js'
import { cellsOf } from '../../document/grid.js'
import { type Orientation, type Standard, type TableStyle, textWidth } from '../../standard/standard.js'
import { cellTextsOf } from './cell-texts.js'
import { type Bounds, evenRows } from './even-rows.js'
import { widthOf } from './measure.js'
import { leastOf, leastWithNamesBroken, narrow, needsOf, shareByContent, shift, slack, sum, within } from './needs.js'
import { rowLinesOf } from './row-lines.js'
import { brokenEvenly, settingOf } from './setting.js'

/** The columns of tables, found once for all that is printed of them. */
export type Columns = ReadonlyMap<Block, readonly number[]>

export function columnsIn(sections: readonly Pick<Section, 'blocks' | 'orientation'>[], standard: Standard): Columns {
  const columns = new Map<Block, readonly number[]>()
  for (const { blocks, orientation } of sections)
    for (const block of blocks) if (block.type === 'table') columns.set(block, columnsOf(block, orientation, standard))
  return columns
}

/** The widths of a table's columns in millimetres; together the width of the text. */
export function columnsOf(table: Table, orientation: Orientation, standard: Standard): readonly number[] {
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
  const linesOf = rowLinesOf(texts, table.rows.length, room)
  const least = leastOf(needs, total)
  if (style.columns === 'content') {
    const from = (narrowest: readonly number[]) => narrowest.map((width) => ({ least: width, most: total }))
    const whole = evenRows(shareByContent(needs, total), from(least), linesOf)
    const broken = leastWithNamesBroken(needs, total)
    const shared = evenRows(whole, from(broken), linesOf, worthOfName)
    const kept = shared.map((width, index) => (width < least[index]! ? broken[index]! : least[index]!))
    return shared === whole ? whole : evenRows(shared, from(kept), linesOf)
  }
  const columns = within(declared(style.columns, style, orientation, total), needs, total)
  return evenRows(columns, boundsOf(columns, least), linesOf)
}

// In lines: for fewer no name is broken.
const worthOfName = 3

// Of the width that the standard gives a column.
const part = { least: 0.6, most: 2 }

/** What a standard declares is moved within limits; a column of numbers stays as it is. */
function boundsOf(columns: readonly number[], least: readonly number[]): Bounds[] {
  return columns.map((width, index) => {
    if (width < narrow) return { least: width, most: width }
    return { least: Math.max(least[index]!, width * part.least), most: width * part.most }
  })
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
      const broken =
        style.balance && breaking === 'even' ? brokenEvenly(settingOf(paragraph, style, available)) : paragraph.inlines
      const lines = textOf({ ...paragraph, inlines: broken }).split('\n')
      return lines.map((line) => widthOf(line, style) + slack)
    })
  return Math.max(0, ...lines)
}
