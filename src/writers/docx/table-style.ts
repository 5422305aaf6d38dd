import { dxa } from '../../ooxml/units.js'
import type { TableStyle } from '../../standard/standard.js'
import { escapeMarkup } from '../../text/escape-markup.js'
import { tableStyleId } from './names.js'

/** A class of tables as a table style of Word: lines around the cells of data, none around blocks side by side. */
export function tableStyle(name: string, { name: title, layout, padding }: TableStyle): string {
  const side = dxa(padding)
  const margins = [
    ['top', 0],
    ['left', side],
    ['bottom', 0],
    ['right', side],
  ].map(([edge, width]) => `<w:${edge} w:w="${width}" w:type="dxa"/>`)
  return [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId(name)}"><w:name w:val="${escapeMarkup(title)}"/>`,
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr>',
    layout ? '' : borders,
    `<w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr></w:style>`,
  ].join('')
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const borders = `<w:tblBorders>${edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders>`
