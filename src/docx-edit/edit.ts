import type { Passage } from '../draft/draft.js'
import { ancestors, type RootedPart, type XmlNode } from '../ooxml/xml-node.js'
import { withSpacesOf } from '../text/as-seen.js'
import { type Sourced, sourceRange } from '../text/sourced.js'
import { type Aligned, align } from './align.js'
import { inCaseOf, isSameButCase } from './letter-case.js'
import type { OpenedDocx } from './open.js'
import { sameEnds } from './same-ends.js'
import type { SkipReason } from './skip-reason.js'
import type { TracedParagraph, TracedPart, Words } from './traced-part.js'

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
  if (words.some(({ isComputed }) => isComputed)) return 'field'
  if (pieces.length === 0 || pieces.length < words.length) return 'not-text'
  const reason = pieces.map(({ node }) => obstacle(part, node)).find((found) => found !== undefined)
  return reason ?? inFormat({ ...placed, pieces })
}

/** What is only shown as capitals can't be made so, or otherwise, by its letters. */
function inFormat(placed: PlacedEdit): PlacedEdit | SkipReason {
  const { paragraph, start, end, text, pieces } = placed
  const seen = paragraph.text.slice(start, end)
  const written = pieces.map((piece) => piece.text.text.slice(piece.from, piece.to)).join('')
  const isFormatted = written === '' ? isBesideFormatted(placed) : written !== seen
  if (!isFormatted) return placed
  if (isSameButCase(text, seen)) return 'caps'
  return { ...placed, text: inCaseOf(/\p{L}/u.test(written) ? written : letterBeside(pieces[0]!), text) }
}

function isBesideFormatted({ paragraph, pieces: [piece] }: PlacedEdit): boolean {
  const words = paragraph.words.find(({ node }) => node === piece!.node)!
  return words.text!.text !== paragraph.text.slice(words.start, words.end)
}

function letterBeside({ text: { text }, from, to }: Piece): string {
  return /\p{L}\p{M}*(?=\P{L}*$)/u.exec(text.slice(0, from))?.[0] ?? /\p{L}/u.exec(text.slice(to))?.[0] ?? ''
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

/** What is put between two runs takes the formatting of the one before, unless that is a field's. */
function wordsAt({ words }: TracedParagraph, at: number): Words[] {
  const beside = [
    ...words.filter(({ start, end }) => start < at && at <= end),
    ...words.filter(({ start }) => start === at),
  ]
  const plain = beside.filter(({ text }) => text)
  return [plain.find(({ isComputed }) => !isComputed) ?? plain[0]].filter((some) => some !== undefined)
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
