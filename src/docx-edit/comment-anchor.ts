import type { Passage } from '../draft/draft.js'
import { attribute } from '../ooxml/xml.js'
import { ancestors, type RootedPart, type XmlNode } from '../ooxml/xml-node.js'
import { sourceRange } from '../text/sourced.js'
import { align } from './align.js'
import { wordsIn } from './edit.js'
import type { OpenedDocx } from './open.js'
import { between, cutAfter, cutBefore, cutText, type NextId, type RunCut } from './run-pieces.js'
import type { TracedPart, TracedWords } from './traced-part.js'

/** Where a comment begins and ends in the document. */
export interface Anchor {
  from: RunCut
  to: RunCut
  /** Elements whose text is cut. */
  divided: XmlNode[]
  /** The words stand elsewhere: in a note or a text box, in which Word takes no comment, or nobody knows where. */
  isElsewhere?: true
}

export interface Target {
  passage: Passage
  start: number
  end: number
}

/** The exact words where Word takes a comment at them, else what is nearest. */
export function anchorOf(docx: OpenedDocx, target: Target | undefined, nextId: NextId): Anchor | undefined {
  if (!target) return firstParagraph(docx.document)
  const { passage } = target
  const { document, parts } = docx
  const part = parts.get(passage.origin?.part ?? '')
  const paragraph = part?.paragraphs.get(passage.origin?.paragraph ?? 0)
  const stand = part && paragraph && standIn(docx, part, paragraph.node)
  if (stand) return stand === paragraph.node ? exact(docx, target, nextId) : elsewhere(around(document, stand, nextId))
  return elsewhere(firstParagraph(document))
}

function elsewhere(anchor: Anchor | undefined): Anchor | undefined {
  return anchor && { ...anchor, isElsewhere: true }
}

/** A paragraph itself, or the element of the document that stands for it: a note's reference, the run of a text box. */
function standIn({ document }: OpenedDocx, part: TracedPart, paragraph: XmlNode): XmlNode | undefined {
  const above = ancestors(paragraph)
  if (part === document) return above.findLast(({ name }) => name === 'txbxContent') ?? paragraph
  const note = above.find(({ name }) => name === 'footnote' || name === 'endnote')
  return note && document.references.get(`${note.name} ${attribute(note.attributes, 'id')}`)
}

function exact(docx: OpenedDocx, { passage, start, end }: Target, nextId: NextId): Anchor {
  const { document } = docx
  const { node } = document.paragraphs.get(passage.origin!.paragraph)!
  const aligned = align(docx, passage)
  if (!aligned) return { ...wholeParagraph(node), isElsewhere: true }
  const range = sourceRange(aligned.source, ...widened(passage.text, start, end))
  const words = wordsIn(aligned.paragraph, ...range)
  if (words.length === 0) return wholeParagraph(node)
  const from = edge(document, words[0]!, Math.max(range[0], words[0]!.start), nextId)
  const to = edge(document, words.at(-1)!, Math.min(range[1], words.at(-1)!.end), nextId)
  return { from: from.cut, to: to.cut, divided: [from, to].flatMap(({ divided }) => divided ?? []) }
}

/** A place between two letters can't be seen: the word at it is meant. */
function widened(text: string, start: number, end: number): [start: number, end: number] {
  if (end > start) return [start, end]
  const from = start - /\S*$/.exec(text.slice(0, start))![0].length
  const to = start + /^\S*/.exec(text.slice(start))![0].length
  return to > from ? [from, to] : [0, text.length]
}

/** The cut at a unit of the paragraph's text, at one of the ends of what can't be cut. */
function edge(part: RootedPart, words: TracedWords, at: number, nextId: NextId): { cut: RunCut; divided?: XmlNode } {
  const { node, text, start, end } = words
  const holder = holderOf(node)
  if (holder !== node.parent || holder.name !== 'r') return { cut: between(at > start ? holder.end : holder.start) }
  if (!text) {
    return { cut: at > start ? cutAfter(part, node, nextId) : cutBefore(part, node, nextId) }
  }
  const cut = cutText(part, node, text, at - start, nextId)
  return { cut, ...(at > start && at < end && { divided: node }) }
}

function around(part: RootedPart, node: XmlNode, nextId: NextId): Anchor {
  const holder = holderOf(node)
  if (holder !== node.parent || holder.name !== 'r') {
    return { from: between(holder.start), to: between(holder.end), divided: [] }
  }
  return { from: cutBefore(part, node, nextId), to: cutAfter(part, node, nextId), divided: [] }
}

const containers = new Set(['hyperlink', 'smartTag', 'customXml', 'ins', 'moveTo'])

/** The part of a paragraph in front of which and behind which a comment's marks may stand. */
function holderOf(node: XmlNode): XmlNode {
  const path = [node, ...ancestors(node)]
  const paragraph = path.findLastIndex(({ name }, index) => name === 'p' && index > 0)
  const inside = path.slice(0, paragraph).reverse()
  return inside.find(({ name }) => !containers.has(name)) ?? node
}

function wholeParagraph({ properties, inside, insideEnd }: XmlNode): Anchor {
  return { from: between(properties?.end ?? inside), to: between(insideEnd), divided: [] }
}

function firstParagraph({ paragraphs }: TracedPart): Anchor | undefined {
  const open = Array.from(paragraphs.values()).filter(
    ({ node }) => node.end > node.inside && !ancestors(node).some(({ name }) => name === 'txbxContent'),
  )
  const first = open.find(({ words }) => words.length > 0) ?? open[0]
  return first && wholeParagraph(first.node)
}
