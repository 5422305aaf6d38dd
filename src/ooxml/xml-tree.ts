import { grouped } from '../text/language/numerals.js'
import { Unreadable } from '../text/unreadable.js'
import { unpackText, type XmlText } from './unpack.js'
import { attribute, readXml } from './xml.js'
import { closeNode, openNode, type XmlNode } from './xml-node.js'
import type { ZipFile } from './zip-format.js'
import { damaged } from './zip-read.js'

/** An element with its offsets in the part's text, all that is in it, and its own characters. */
export interface XmlElement extends XmlNode {
  parent?: XmlElement
  children: XmlElement[]
  text: string
}

/** A part as it was read, its elements by their offsets in its text. */
export interface XmlTree extends XmlText {
  root: XmlElement
}

/** An office's letterhead has some thousands. */
const maxElements = 300_000

export function readTree(file: ZipFile, budget: { left: number }): XmlTree {
  const { text, plain } = unpackText(file, budget)
  let root: XmlElement | undefined
  let open: XmlElement | undefined
  let count = 0
  readXml(
    plain,
    { left: plain.size },
    {
      open(name, attributes, _, inside) {
        if (++count > maxElements) throw tooMany()
        const node: XmlElement = {
          ...openNode(text.xml, [name, attributes, inside], open),
          children: [],
          text: '',
        }
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
export function* all(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* all(child)
}

export function child({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((candidate) => candidate.name === name)
}

export function find(element: XmlElement, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => found && child(found, name), element)
}

/** `w:val`, by which most elements say what they are. */
export function valOf(element: XmlElement | undefined): string | undefined {
  return element && attribute(element.attributes, 'val')
}

export function xmlOf({ xml }: XmlText, { start, end }: XmlNode): string {
  return xml.slice(start, end)
}

function tooMany(): Unreadable {
  return new Unreadable(
    `Mẫu Word có hơn ${grouped(maxElements)} phần tử trong một phần; kehoach không đọc tiếp.`,
    'Xin dùng mẫu chỉ gồm phần đầu, chỗ ký và các chỗ điền.',
  )
}
