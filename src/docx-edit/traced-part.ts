import { capitalsOf } from '../ooxml/formatting.js'
import { unpackText } from '../ooxml/unpack.js'
import { attribute, readXml } from '../ooxml/xml.js'
import { closeNode, openNode, type RootedPart, type XmlNode } from '../ooxml/xml-node.js'
import type { ZipEntry } from '../ooxml/zip-read.js'
import { bodyHandler } from '../readers/docx/markup/body.js'
import {
  type BodyState,
  type Container,
  newBody,
  type OpenParagraph,
  type SharedState,
} from '../readers/docx/markup/body-state.js'
import { isComputed } from '../readers/docx/markup/paragraph-text.js'
import type { Sourced } from '../text/sourced.js'
import { runText } from './run-text.js'

/** What an element adds to its paragraph: the units `[start, end)` of the accepted text. */
export interface TracedWords {
  start: number
  end: number
  node: XmlNode
  /** As the part's XML has them, which may be seen as capitals; absent for what isn't plain text. */
  text?: Sourced
  /** Word writes them anew when it brings fields up to date. */
  isComputed: boolean
}

export interface TracedParagraph {
  node: XmlNode
  text: string
  words: TracedWords[]
}

/** A part as it was read, with the place of every word in its XML. */
export interface TracedPart extends RootedPart {
  /** By the numbers that the reader gives them. */
  paragraphs: Map<number, TracedParagraph>
  /** The elements that refer to notes, by kind and id: `footnote 7`. */
  references: Map<string, XmlNode>
}

interface Tracing extends TracedPart {
  state: BodyState
  words: Map<OpenParagraph, TracedWords[]>
  carried: Map<Container, TracedWords[]>
}

/**
 * Reads a part once more with the reader's own elements and sees which of them makes a paragraph longer, so that
 * what counts as words is decided in one place only.
 */
export function tracePart(entry: ZipEntry, shared: SharedState, budget: { left: number }): TracedPart {
  const { text, plain } = unpackText(entry, budget)
  const { xml } = text
  const path: XmlNode[] = []
  const state = newBody(entry.name, shared)
  const found = { paragraphs: new Map(), references: new Map(), words: new Map(), carried: new Map() }
  const tracing: Tracing = { ...text, entry, ...found, state, root: openNode('', ['', {}, 0]) }
  const handler = bodyHandler(state)
  readXml(
    plain,
    { left: plain.size },
    {
      text: handler.text,
      open(name, attributes, parent, end) {
        const node = openNode(xml, [name, attributes, end], path.at(-1))
        if (grow(tracing, node, () => handler.open(name, attributes, parent, end)) === false) return false
        if (path.length === 0) tracing.root = node
        path.push(node)
        note(tracing, node)
        return undefined
      },
      close(name, parent, end) {
        const node = path.pop()!
        closeNode(xml, node, end)
        if (name === 'p') endParagraph(tracing, node)
        grow(tracing, node, () => handler.close(name, parent, end))
      },
    },
  )
  const { root, paragraphs, references } = tracing
  return { ...text, entry, root, paragraphs, references }
}

function note({ references }: TracedPart, node: XmlNode): void {
  const { name, attributes, parent } = node
  if ((name === 'rPr' && parent?.name === 'r') || (name === 'pPr' && parent?.name === 'p')) parent.properties ??= node
  const kind = /^(footnote|endnote)Reference$/.exec(name)?.[1]
  const key = `${kind} ${attribute(attributes, 'id')}`
  if (kind && !references.has(key)) references.set(key, node)
}

function grow<T>({ state, words }: Tracing, node: XmlNode, read: () => T): T {
  const paragraph = state.paragraphs.at(-1)
  const start = paragraph?.text.length ?? 0
  const result = read()
  if (!paragraph || paragraph.text.length === start) return result
  const known = words.get(paragraph) ?? []
  words.set(paragraph, known)
  known.push({ start, end: paragraph.text.length, node, isComputed: state.fields.some(isComputed) })
  return result
}

/** Words of paragraphs whose end is deleted run into the next one, as the reader reads them. */
function endParagraph(tracing: Tracing, node: XmlNode): void {
  const { state, words, carried, paragraphs } = tracing
  const paragraph = state.paragraphs.at(-1)
  const container = state.containers.at(-1)
  if (!paragraph || !container) return
  const offset = container.carried.text.length
  const own = (words.get(paragraph) ?? []).map((one): TracedWords => {
    const text = runText(tracing, one.node)
    const seen = paragraph.text.slice(one.start, one.end)
    const isPlain = text !== undefined && (text.text === seen || capitalsOf(text.text) === seen)
    return { ...one, start: one.start + offset, end: one.end + offset, ...(isPlain && { text }) }
  })
  const all = offset > 0 ? [...(carried.get(container) ?? []), ...own] : own
  if (paragraph.endDeleted) carried.set(container, all)
  paragraphs.set(paragraph.number, { node, text: container.carried.text + paragraph.text, words: all })
  words.delete(paragraph)
}
