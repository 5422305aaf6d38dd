import type { Splice } from './splice.js'
import { unpackText } from './unpack.js'
import { readXml } from './xml.js'
import { closeNode, openNode, type RootedPart, tagName, type XmlNode } from './xml-node.js'
import { damaged, type ZipEntry } from './zip-read.js'

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
  return { ...text, root }
}

/** Puts elements behind all others of the root. */
export function append({ xml, root }: RootedPart, elements: string): Splice {
  const { inside, insideEnd, end } = root
  if (end > inside) return { start: insideEnd, end: insideEnd, text: elements }
  return { start: inside - 2, end: inside, text: `>${elements}</${tagName(xml, root)}>` }
}
