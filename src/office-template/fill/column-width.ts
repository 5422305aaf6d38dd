import { millimetres } from '../../ooxml/units.js'
import { attribute } from '../../ooxml/xml.js'
import { child, find, type XmlElement } from '../../ooxml/xml-tree.js'
import { textWidth } from '../../standard/standard.js'
import type { TemplatePart } from '../parts/template.js'
import type { TemplateStyles } from '../parts/template-styles.js'
import { sectionAround } from '../schedule/body-sections.js'
import { fitToSheet } from '../schedule/fit-to-sheet.js'

// Word's own room at the left and right of a cell.
const usualPadding = 1.9

/** The width in millimetres that a paragraph of a template has; nothing where it can't be told, as in a text box. */
export function columnWidth(part: TemplatePart, element: XmlElement, styles: TemplateStyles): number | undefined {
  for (let above = element.parent; above; above = above.parent) {
    switch (above.name) {
      case 'tc':
        return cellWidth(above, styles)
      case 'body':
        return textWidth(fitToSheet(styles.standard, sectionAround(part, element)), 'portrait')
      case 'txbxContent':
      case 'hdr':
      case 'ftr':
        return undefined
    }
  }
  return undefined
}

function cellWidth(cell: XmlElement, { standard, tableClasses }: TemplateStyles): number | undefined {
  const width = find(cell, 'tcPr', 'tcW')
  const twips = width && attribute(width.attributes, 'type') === 'dxa' ? Number(attribute(width.attributes, 'w')) : 0
  if (!(twips > 0)) return undefined
  const table = tableAround(cell)
  const style = table && find(table, 'tblPr', 'tblStyle')
  const own = tableClasses.get((style && attribute(style.attributes, 'val')) ?? '')
  const usual = own === undefined ? usualPadding : standard.tables[own]!.padding
  const margins = find(cell, 'tcPr', 'tcMar') ?? (table && find(table, 'tblPr', 'tblCellMar'))
  const padding = (side: string, other: string) => {
    const margin = margins && (child(margins, side) ?? child(margins, other))
    return margin ? millimetres(Number(attribute(margin.attributes, 'w'))) : usual
  }
  return millimetres(twips) - padding('left', 'start') - padding('right', 'end')
}

function tableAround({ parent }: XmlElement): XmlElement | undefined {
  return !parent || parent.name === 'tbl' ? parent : tableAround(parent)
}
