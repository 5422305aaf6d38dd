import type { Sheet } from '../../../draft/layout.js'
import { millimetres } from '../../../ooxml/units.js'
import { type Attributes, attribute, isOn } from '../../../ooxml/xml.js'

/** Which sheet a section is printed on, and which headers and footers it names by the ids of their relations. */
export interface PageSection extends Omit<Sheet, 'section'> {
  opening: string
  references: { isHeader: boolean; type: string; id: string }[]
  /** The first page has a header of its own. */
  isFirstOther: boolean
}

export function emptySection(): PageSection {
  const margins = { top: 0, bottom: 0, left: 0, right: 0 }
  return { opening: '', width: 0, height: 0, margins, references: [], isFirstOther: false }
}

/** Takes up what a `w:sectPr` holds. */
export function addToSection(section: PageSection | undefined, name: string, attributes: Attributes): void {
  if (!section) return
  if (name === 'pgSz' || name === 'pgMar') addToSheet(section, attributes)
  else if (name === 'titlePg') section.isFirstOther = isOn(attributes)
  else if (name === 'headerReference' || name === 'footerReference') {
    const [id = '', type = 'default'] = [attribute(attributes, 'id'), attribute(attributes, 'type')]
    section.references.push({ isHeader: name === 'headerReference', type, id })
  }
}

function addToSheet(sheet: Sheet, attributes: Attributes): void {
  const length = (name: string) => millimetres(Math.abs(Number(attribute(attributes, name) ?? 0))) || 0
  sheet.width ||= length('w')
  sheet.height ||= length('h')
  const { margins } = sheet
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) margins[edge] ||= length(edge)
  margins.left += length('gutter')
}

/** The sheets of the sections that say theirs. */
export function sheetsOf(sections: readonly PageSection[]): Sheet[] {
  const several = sections.length > 1
  return sections.flatMap(({ opening, width, height, margins }, index) => {
    const section = several && { section: { number: index + 1, opening } }
    return width > 0 ? [{ ...section, width, height, margins }] : []
  })
}
