import type { Table } from '../../document/document.js'
import { dxa, twips } from '../../ooxml/units.js'
import { type ParagraphPlace, paragraphXml, spaceXml } from './paragraph.js'

/** A column of the table, in millimetres, and its size in the grid in DXA. */
interface Column {
  width: number
  size: number
}

/**
 * What closes a table of data as its last row, without lines. Its cell reaches from the border of a column to the end;
 * margins set the words where they stand in their own table, of which `widths` are the columns.
 */
export function closingRowXml(
  closing: Table,
  after: number,
  columns: readonly Column[],
  widths: readonly number[],
  place: ParagraphPlace,
): string {
  const { before } = place.standard.tables[closing.style]!
  const { cells } = closing.rows[0]!
  const at = cells.findIndex(({ paragraphs }) => paragraphs.length > 0)
  const start = sum(widths.slice(0, at))
  const edges = columns.map((_, index) => sum(columns.slice(0, index).map(({ width }) => width)))
  const first = edges.findLastIndex((edge) => edge <= start + rounding)
  const margins = [
    ['top', twips(Math.max(after, before))],
    ['left', dxa(Math.max(0, start - edges[first]!))],
    ['right', dxa(sum(widths.slice(at + 1)))],
  ].map(([side, size]) => `<w:${side} w:w="${size}" w:type="dxa"/>`)
  const content = cells[at]!.paragraphs.map((one) => paragraphXml(one, { ...place, width: widths[at]! }))
  return [
    '<w:tr><w:trPr><w:cantSplit/></w:trPr>',
    first > 0 ? cellXml(columns.slice(0, first), '', spaceXml(place)) : '',
    cellXml(columns.slice(first), `<w:tcMar>${margins.join('')}</w:tcMar>`, content.join('')),
    '</w:tr>',
  ].join('')
}

function cellXml(columns: readonly Column[], margins: string, content: string): string {
  const width = `<w:tcW w:w="${sum(columns.map(({ size }) => size))}" w:type="dxa"/>`
  const span = columns.length > 1 ? `<w:gridSpan w:val="${columns.length}"/>` : ''
  return `<w:tc><w:tcPr>${width}${span}${noLines}${margins}</w:tcPr>${content}</w:tc>`
}

// The line above is the last row's.
const noLines = `<w:tcBorders>${['left', 'bottom', 'right'].map((edge) => `<w:${edge} w:val="nil"/>`).join('')}</w:tcBorders>`

const rounding = 0.01

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
