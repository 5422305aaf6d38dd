import { escapeMarkup } from '../text/markup/escape-markup.js'
import type { Splice } from './splice.js'
import { unpackText, type XmlText } from './unpack.js'
import { type Attributes, readXml } from './xml.js'
import { damaged, type ZipEntry } from './zip-read.js'

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

/** A part of a package, and the element that all others stand in. */
export interface RootedPart extends XmlText {
  entry: ZipEntry
  root: XmlNode
}

type Rooted = Pick<RootedPart, 'xml' | 'root'>

/** An element that began at the last `<` and has no end yet. */
export function openNode<Parent extends XmlNode>(
  xml: string,
  [name, attributes, inside]: [name: string, attributes: Attributes, inside: number],
  parent?: Parent,
): XmlNode & { parent?: Parent } {
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

/** A part of which only the root matters. */
export function readRoot(entry: ZipEntry, budget: { left: number }): RootedPart {
  const { text, plain } = unpackText(entry, budget)
  let root: XmlNode | undefined
  readXml(
    plain,
    { left: plain.size },
    {
      open(name, attributes, parent, inside) {
        if (parent === '') root = openNode(text.xml, [name, attributes, inside])
        return undefined
      },
      close(_, parent, end) {
        if (parent === '' && root) closeNode(text.xml, root, end)
      },
    },
  )
  if (!root) throw damaged()
  return { ...text, entry, root }
}

/** Puts elements behind all others of the root. */
export function append({ xml, root }: Rooted, elements: string): Splice {
  const { inside, insideEnd, end } = root
  if (end > inside) return { start: insideEnd, end: insideEnd, text: elements }
  return { start: inside - 2, end: inside, text: `>${elements}</${tagName(xml, root)}>` }
}

/** Puts an element without content, in the root's own namespace, behind all others of the root. */
export function appendEmpty(part: Rooted, name: string, attributes: Attributes): Splice {
  return append(part, emptyElement(inNamespaceOf(part, name), attributes))
}

export function emptyElement(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`)
  return `<${name}${written.join('')}/>`
}

export function inNamespaceOf({ xml, root }: Rooted, name: string): string {
  const prefix = prefixOf(xml, root)
  return prefix === '' ? name : `${prefix}:${name}`
}

/** Where an attribute stands in an element's start tag, with the space before it. `name` has its prefix. */
export function attributeRange(
  xml: string,
  { start, inside }: XmlNode,
  name: string,
): [start: number, end: number] | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(xml.slice(start, inside))
  return found ? [start + found.index, start + found.index + found[0].length] : undefined
}

/** Makes `w:` mean what the root's own prefix means, as it does in every file that Word or LibreOffice wrote. */
export function declareWord(part: RootedPart): Splice[] {
  const { root, xml } = part
  const uri = namespaceOf(part)
  const known = root.attributes['xmlns:w']
  if (uri === undefined || (known !== undefined && known !== uri)) throw damaged()
  const at = root.start + 1 + tagName(xml, root).length
  return known === undefined ? [{ start: at, end: at, text: ` xmlns:w="${uri}"` }] : []
}

export function namespaceOf({ root, xml }: RootedPart): string | undefined {
  const [prefix, local] = tagName(xml, root).split(':')
  return root.attributes[local === undefined ? 'xmlns' : `xmlns:${prefix}`]
}
