import { keepsSpace } from '../ooxml/run-text.js'
import type { Splice } from '../ooxml/splice.js'
import { attributeRange, prefixOf, type RootedPart, type XmlNode } from '../ooxml/xml-node.js'
import { withinXmlSpace } from '../text/markup/xml-space.js'
import { concat, type Sourced, slice, sourced, sourceRange } from '../text/sourced.js'

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const token = /&(?:(amp|lt|gt|quot|apos)|#x([\da-f]+)|#(\d+));|\r\n?|[^&\r]+/gi

/**
 * The words of a plain `w:t` with their places in the part's XML. Nothing for anything else that adds words: a tab, a
 * sign of a symbol font, a formula, or text in a CDATA section, which nobody writes.
 */
export function runText({ xml, root }: RootedPart, node: XmlNode): Sourced | undefined {
  if (node.name !== 't' || node.parent?.name !== 'r' || prefixOf(xml, node) !== prefixOf(xml, root)) return undefined
  const raw = xml.slice(node.inside, node.insideEnd)
  if (raw.includes('<')) return undefined
  const text = decode(raw, node.inside)
  return keepsSpace(node.attributes) ? text : trimmed(text)
}

function decode(raw: string, base: number): Sourced {
  if (!/[&\r]/.test(raw)) return sourced(raw, base)
  return concat(
    Array.from(raw.matchAll(token), ({ 0: code, 1: name, 2: hex, 3: decimal, index }) => {
      const text = characterOf(code, name, hex, decimal)
      const [start, { length }] = [base + index, text]
      if (text === code) return sourced(text, start)
      const [starts, ends] = [new Uint32Array(length).fill(start), new Uint32Array(length).fill(start + code.length)]
      return { text, base: start, starts, ends }
    }),
  )
}

function characterOf(code: string, name?: string, hex?: string, decimal?: string): string {
  if (name !== undefined) return named[name] ?? code
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
  return code.startsWith('\r') ? '\n' : code
}

function trimmed(text: Sourced): Sourced {
  return slice(text, ...withinXmlSpace(text.text))
}

/** Makes the space at the ends of a `w:t` count, without that which didn't count so far. */
export function keepSpace({ xml }: RootedPart, node: XmlNode): Splice[] {
  if (keepsSpace(node.attributes)) return []
  const raw = xml.slice(node.inside, node.insideEnd)
  const text = decode(raw, node.inside)
  const [left, right] = sourceRange(text, ...withinXmlSpace(text.text))
  const [start, end] = attributeRange(xml, node, 'xml:space') ?? [node.inside - 1, node.inside - 1]
  return [
    { start, end, text: ' xml:space="preserve"' },
    ...(left > node.inside ? [{ start: node.inside, end: left, text: '' }] : []),
    ...(right < node.insideEnd ? [{ start: right, end: node.insideEnd, text: '' }] : []),
  ]
}
