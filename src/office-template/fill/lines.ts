import type { Splice } from '../../ooxml/splice.js'
import { attribute } from '../../ooxml/xml.js'
import { all, child, find, type XmlElement, xmlOf } from '../../ooxml/xml-tree.js'
import type { TemplateParagraph } from '../parts/paragraphs.js'
import type { TemplatePart } from '../parts/template.js'
import type { FactWords } from './facts.js'
import { type Filled, propertiesOf, runXml } from './paragraph.js'

/** Whether a placeholder has its paragraph to itself. */
export function isAlone({ text, mixed }: TemplateParagraph, { start, end }: { start: number; end: number }): boolean {
  return !mixed && text.slice(0, start).trim() === '' && text.slice(end).trim() === ''
}

// A second paragraph like the first would break the page or the section again, or repeat a tracked change.
const single = new Set(['sectPr', 'pageBreakBefore', 'pPrChange', 'rPrChange', 'ins', 'del', 'moveFrom', 'moveTo'])

/**
 * A fact alone in a paragraph takes a paragraph a line, and none where the plan doesn't say it; only the line of the
 * signer's name keeps the space to sign in. `broken` are the lines that one is broken into.
 */
export function fillLines(
  part: TemplatePart,
  paragraph: TemplateParagraph,
  { name, fact, capitals, start }: Filled,
  broken: (line: readonly FactWords[]) => readonly (readonly FactWords[])[],
): Splice[] | undefined {
  const { element, pieces } = paragraph
  const properties = child(element, 'pPr')
  if (properties && [...all(properties)].some(({ name }) => single.has(name))) return undefined
  if (fact.length === 0 && (/signer/.test(name) || mustStay(element))) return undefined
  const first = pieces.find(({ end }) => end > start)!
  const look = properties ? xmlOf(part, properties) : ''
  const run = propertiesOf(part, first)
  const lineXml = (line: readonly FactWords[]) => line.map((words) => runXml(words, capitals, run)).join('')
  const xml = fact.map((line) => `<w:p>${look}${broken(line).map(lineXml).join('<w:r><w:br/></w:r>')}</w:p>`)
  return [{ ...rangeOf(element), text: anchorsOf(part, element) + xml.join('') }]
}

/** A cell, a header and a box need a paragraph at their end, and two tables one between them. */
export function mustStay(element: XmlElement): boolean {
  const blocks = element.parent!.children.filter(({ name }) => name === 'p' || name === 'tbl' || name === 'sdt')
  const at = blocks.indexOf(element)
  return blocks[at - 1]?.name !== 'p' && blocks[at + 1]?.name !== 'p'
}

const anchors = new Set([
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'permStart',
  'permEnd',
])

/** What a paragraph that goes holds of ranges that may begin or end elsewhere. */
export function anchorsOf(part: TemplatePart, element: XmlElement): string {
  return [...all(element)].flatMap((inside) => (anchors.has(inside.name) ? xmlOf(part, inside) : [])).join('')
}

export function rangeOf({ start, end }: XmlElement): { start: number; end: number } {
  return { start, end }
}

export function styleIdOf(paragraph: XmlElement): string | undefined {
  const style = paragraph.name === 'p' ? find(paragraph, 'pPr', 'pStyle') : undefined
  return style && attribute(style.attributes, 'val')
}
