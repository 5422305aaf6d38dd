import { millimetres } from '../../ooxml/units.js'
import { attribute } from '../../ooxml/xml.js'
import { child, type XmlElement } from '../../ooxml/xml-tree.js'
import { type Orientation, type Standard, textWidth } from '../../standard/standard.js'

// Paper that a printer takes, and a column that words fit in.
const paper = { least: 100, most: 600, text: 40 }

/** The standard on the paper and between the margins of a section of the template, so that tables are as wide as its text. */
export function fitToSheet(standard: Standard, section: XmlElement | undefined): Standard {
  const sheet = section && sheetOf(section)
  if (!sheet) return standard
  const { width, height, margins } = sheet
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  const { portrait, landscape } = standard.orientations
  const orientations = {
    portrait: { ...portrait, width: short, height: long, margins },
    landscape: { ...landscape, width: long, height: short, margins },
  }
  const fitted = { ...standard, orientations }
  const same = (['portrait', 'landscape'] as const).every((turn) => widthsAgree(standard, fitted, turn))
  if (same) return standard
  if (Math.min(textWidth(fitted, 'portrait'), textWidth(fitted, 'landscape')) < paper.text) return standard
  return {
    ...fitted,
    tables: scaledTables(standard, textWidth(fitted, 'landscape') / textWidth(standard, 'landscape')),
  }
}

/** Word rounds millimetres to twentieths of a point. */
function widthsAgree(a: Standard, b: Standard, orientation: Orientation): boolean {
  return Math.abs(textWidth(a, orientation) - textWidth(b, orientation)) < 0.2
}

/** Portrait columns are shares of the width already. */
function scaledTables({ tables }: Standard, scale: number): Standard['tables'] {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      { ...table, ...(table.landscape && { landscape: table.landscape.map((column) => column * scale) }) },
    ]),
  )
}

function sheetOf(section: XmlElement) {
  const size = child(section, 'pgSz')
  const edges = child(section, 'pgMar')
  if (!size || !edges) return undefined
  const length = (element: XmlElement, name: string) =>
    millimetres(Math.abs(Number(attribute(element.attributes, name))))
  const [width, height] = [length(size, 'w'), length(size, 'h')]
  const gutter = length(edges, 'gutter') || 0
  const margins = {
    top: length(edges, 'top'),
    right: length(edges, 'right'),
    bottom: length(edges, 'bottom'),
    left: length(edges, 'left') + gutter,
  }
  const known = [width, height, ...Object.values(margins)].every(Number.isFinite)
  const usual = [width, height].every((side) => side >= paper.least && side <= paper.most)
  return known && usual ? { width, height, margins } : undefined
}
