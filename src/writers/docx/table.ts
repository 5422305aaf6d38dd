import type { Table } from '../../document/document.js'
import { gridOf, type PlacedCell } from '../../document/grid.js'
import { dxa, twips } from '../../ooxml/units.js'
import type { TableStyle } from '../../standard/standard.js'
import type { Columns } from '../page/columns.js'
import { joinedRows } from '../page/joined-rows.js'
import type { Rows } from '../page/run-over.js'
import { closingRowXml } from './closing-row.js'
import { tableStyleId } from './names.js'
import { type ParagraphPlace, paragraphsXml, spaceXml } from './paragraph.js'
import { tableLookXml } from './table-look.js'

interface Column {
  /** In millimetres, with the room at both sides of what stands in it. */
  width: number
  /** Of the grid, in DXA. */
  size: number
}

/** How a table is printed: what of it stays on a page and what may go on, and the line that closes it. */
export interface PrintedTable extends Rows {
  /** Of the table and of that line. */
  columns: Columns
  closing?: Table | undefined
}

/**
 * A table on a fixed grid as wide as the text, so that Word and LibreOffice agree on every column; with the line that
 * closes it, where there is one.
 */
export function tableXml(node: Table, printed: PrintedTable, place: ParagraphPlace): string {
  const { closing, kept, over } = printed
  const style = place.standard.tables[node.style]!
  const widths = printed.columns.get(node)!
  const sizes = grid(widths)
  const columns = sizes.map((size, index) => ({ size, width: widths[index]! }))
  const all = [...kept, ...over]
  const inside = { ...place, room: undefined, section: '' }
  const joined = joinedRows(all)
  const rows = gridOf(all).map((cells, index) => {
    const last = index === all.length - 1
    const isKept = (style.together && index < kept.length - 1) || joined.has(index)
    const keepNext = last ? place.keepNext || closing !== undefined : isKept
    const first = index === 0
    const row = {
      header: all[index]!.header,
      splits: !last && index >= kept.length,
      newPage: first && node.newPage === true,
      before: first && style.layout ? style.before : 0,
    }
    return rowXml(cells, row, columns, style, { ...inside, keepNext })
  })
  if (closing) rows.push(closingRowXml(closing, style.after, columns, printed.columns.get(closing)!, inside))
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyleId(node.style)}"/>`,
    `<w:tblW w:w="${sizes.reduce((total, size) => total + size, 0)}" w:type="dxa"/>`,
    `<w:tblLayout w:type="fixed"/>${tableLookXml(node, style)}</w:tblPr>`,
    `<w:tblGrid>${sizes.map((size) => `<w:gridCol w:w="${size}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`,
  ].join('')
}

interface PrintedRow {
  header: boolean
  /** Over two pages. */
  splits: boolean
  /** Its first paragraph begins a page, as no table itself can. */
  newPage: boolean
  /** Room above what stands in it, in points. */
  before: number
}

function rowXml(
  cells: readonly PlacedCell[],
  { header, splits, newPage, before }: PrintedRow,
  columns: readonly Column[],
  style: TableStyle,
  place: ParagraphPlace,
): string {
  const whole = splits ? '' : '<w:cantSplit/>'
  const repeat = header ? '<w:tblHeader/>' : ''
  const content = cells.map((cell, index) =>
    cellXml(cell, { newPage: newPage && index === 0, before }, columns, style, place),
  )
  const properties = whole || repeat ? `<w:trPr>${whole}${repeat}</w:trPr>` : ''
  return `<w:tr>${properties}${content.join('')}</w:tr>`
}

function cellXml(
  { cell: { paragraphs, rows = 1 }, column, columns: wide, begins }: PlacedCell,
  { newPage, before }: Pick<PrintedRow, 'newPage' | 'before'>,
  columns: readonly Column[],
  { vertical, padding }: TableStyle,
  place: ParagraphPlace,
): string {
  const own = columns.slice(column, column + wide)
  const width = own.reduce((total, one) => total + one.width, 0) - 2 * padding
  const size = own.reduce((total, one) => total + one.size, 0)
  const first = newPage && begins ? paragraphs.slice(0, 1).map((one) => ({ ...one, newPage })) : []
  const printed = begins ? [...first, ...paragraphs.slice(first.length)] : []
  const content = paragraphsXml(printed, { ...place, width })
  const span = wide > 1 ? `<w:gridSpan w:val="${wide}"/>` : ''
  const merge = rows > 1 ? `<w:vMerge w:val="${begins ? 'restart' : 'continue'}"/>` : ''
  const margin = before > 0 ? `<w:tcMar><w:top w:w="${twips(before)}" w:type="dxa"/></w:tcMar>` : ''
  const align = vertical === 'top' ? '' : `<w:vAlign w:val="${vertical}"/>`
  return [
    `<w:tc><w:tcPr><w:tcW w:w="${size}" w:type="dxa"/>${span}${merge}${margin}${align}</w:tcPr>`,
    ...(content.length > 0 ? content : [spaceXml({ keepNext: place.keepNext, newPage })]),
    '</w:tc>',
  ].join('')
}

/** Widths side by side, each rounded so that together they are exactly as wide as the whole rounded. */
function grid(widths: readonly number[]): number[] {
  let end = 0
  let edge = 0
  return widths.map((width) => {
    end += width
    const start = edge
    edge = dxa(end)
    return edge - start
  })
}
