import { type Splice, splicedElement } from '../../ooxml/splice.js'
import { attributeRange } from '../../ooxml/xml-node.js'
import { all, child, find, valOf, type XmlElement } from '../../ooxml/xml-tree.js'
import type { Standard } from '../../standard/standard.js'
import { escapeMarkup } from '../../text/markup/escape-markup.js'
import { styleId } from '../../writers/docx/names.js'
import { numberingOf, styleOfLevel } from '../../writers/docx/numbering.js'
import type { StandardStyles } from './standard-styles.js'
import type { TemplateStyles } from './template-styles.js'

/** What a template has to be given for some paragraphs and tables to look as the standard says, as XML. */
export interface AddedStyles {
  styles: string
  abstractNums: string
  nums: string
}

/** The styles and lists that some XML of ours uses and the template lacks, each under an id that the template has free. */
export function addedStyles(xml: string, styles: TemplateStyles, source: StandardStyles): AddedStyles {
  const used = usedIn(xml, styles, source)
  const lists = used.lists.map((name) => listXml(name, styles, source))
  return {
    styles: used.styles.map((id) => styleXml(id, styles, source)).join(''),
    abstractNums: lists.map(({ abstract }) => abstract).join(''),
    nums: lists.map(({ num }) => num).join(''),
  }
}

/** Our ids in some XML of ours, as the template has them. */
export function withTheirIds(xml: string, { ids }: TemplateStyles): string {
  return xml.replace(/(<w:(?:pStyle|tblStyle) w:val=")(KH\w+)"/g, (whole, start: string, id: string) =>
    ids.has(id) ? `${start}${escapeMarkup(ids.get(id)!)}"` : whole,
  )
}

function usedIn(xml: string, { missing, newLists, standard }: TemplateStyles, source: StandardStyles) {
  const styles = new Set<string>()
  const lists = new Set<string>()
  const addList = (name: string) => {
    if (!newLists.has(name) || lists.has(name)) return
    lists.add(name)
    for (const owner of ownersOf(name, standard)) addStyle(owner)
  }
  const addStyle = (id: string) => {
    if (!missing.has(id) || styles.has(id)) return
    styles.add(id)
    const list = listOf(id, standard)
    if (list !== undefined) addList(list)
    const { element } = source.styles.get(id)!
    for (const name of ['basedOn', 'next']) addStyle(valOf(child(element, name)) ?? '')
  }
  for (const [, id] of xml.matchAll(/<w:(?:pStyle|tblStyle) w:val="(KH\w+)"/g)) addStyle(id!)
  for (const [name, { numId }] of newLists) if (xml.includes(`<w:numId w:val="${numId}"/>`)) addList(name)
  // In the order of the standard, whatever the plan uses first.
  return {
    styles: [...source.styles.keys()].filter((id) => styles.has(id)),
    lists: [...source.lists.keys()].filter((name) => lists.has(name)),
  }
}

function listOf(id: string, standard: Standard): string | undefined {
  const name = Object.keys(standard.styles).find((candidate) => styleId(candidate) === id)
  return name === undefined ? undefined : numberingOf(standard.styles[name]!, standard)?.reference
}

function ownersOf(list: string, standard: Standard): string[] {
  return standard.lists[list]!.levels.flatMap((_, index) => {
    const owner = styleOfLevel(list, index + 1, standard)
    return owner === undefined ? [] : [styleId(owner)]
  })
}

/**
 * Based on another of ours, or the template's own of that name; else on nothing: the template's own Normal may have any
 * look, and its defaults any font.
 */
function styleXml(id: string, theirs: TemplateStyles, { sheet, styles }: StandardStyles): string {
  const { ids, newLists, standard } = theirs
  const { element } = styles.get(id)!
  const { font, language } = standard
  const fonts = ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((script) => ` w:${script}="${escapeMarkup(font)}"`).join('')
  const languages = `w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"`
  const based = child(element, 'basedOn')
  const parent = ids.get(valOf(based) ?? '')
  const numbers = find(element, 'pPr', 'numPr')
  const list = newLists.get(listOf(id, standard) ?? '')
  const next = child(element, 'next')
  const runs = child(element, 'rPr')
  return splicedElement(sheet.xml, element, [
    ...rewritten(sheet.xml, element, 'w:styleId', ids.get(id)!),
    ...withOurName(sheet.xml, element, theirs.renamed.get(id)),
    ...(based && parent === undefined ? [replacing(based, '')] : []),
    ...(based && parent !== undefined ? rewritten(sheet.xml, based, 'w:val', parent) : []),
    ...(numbers && !list ? [replacing(numbers, '')] : []),
    ...(numbers && list ? rewritten(sheet.xml, child(numbers, 'numId')!, 'w:val', list.numId) : []),
    ...(next ? rewritten(sheet.xml, next, 'w:val', ids.get(valOf(next)!) ?? valOf(next)!) : []),
    ...(runs && parent === undefined
      ? [insertion(runs.inside, `<w:rFonts${fonts}/>`), insertion(runs.insideEnd, `<w:lang ${languages}/>`)]
      : []),
  ])
}

/** In place of Word's name for it, which the template's own style has. */
function withOurName(xml: string, element: XmlElement, name: string | undefined): Splice[] {
  if (name === undefined) return []
  const aliases = child(element, 'aliases')
  return [
    insertion(attributeRange(xml, element, 'w:type')![1], ' w:customStyle="1"'),
    ...rewritten(xml, child(element, 'name')!, 'w:val', name),
    ...(aliases ? [replacing(aliases, '')] : []),
  ]
}

function listXml(name: string, styles: TemplateStyles, source: StandardStyles): { abstract: string; num: string } {
  const { xml } = source.numbering
  const { num, abstract } = source.lists.get(name)!
  const { numId, abstractId } = styles.newLists.get(name)!
  const owners = [...all(abstract)].filter((element) => element.name === 'pStyle')
  return {
    abstract: splicedElement(xml, abstract, [
      startTag(abstract, `<w:abstractNum w:abstractNumId="${abstractId}">`),
      ...owners.flatMap((owner) => {
        const id = valOf(owner)!
        // A style that the template has without a number stays as it is.
        return styles.missing.has(id) ? rewritten(xml, owner, 'w:val', styles.ids.get(id)!) : [replacing(owner, '')]
      }),
    ]),
    num: splicedElement(xml, num, [
      startTag(num, `<w:num w:numId="${numId}">`),
      ...rewritten(xml, child(num, 'abstractNumId')!, 'w:val', abstractId),
    ]),
  }
}

function rewritten(xml: string, element: XmlElement, name: string, value: string): Splice[] {
  const range = attributeRange(xml, element, name)
  return range ? [{ start: range[0], end: range[1], text: ` ${name}="${escapeMarkup(value)}"` }] : []
}

function replacing({ start, end }: XmlElement, text: string): Splice {
  return { start, end, text }
}

function startTag({ start, inside }: XmlElement, text: string): Splice {
  return { start, end: inside, text }
}

function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text }
}
