import type { Section } from '../../document/document.js'
import type { Splice } from '../../ooxml/splice.js'
import { isOn } from '../../ooxml/xml.js'
import { child, find, type XmlElement, xmlOf } from '../../ooxml/xml-tree.js'
import type { Problem } from '../../problem.js'
import { textWidth } from '../../standard/standard.js'
import { type Asked, blocksXml } from '../../writers/docx/body.js'
import { countingLooks } from '../../writers/docx/counting.js'
import { spaceStyle } from '../../writers/docx/names.js'
import { paragraphsXml, spaceXml } from '../../writers/docx/paragraph.js'
import type { Written } from '../../writers/writer.js'
import { addedStyles, withTheirIds } from '../parts/added-styles.js'
import { addLooks, change, type TemplateChanges } from '../parts/changes.js'
import type { StandardStyles } from '../parts/standard-styles.js'
import type { Template, TemplatePart } from '../parts/template.js'
import type { TemplateStyles } from '../parts/template-styles.js'
import type { BlockName } from '../placeholders/names.js'
import type { Marked, Scan } from '../placeholders/scan.js'
import { problem } from '../problem.js'
import { sectionAround, spotOf } from '../schedule/body-sections.js'
import { firstPage } from '../schedule/first-page.js'
import { fitToSheet } from '../schedule/fit-to-sheet.js'
import { dropSchedule, movedSection, placeSchedule, type ScheduleWriter } from '../schedule/schedule.js'
import { columnWidth } from './column-width.js'
import { anchorsOf, mustStay, rangeOf, styleIdOf } from './lines.js'
import { addLinks } from './links.js'
import { addPictures } from './pictures.js'
import { type PlanBlocks, partNames, planBlocks } from './plan-blocks.js'

/** Puts blocks in their places, and the looks they need behind the template's own. */
export function fillBlocks(
  changes: TemplateChanges,
  template: Template,
  { blocks }: Scan,
  written: Written,
  styles: TemplateStyles,
  source: StandardStyles,
): Problem[] {
  const printed = planBlocks(written)
  const moved = printed.schedule ? undefined : movedByDrop(blocks)
  // A template's lists are its own, so what must count anew is typed.
  const lookOf = countingLooks(styles.standard, styles.looks, () => 0)
  const pictureOf = addPictures(changes, template, written)
  const linkIn = addLinks(changes, template)
  const splices: [TemplatePart, Splice][] = []
  // Unless a block takes the place of the paragraph that carries it.
  if (moved && !isReplaced(moved, blocks)) splices.push([template.document, { ...rangeOf(moved), text: '' }])
  for (const [name, places] of blocks) {
    if (!printed[name] && (name !== 'schedule' || written.model.schedule || written.model.annexes.length > 0))
      return [notPrinted(name, written)]
    for (const place of places) {
      const asked = { lookOf, pictureOf, linkOf: linkIn(place.part) }
      const made = spliceBlock(name, place, { printed, styles, moved, asked }, (spot) =>
        firstPage(changes, template, spot),
      )
      splices.push(...made.map((splice): [TemplatePart, Splice] => [place.part, splice]))
    }
  }
  addLooks(changes, template, addedStyles(splices.map(([, { text }]) => text).join(''), styles, source))
  for (const [part, splice] of splices) change(changes, part, { ...splice, text: withTheirIds(splice.text, styles) })
  return []
}

interface Filling {
  printed: PlanBlocks
  styles: TemplateStyles
  moved: XmlElement | undefined
  asked: Asked
}

function spliceBlock(
  name: BlockName,
  { part, paragraph: { element } }: Marked,
  { printed, styles, moved, asked }: Filling,
  first: ScheduleWriter['first'],
): Splice[] {
  const { body = [], schedule } = printed
  const write = (section: Section, around: XmlElement | undefined, properties?: string) =>
    blocksXml(section, fitToSheet(styles.standard, around), asked, {
      keepLast: keepsNext(element),
      ...(properties !== undefined && { section: properties }),
    })
  switch (name) {
    case 'schedule':
      return schedule
        ? placeSchedule(part, element, schedule, { blocksXml: write, first })
        : dropSchedule(part, element)
    case 'body':
      return [
        replaced(part, element, write({ orientation: 'portrait', blocks: body }, sectionAround(part, element)), moved),
      ]
    default: {
      const { standard } = styles
      const width = columnWidth(part, element, styles) ?? textWidth(standard, 'portrait')
      const place = { standard, ...asked, width, keepNext: keepsNext(element) }
      const xml = paragraphsXml(printed[name] ?? [], place)
      return [replaced(part, element, xml.join(''), moved), ...spaceBelow(element, xml.length > 0, styles)]
    }
  }
}

/** A template made before stamps stood close below each other has a space below their placeholder, which is too many. */
function spaceBelow(element: XmlElement, replaced: boolean, { classes, ids, standard }: TemplateStyles): Splice[] {
  const style = standard.styles[classes.get(styleIdOf(element) ?? '') ?? '']
  const siblings = element.parent!.children
  const at = siblings.indexOf(element)
  const next = siblings[at + 1]
  if (!style?.box || !next || styleIdOf(next) !== ids.get(spaceStyle)) return []
  return replaced || siblings[at - 1]?.name === 'p' ? [{ ...rangeOf(next), text: '' }] : []
}

function movedByDrop(blocks: Scan['blocks']): XmlElement | undefined {
  const [place] = blocks.get('schedule') ?? []
  return place && movedSection(spotOf(place.part, place.paragraph.element))
}

function isReplaced(section: XmlElement, blocks: Scan['blocks']): boolean {
  return [...blocks.values()].flat().some(({ paragraph }) => find(paragraph.element, 'pPr', 'sectPr') === section)
}

/** Blocks in the place of a paragraph. Tables that touch become one in Word, and a cell ends in a paragraph. */
function replaced(part: TemplatePart, element: XmlElement, xml: string, moved: XmlElement | undefined): Splice {
  const siblings = element.parent!.children
  const before =
    siblings[siblings.indexOf(element) - 1]?.name === 'tbl' && xml.startsWith('<w:tbl>') ? spaceXml({}) : ''
  const own = find(element, 'pPr', 'sectPr')
  const section = own === moved ? undefined : own
  const needsEnd = section || (xml === '' && mustStay(element)) || xml.endsWith('</w:tbl>')
  const after = needsEnd ? spaceXml({ section: section ? xmlOf(part, section) : '', keepNext: keepsNext(element) }) : ''
  return { ...rangeOf(element), text: anchorsOf(part, element) + before + xml + after }
}

/** The paragraph of the placeholder says whether what takes its place stays on the page of what follows. */
function keepsNext(element: XmlElement): boolean {
  const properties = child(element, 'pPr')
  const keep = properties && child(properties, 'keepNext')
  return keep !== undefined && isOn(keep.attributes)
}

function notPrinted(name: BlockName, { standard }: Written): Problem {
  return problem(
    `Thể thức “${standard.name}” không in ${partNames[name]} thành một khối riêng nên không điền được {{${name}}}.`,
    'Xin xem lại các tệp .hbs của thể thức.',
  )
}
