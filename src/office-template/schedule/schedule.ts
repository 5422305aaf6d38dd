import type { Section } from '../../document/document.js'
import type { Splice } from '../../ooxml/splice.js'
import { type XmlElement, xmlOf } from '../../ooxml/xml-tree.js'
import { spaceXml } from '../../writers/docx/paragraph.js'
import { anchorsOf, mustStay, rangeOf } from '../fill/lines.js'
import type { TemplatePart } from '../parts/template.js'
import { breaksBefore, type Spot, sectionIn, spotOf } from './body-sections.js'
import { scheduleSection, sectionCopy } from './section.js'

/** How a section of the schedule is written, and what the first page's header and footer become. */
export interface ScheduleWriter {
  /** `properties`: of the section that ends with it; empty where the template's own ends behind it. */
  blocksXml: (section: Section, around: XmlElement | undefined, properties?: string) => string
  first: (spot: Spot) => string | undefined
}

/** Puts the schedule where its placeholder stands, in a section of its own. */
export function placeSchedule(
  part: TemplatePart,
  paragraph: XmlElement,
  sections: readonly Section[],
  { blocksXml, first }: ScheduleWriter,
): Splice[] {
  const spot = spotOf(part, paragraph)
  const { blocks, section, carrier, index, opens, closes } = spot
  // The text before the schedule keeps the section that it had.
  const before = opens ? '' : spaceXml({ section: sectionCopy(part, section) })
  const firstPage = opens ? undefined : first(spot)
  const written = sections.map(({ orientation, ...rest }, at) => {
    const properties = scheduleSection(part, section, {
      orientation,
      ...(at === 0 && firstPage !== undefined && { first: firstPage }),
    })
    return { section: { orientation, ...rest }, properties }
  })
  const last = written.at(-1)!
  // The template's own section ends the schedule where nothing else of the template stands in it.
  const takesOver = closes && carrier !== index
  const followed = blocks
    .slice(index + 1, carrier === undefined ? undefined : carrier + 1)
    .some(({ name }) => name === 'p')
  const lastEnd = takesOver ? (followed ? undefined : '') : last.properties
  const xml = written.map((one) => blocksXml(one.section, section, one === last ? lastEnd : one.properties))
  return [
    ...breaksBefore(spot).map((element) => ({ ...rangeOf(element), text: '' })),
    { ...rangeOf(paragraph), text: anchorsOf(part, paragraph) + before + xml.join('') },
    ...(takesOver ? [{ ...(section ? rangeOf(section) : bodyEnd(paragraph)), text: last.properties }] : []),
  ]
}

function bodyEnd({ parent }: XmlElement): { start: number; end: number } {
  return { start: parent!.insideEnd, end: parent!.insideEnd }
}

/** Takes the placeholder away where the plan has no schedule, and the section with it that was there for nothing else. */
export function dropSchedule(part: TemplatePart, paragraph: XmlElement): Splice[] {
  const spot = spotOf(part, paragraph)
  const { blocks, section, carrier, previous, index } = spot
  const remove = (from: number, to: number) => blocks.slice(from, to).map((block) => ({ ...rangeOf(block), text: '' }))
  if (!isForSchedule(spot)) {
    const empty = carrier === index || mustStay(paragraph)
    const text = empty ? spaceXml({ section: section && carrier === index ? xmlOf(part, section) : '' }) : ''
    return [
      ...breaksBefore(spot).map((element) => ({ ...rangeOf(element), text: '' })),
      { ...rangeOf(paragraph), text: anchorsOf(part, paragraph) + text },
    ]
  }
  const kept = movedSection(spot)
  if (!kept) return remove(previous + 1, carrier! + 1)
  return [...remove(previous + 1, carrier!), { ...rangeOf(section!), text: xmlOf(part, kept) }]
}

/** Nothing else stands in the schedule's section, and another is before it. */
function isForSchedule({ opens, closes, previous, carrier }: Spot): boolean {
  return opens && closes && previous >= 0 && carrier !== undefined
}

/** The section that becomes the last when the schedule's goes: the body itself carries it from then on. */
export function movedSection(spot: Spot): XmlElement | undefined {
  const { blocks, carrier, previous } = spot
  return isForSchedule(spot) && blocks[carrier!]!.name === 'sectPr' ? sectionIn(blocks[previous]!) : undefined
}
