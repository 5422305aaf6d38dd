import type { Standard } from '../../standard/standard.js'
import { escapeMarkup } from '../../text/escape-markup.js'
import { styleId } from '../../writers/docx/names.js'
import { numberingOf, styleOfLevel } from '../../writers/docx/numbering.js'
import type { Adopted } from './adopted-styles.js'
import type { StandardStyles } from './standard-styles.js'

/** What a template has to be given for some paragraphs and tables to look as the standard says. */
export interface Additions {
  styles: string
  abstractNums: string
  nums: string
}

/** The styles and lists that some XML of ours uses and the template lacks, each under an id that the template has free. */
export function additionsFor(xml: string, adopted: Adopted, source: StandardStyles): Additions {
  const { lists, styles } = used(xml, adopted, source)
  const written = lists.map((name) => listXml(name, adopted, source))
  return {
    styles: styles.map((id) => styleXml(id, adopted, source)).join(''),
    abstractNums: written.map(({ abstract }) => abstract).join(''),
    nums: written.map(({ num }) => num).join(''),
  }
}

/** Our ids in some XML of ours, as the template has them. */
export function withTheirIds(xml: string, { ids }: Adopted): string {
  return xml.replace(/(<w:(?:pStyle|tblStyle|next) w:val=")(KH\w+)"/g, (whole, start: string, id: string) =>
    ids.has(id) ? `${start}${escapeMarkup(ids.get(id)!)}"` : whole,
  )
}

function used(xml: string, { missing, newLists, standard }: Adopted, source: StandardStyles) {
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
    for (const [, next] of source.styles.get(id)!.xml.matchAll(/<w:next w:val="(KH\w+)"/g)) addStyle(next!)
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

/** Based on nothing: the template's own Normal may have any look, and its defaults any font. */
function styleXml(id: string, adopted: Adopted, source: StandardStyles): string {
  const { ids, newLists, standard } = adopted
  const { font, language } = standard
  const list = newLists.get(listOf(id, standard) ?? '')
  const fonts = ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((script) => ` w:${script}="${escapeMarkup(font)}"`).join('')
  const xml = source.styles
    .get(id)!
    .xml.replace(`w:styleId="${id}"`, () => `w:styleId="${escapeMarkup(ids.get(id)!)}"`)
    .replace(/<w:basedOn [^>]*\/>/, '')
    .replace(/<w:numPr>.*?<\/w:numPr>/s, (numbers) => (list ? withNumber(numbers, list.numId) : ''))
    .replace('<w:rPr>', () => `<w:rPr><w:rFonts${fonts}/>`)
    .replace('</w:rPr>', () => `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/></w:rPr>`)
  return withTheirIds(xml, adopted)
}

function withNumber(xml: string, numId: string): string {
  return xml.replace(/<w:numId w:val="\d+"\/>/, `<w:numId w:val="${numId}"/>`)
}

function listXml(name: string, adopted: Adopted, source: StandardStyles): { abstract: string; num: string } {
  const { numId, abstractId } = adopted.newLists.get(name)!
  const { num, abstract } = source.lists.get(name)!
  const linked = abstract
    .replace(/<w:abstractNum [^>]*>/, `<w:abstractNum w:abstractNumId="${abstractId}">`)
    // A style that the template has without a number stays as it is.
    .replace(/<w:pStyle w:val="(KH\w+)"\/>/g, (whole, id: string) => (adopted.missing.has(id) ? whole : ''))
  return {
    abstract: withTheirIds(linked, adopted),
    num: num
      .replace(/<w:num [^>]*>/, `<w:num w:numId="${numId}">`)
      .replace(/<w:abstractNumId [^>]*\/>/, `<w:abstractNumId w:val="${abstractId}"/>`),
  }
}
