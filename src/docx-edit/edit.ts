import type { Passage } from '../draft/draft.js'
import { capitalsOf } from '../ooxml/formatting.js'
import { ancestors, type RootedPart, type XmlNode } from '../ooxml/xml-node.js'
import type { Sourced } from '../text/sourced.js'
import { align, narrowed, type WordEdit } from './align.js'
import type { OpenedDocx } from './open.js'
import type { SkipReason } from './skip-reason.js'
import type { TracedParagraph, TracedPart, TracedWords } from './traced-part.js'

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
  return /\p{L}(?=\P{L}*$)\p{M}*/u.exec(text.slice(0, from))?.[0] ?? /\p{L}/u.exec(text.slice(to))?.[0] ?? ''
}

export function wordsIn({ words }: TracedParagraph, from: number, to: number): TracedWords[] {
  return words.filter(({ start, end }) => start < to && from < end)
}

/** What is put between two runs takes the formatting of the one before, unless that is a field's. */
function wordsAt({ words }: TracedParagraph, at: number): TracedWords[] {
  const beside = [
    ...words.filter(({ start, end }) => start < at && at <= end),
    ...words.filter(({ start }) => start === at),
  ]
  const plain = beside.filter(({ text }) => text)
  return [plain.find(({ isComputed }) => !isComputed) ?? plain[0]].filter((some) => some !== undefined)
}

function pieceOf({ node, text, start, end }: TracedWords, from: number, to: number): Piece[] {
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

const lower = /\p{Ll}/u

/** Whether two texts differ in capitals and small letters alone. */
function isSameButCase(one: string, other: string): boolean {
  return capitalsOf(one) === capitalsOf(other)
}

/**
 * New words for a run whose letters only its formatting shows as capitals, in the case in which the file has those
 * that they replace or stand beside.
 */
function inCaseOf(written: string, words: string): string {
  if (!lower.test(written)) return words
  const small = words.toLowerCase()
  return /^\P{L}*\p{Lu}/u.test(written) ? small.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : small
}
