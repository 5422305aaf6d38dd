import { type Table, textOf } from '../../document/document.js'
import type { TableStyle } from '../../standard/standard.js'
import { escapeMarkup } from '../../text/markup/escape-markup.js'

/** What a table is, for who can't see it: which row names its columns, its name, and of data what the columns are. */
export function tableLookXml({ rows }: Table, { name }: TableStyle): string {
  const first = rows[0]?.header ? rows[0] : undefined
  const titles = first?.cells.map(({ paragraphs }) => paragraphs.map(textOf).join(' ')) ?? []
  const columns = titles.filter((title) => title.trim() !== '').join('; ')
  const described = columns === '' ? '' : valueXml('tblDescription', `Các cột: ${columns}`.replace(/\s+/g, ' '))
  return lookXml(first !== undefined) + valueXml('tblCaption', name.replace(/^KH /, '')) + described
}

/** No row or column is banded. */
function lookXml(firstRow: boolean): string {
  const rest = 'w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"'
  return `<w:tblLook w:val="${firstRow ? '0620' : '0600'}" w:firstRow="${firstRow ? 1 : 0}" ${rest}/>`
}

function valueXml(name: string, value: string): string {
  return `<w:${name} w:val="${escapeMarkup(value)}"/>`
}
