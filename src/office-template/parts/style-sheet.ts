import { attribute, isOn } from '../../ooxml/xml.js'
import { child, find, valOf, type XmlElement } from '../../ooxml/xml-tree.js'
import type { TemplatePart } from './template-part.js'

/** A style of the template, with what it takes over from those that it is based on. */
export interface TheirStyle {
  id: string
  numId?: string
  /** The level that the style itself names. */
  level?: number
  caps: boolean
}

export interface StyleSheet {
  /** By kind and name: `paragraph kh mục`. */
  byName: ReadonlyMap<string, TheirStyle>
  ids: ReadonlySet<string>
}

export function readStyleSheet(part: TemplatePart | undefined): StyleSheet {
  const elements = part ? part.root.children.filter(({ name }) => name === 'style') : []
  const byId = new Map(elements.map((element) => [attribute(element.attributes, 'styleId') ?? '', element]))
  const byName = elements.map((element): [string, TheirStyle] => {
    const kind = attribute(element.attributes, 'type') ?? 'paragraph'
    return [styleKey(kind, valOf(child(element, 'name')) ?? ''), styleOf(element, byId)]
  })
  // Word takes the first of two styles of a name.
  return { byName: new Map(byName.reverse()), ids: new Set(byId.keys()) }
}

/** Word knows styles by name, whatever the letters' case. */
export function styleKey(kind: string, name: string): string {
  return `${kind} ${name.normalize('NFC').toLowerCase().trim()}`
}

function styleOf(element: XmlElement, byId: ReadonlyMap<string, XmlElement>): TheirStyle {
  const chain = chainOf(element, byId)
  const first = (...path: string[]) => chain.flatMap((style) => find(style, ...path) ?? [])[0]
  const numId = valOf(first('pPr', 'numPr', 'numId'))
  const level = valOf(first('pPr', 'numPr', 'ilvl'))
  const caps = first('rPr', 'caps')
  return {
    id: attribute(element.attributes, 'styleId') ?? '',
    // 0 takes the numbers of the style below away.
    ...(numId !== undefined && numId !== '0' && { numId }),
    ...(level !== undefined && { level: Number(level) }),
    caps: caps !== undefined && isOn(caps.attributes),
  }
}

/** The style and those that it is based on; a circle is followed once. */
function chainOf(element: XmlElement, byId: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = []
  for (let style: XmlElement | undefined = element; style && !chain.includes(style); ) {
    chain.push(style)
    style = byId.get(valOf(child(style, 'basedOn')) ?? '')
  }
  return chain
}
