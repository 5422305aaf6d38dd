import { type PartText, unpackText } from '../../ooxml/unpack.js'
import { readXml } from '../../ooxml/xml.js'
import { closeNode, type XmlNode } from '../../ooxml/xml-node.js'
import { damaged, type ZipEntry } from '../../ooxml/zip-read.js'
import { Unreadable } from '../../text/unreadable.js'
import { withPart } from '../open/part-fault.js'

/** An element with its offsets in the part's text, all that is in it, and its own characters. */
export interface Element extends XmlNode {
  parent: Element | undefined
  children: Element[]
  text: string
}

export interface Part extends PartText {
  root: Element
}

/** The office's letterhead has some thousands. */
const maxElements = 300_000

export function readPart(entry: ZipEntry, budget: { left: number }): Part {
  return withPart(entry, () => readTree(entry, budget))
}

function readTree(entry: ZipEntry, budget: { left: number }): Part {
  const { text, plain } = unpackText(entry, budget)
  let root: Element | undefined
  let open: Element | undefined
  let count = 0
  readXml(
    plain,
    { left: plain.size },
    {
      open(name, attributes, _, inside) {
        if (++count > maxElements) throw tooMany()
        const start = text.xml.lastIndexOf('<', inside - 1)
        const place = { start, inside, insideEnd: inside, end: inside }
        const node: Element = { name, attributes, parent: open, children: [], text: '', ...place }
        open?.children.push(node)
        root ??= node
        open = node
        return undefined
      },
      close(_name, _parent, end) {
        closeNode(text.xml, open!, end)
        open = open!.parent
      },
      text(piece) {
        if (open) open.text += piece
      },
    },
  )
  if (!root) throw damaged()
  return { ...text, root }
}

/** The element and all below it, in the order of the text. */
export function* all(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) yield* all(child)
}

export function child({ children }: Element, name: string): Element | undefined {
  return children.find((candidate) => candidate.name === name)
}

export function find(element: Element, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((found, name) => found && child(found, name), element)
}

export function xmlOf({ xml }: PartText, { start, end }: XmlNode): string {
  return xml.slice(start, end)
}

function tooMany(): Unreadable {
  return new Unreadable(
    `Mẫu Word có hơn ${maxElements.toLocaleString('vi')} phần tử trong một phần; kehoach không đọc tiếp.`,
    'Xin dùng mẫu chỉ gồm phần đầu, chỗ ký và các chỗ điền.',
  )
}
