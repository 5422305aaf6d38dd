import type { Cell, Row, Table } from '../../document/document.js'
import { dxa } from '../../ooxml/units.js'
import type { Orientation, TableStyle } from '../../standard/standard.js'
import { columnsOf } from '../page/columns.js'
import { tableStyleId } from './names.js'
import { type ParagraphPlace, paragraphXml, spaceXml } from './paragraph.js'

interface Column {
  /** In millimetres, for what stands in it. */
  width: number
  /** Of the grid, in DXA. */
  size: number
}

/** A table on a fixed grid as wide as the text, so that Word and LibreOffice agree on every column. */
export function tableXml(node: Table, orientation: Orientation, place: ParagraphPlace): string {
  const style = place.standard.tables[node.style]!
  const widths = columnsOf(node, orientation, place.standard)
  const sizes = grid(widths)
  const columns = sizes.map((size, index) => ({ size, width: widths[index]! - 2 * style.padding }))
  const rows = node.rows.map((row, index) => {
    const last = index === node.rows.length - 1
    return rowXml(row, columns, style, { ...place, keepNext: last ? place.keepNext : style.together })
  })
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyleId(node.style)}"/>`,
    `<w:tblW w:w="${sizes.reduce((total, size) => total + size, 0)}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr>',
    `<w:tblGrid>${sizes.map((size) => `<w:gridCol w:w="${size}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`,
  ].join('')
}

function rowXml({ header, cells }: Row, columns: readonly Column[], style: TableStyle, place: ParagraphPlace): string {
  const repeat = header ? '<w:tblHeader/>' : ''
  const content = cells.map((cell, index) => cellXml(cell, columns[index]!, style, place))
  return `<w:tr><w:trPr><w:cantSplit/>${repeat}</w:trPr>${content.join('')}</w:tr>`
}

function cellXml(
  { paragraphs }: Cell,
  { size, width }: Column,
  { vertical }: TableStyle,
  place: ParagraphPlace,
): string {
  const content = paragraphs.map((paragraph) => paragraphXml(paragraph, { ...place, width }))
  const align = vertical === 'top' ? '' : `<w:vAlign w:val="${vertical}"/>`
  return [
    `<w:tc><w:tcPr><w:tcW w:w="${size}" w:type="dxa"/>${align}</w:tcPr>`,
    // Word opens no cell without a paragraph.
    ...(content.length > 0 ? content : [spaceXml(place)]),
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
