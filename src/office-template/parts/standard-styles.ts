import type { StyleKind } from '../../ooxml/styles.js'
import { maxUnpacked } from '../../ooxml/unpack.js'
import { attribute } from '../../ooxml/xml.js'
import { all, child, readTree, valOf, type XmlElement, type XmlTree } from '../../ooxml/xml-tree.js'
import type { Standard } from '../../standard/standard.js'
import type { WordPackage } from '../../standard/word-package.js'
import { styleId } from '../../writers/docx/names.js'
import { numberingOf } from '../../writers/docx/numbering.js'

/** A style of the standard's Word files. */
export interface StandardStyle {
  id: string
  kind: StyleKind
  /** As Word knows it. */
  name: string
  /** What a template may call it: our own names, as any file has a Heading 1. A former name goes first: beside it, the name of today is another style's of then. */
  names: string[]
  /** The one of ours that it is based on. */
  parent?: string
  element: XmlElement
}

/** What a template that lacks the standard's styles and lists is given of them. */
export interface StandardStyles {
  styles: ReadonlyMap<string, StandardStyle>
  sheet: XmlTree
  /** By the standard's name of a list, its `w:num` and the `w:abstractNum` behind it. */
  lists: ReadonlyMap<string, { num: XmlElement; abstract: XmlElement }>
  numbering: XmlTree
}

export function readStandardStyles(standard: Standard, { parts }: WordPackage): StandardStyles {
  const tree = (name: string) => readTree(parts.find((part) => part.name === name)!, { left: maxUnpacked })
  const sheet = tree('word/styles.xml')
  const numbering = tree('word/numbering.xml')
  const own = sheet.root.children.filter(
    ({ name, attributes }) => name === 'style' && attribute(attributes, 'styleId')?.startsWith('KH'),
  )
  const elements = new Map(own.map((element) => [attribute(element.attributes, 'styleId')!, element]))
  const names = new Map(
    Object.entries(standard.styles).map(([key, { name, formerly }]) => [styleId(key), [...formerly, name]]),
  )
  const styles = new Map(Array.from(elements, ([id, element]) => [id, styleOf(id, element, names.get(id))] as const))
  const lists = Object.keys(standard.lists).flatMap((name) => {
    const numId = numIdOf(name, standard, elements)
    return numId === undefined ? [] : [[name, listOf(numbering, numId)] as const]
  })
  return { styles, sheet, lists: new Map(lists), numbering }
}

function styleOf(id: string, element: XmlElement, names?: string[]): StandardStyle {
  const kind = attribute(element.attributes, 'type') as StyleKind
  const name = valOf(child(element, 'name'))!
  const based = valOf(child(element, 'basedOn'))
  const parent = based?.startsWith('KH') ? { parent: based } : undefined
  return { id, kind, name, names: names ?? [name], element, ...parent }
}

/** Every class of paragraphs that takes part in a list names it in its style. */
function numIdOf(list: string, standard: Standard, elements: ReadonlyMap<string, XmlElement>): string | undefined {
  const classes = Object.keys(standard.styles)
  const member = classes.find((name) => numberingOf(standard.styles[name]!, standard)?.reference === list)
  const element = member === undefined ? undefined : elements.get(styleId(member))
  return element && valOf([...all(element)].find(({ name }) => name === 'numId'))
}

function listOf({ root }: XmlTree, numId: string): { num: XmlElement; abstract: XmlElement } {
  const element = (name: string, key: string, id: string | undefined) =>
    root.children.find((one) => one.name === name && attribute(one.attributes, key) === id)!
  const num = element('num', 'numId', numId)
  return { num, abstract: element('abstractNum', 'abstractNumId', valOf(child(num, 'abstractNumId'))) }
}
