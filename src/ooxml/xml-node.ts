import type { PartText } from './unpack.js'
import type { Attributes } from './xml.js'

/** An element by its offsets in the part's text. */
export interface XmlNode {
  name: string
  attributes: Attributes
  parent?: XmlNode
  start: number
  /** Behind the start tag. */
  inside: number
  /** In front of the end tag. */
  insideEnd: number
  end: number
  /** The formatting of a run or a paragraph. */
  properties?: XmlNode
}

export interface RootedPart extends PartText {
  root: XmlNode
}

/** An element that began at the last `<` and has no end yet. */
export function openNode(
  xml: string,
  [name, attributes, inside]: [name: string, attributes: Attributes, inside: number],
  parent?: XmlNode,
): XmlNode {
  const start = xml.lastIndexOf('<', inside - 1)
  return { name, attributes, ...(parent && { parent }), start, inside, insideEnd: inside, end: inside }
}

/** One tag may be both, as in `<w:p/>`. */
export function closeNode(xml: string, node: XmlNode, end: number): void {
  node.insideEnd = end === node.inside ? end : xml.lastIndexOf('<', end - 1)
  node.end = end
}

/** The nearest first. */
export function ancestors({ parent }: XmlNode): XmlNode[] {
  return parent ? [parent, ...ancestors(parent)] : []
}

/** With its prefix. */
export function tagName(xml: string, { start }: XmlNode): string {
  return /[^\s/>]+/.exec(xml.slice(start + 1, start + 100))![0]
}

export function prefixOf(xml: string, node: XmlNode): string {
  const name = tagName(xml, node)
  return name.slice(0, Math.max(0, name.indexOf(':')))
}
