import type { Passage } from '../draft/draft.js'
import { withSpacesOf } from '../text/as-seen.js'
import { type Sourced, sourceRange } from '../text/sourced.js'
import { type Aligned, align } from './align.js'
import { sameEnds } from './narrow.js'
import type { OpenedDocx } from './open.js'
import type { SkipReason } from './skip.js'
import type { TracedParagraph, TracedPart, Words } from './trace.js'
import { ancestors, type RootedPart, type XmlNode } from './xml-node.js'

/** New words for the units `[start, end)` of a text. */
export interface WordEdit {
  start: number
  end: number
  text: string
}

/** Units of one `w:t` that an edit takes away. */
export interface Piece {
  node: XmlNode
  /** All of the element's words, pointing into the part's XML. */
  text: Sourced
  from: number
  to: number
}

/** An edit by its places in the XML. */
export interface PlacedEdit {
  part: TracedPart
  paragraph: TracedParagraph
  /** Units of the paragraph's accepted text. */
  start: number
  end: number
  /** Takes the place of the first piece; there is none when there is nothing to do. */
  text: string
  pieces: Piece[]
}

// What no `w:t` can hold: control characters, and halves of pairs.
const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]/u

export function placeEdit(
  docx: OpenedDocx,
  passage: Passage,
  edit: WordEdit,
  unit: 'letter' | 'word',
): PlacedEdit | SkipReason {
  const aligned = align(docx, passage)
  if (!aligned) return 'unknown-place'
  if (edit.start < aligned.counted) return 'counted'
  const placed = { part: aligned.part, paragraph: aligned.paragraph, ...narrowed(aligned, edit, unit) }
  const { part, paragraph, start, end, text } = placed
  if (unwritable.test(text)) return 'unwritable'
  if (start === end && text === '') return { ...placed, pieces: [] }
  const words = start === end ? wordsAt(paragraph, start) : wordsIn(paragraph, start, end)
  const pieces = words.flatMap((some) => pieceOf(some, start, end))
  if (pieces.length === 0 || pieces.length < words.length) return 'not-text'
  return pieces.map(({ node }) => obstacle(part, node)).find((reason) => reason !== undefined) ?? { ...placed, pieces }
}

/** In units of the paragraph, whose letters may be decomposed where the passage's are not. */
function narrowed({ paragraph, source }: Aligned, edit: WordEdit, unit: 'letter' | 'word'): WordEdit {
  const [start, end] = sourceRange(source, edit.start, edit.end)
  const written = paragraph.text.slice(start, end)
  const text = withSpacesOf(written, source.text.slice(edit.start, edit.end), edit.text)
  const [left, right] = sameEnds(written, text, unit)
  return { start: start + left, end: end - right, text: text.slice(left, text.length - right) }
}

export function wordsIn({ words }: TracedParagraph, from: number, to: number): Words[] {
  return words.filter(({ start, end }) => start < to && from < end)
}

/** What is put between two runs takes the formatting of the one before. */
function wordsAt({ words }: TracedParagraph, at: number): Words[] {
  const beside = [
    ...words.filter(({ start, end }) => start < at && at <= end),
    ...words.filter(({ start }) => start === at),
  ]
  return beside.filter(({ text }) => text).slice(0, 1)
}

function pieceOf({ node, text, start, end }: Words, from: number, to: number): Piece[] {
  return text ? [{ node, text, from: Math.max(from, start) - start, to: Math.min(to, end) - start }] : []
}

/** Why text that can be written must not be. */
function obstacle({ xml }: RootedPart, node: XmlNode): SkipReason | undefined {
  for (const above of ancestors(node)) {
    if (above.name === 'AlternateContent') return 'box'
    if (above.name !== 'sdt') continue
    const content = xml.indexOf('sdtContent', above.inside)
    if (xml.slice(above.inside, content).includes('dataBinding')) return 'bound'
  }
  return undefined
}
