import { attribute } from '../../ooxml/xml.js'
import { child, type XmlElement, xmlOf } from '../../ooxml/xml-tree.js'
import type { Orientation } from '../../standard/standard.js'
import { escapeMarkup } from '../../text/markup/escape-markup.js'
import type { TemplatePart } from '../parts/template.js'

// The order in which Word wants a section's properties.
const order = [
  'headerReference',
  'footerReference',
  'footnotePr',
  'endnotePr',
  'type',
  'pgSz',
  'pgMar',
  'paperSrc',
  'pgBorders',
  'lnNumType',
  'pgNumType',
  'cols',
  'formProt',
  'vAlign',
  'noEndnote',
  'titlePg',
  'textDirection',
  'bidi',
  'rtlGutter',
  'docGrid',
]

export interface ScheduleSection {
  orientation: Orientation
  /** References to headers and footers in the place of the first page's, so that a letterhead isn't printed again. */
  first?: string
}

/** A section of the template turned into the schedule's: on a new page, turned as the plan says, pages counted from 1. */
export function scheduleSection(
  part: TemplatePart,
  section: XmlElement | undefined,
  { orientation, first }: ScheduleSection,
): string {
  const children = section?.children ?? []
  const xml = order.map((name) => {
    switch (name) {
      case 'type':
        return '<w:type w:val="nextPage"/>'
      case 'pgSz':
        return sizeXml(section && child(section, 'pgSz'), orientation)
      case 'pgNumType':
        return pageNumbersXml(section && child(section, 'pgNumType'))
      case 'cols':
        return ''
      default: {
        const own = children.filter((one) => one.name === name && !(first !== undefined && isFirst(one)))
        return own.map((one) => xmlOf(part, one)).join('') + (name === 'footerReference' ? (first ?? '') : '')
      }
    }
  })
  return `<w:sectPr>${xml.join('')}</w:sectPr>`
}

/** As it stands, without the tracked changes of its own. */
export function sectionCopy(part: TemplatePart, section: XmlElement | undefined): string {
  const kept = section?.children.filter(({ name }) => name !== 'sectPrChange') ?? []
  return `<w:sectPr>${kept.map((one) => xmlOf(part, one)).join('')}</w:sectPr>`
}

export function isFirst({ name, attributes }: XmlElement): boolean {
  return /^(?:header|footer)Reference$/.test(name) && attribute(attributes, 'type') === 'first'
}

const a4 = [11906, 16838] as const

function sizeXml(size: XmlElement | undefined, orientation: Orientation): string {
  const [width, height] = ['w', 'h'].map((name) => Number(size && attribute(size.attributes, name)))
  const [short, long] = width && height ? [Math.min(width, height), Math.max(width, height)] : a4
  return orientation === 'landscape'
    ? `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`
    : `<w:pgSz w:w="${short}" w:h="${long}"/>`
}

function pageNumbersXml(numbers: XmlElement | undefined): string {
  const format = numbers && attribute(numbers.attributes, 'fmt')
  return `<w:pgNumType${format ? ` w:fmt="${escapeMarkup(format)}"` : ''} w:start="1"/>`
}
