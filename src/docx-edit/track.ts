import type { Splice } from '../ooxml/splice.js'
import { type RootedPart, tagName, type XmlNode } from '../ooxml/xml-node.js'
import { escapeMarkup } from '../text/markup/escape-markup.js'
import { sourceRange } from '../text/sourced.js'
import type { Piece, PlacedEdit } from './edit.js'
import { cutText, formatting, isBlank, type NextId, type RunCut, runEnd, runStart } from './run-pieces.js'
import { keepSpace } from './run-text.js'

/** Who changed the text, and when if that is to be told. */
export interface Revision {
  author: string
  /** `2024-04-23T00:00:00Z` */
  date?: string
}

interface Tracking {
  part: RootedPart
  nextId: NextId
  revision: Revision
}

const containers = new Set(['hyperlink', 'smartTag', 'sdt', 'sdtContent', 'fldSimple', 'customXml'])

/** Whether a run stands where Word lets changes stand. A moved one doesn't: its copy would no longer be the same. */
export function isTrackable({ parent: run }: XmlNode): boolean {
  let above = run?.parent
  if (above?.name === 'ins') above = above.parent
  while (above && containers.has(above.name)) above = above.parent
  return above?.name === 'p'
}

/** Edits of a part as deletions and insertions that a person accepts in Word. */
export function trackChanges(tracking: Tracking, edits: readonly PlacedEdit[]): Splice[] {
  const { part } = tracking
  const pieces = edits.flatMap((edit) => edit.pieces)
  const changes = edits.flatMap(({ pieces: touched, text }) =>
    touched.flatMap((piece, index) => trackPiece(tracking, piece, index === 0 ? text : '')),
  )
  const divided = new Set(pieces.filter(isDivided).map(({ node }) => node))
  const spaces = Array.from(divided).flatMap((node) => keepSpace(part, node))
  return [...changes, ...spaces.filter((space) => !changes.some((change) => isInside(space, change)))]
}

function trackPiece(tracking: Tracking, piece: Piece, insert: string): Splice[] {
  const { part, nextId } = tracking
  const { node, text, from, to } = piece
  const first = cutText(part, node, text, from, nextId)
  const last = to === from ? first : cutText(part, node, text, to, nextId)
  const deleted = to === from ? '' : deletion(tracking, piece)
  if (insert === '') return [{ start: first.at, end: last.at, text: first.close + deleted + last.open }]
  const inserted = insertion(tracking, node.parent!, insert)
  const outer = node.parent!.parent!
  if (outer.name === 'ins') return insideInsertion(tracking, outer, { first, last, deleted, inserted })
  return [{ start: first.at, end: last.at, text: first.close + deleted + inserted + last.open }]
}

interface Change {
  first: RunCut
  last: RunCut
  deleted: string
  inserted: string
}

/** What somebody else inserted stays theirs: it ends in front of our own insertion and goes on behind it. */
function insideInsertion({ part, nextId }: Tracking, outer: XmlNode, change: Change): Splice[] {
  const { first, last, deleted, inserted } = change
  const isFirst = deleted === '' && first.close === '' && isBlank(part, outer.inside, first.at)
  if (isFirst) return [{ start: outer.start, end: outer.start, text: inserted }]
  const { at: end } = last
  if (last.open === '' && isBlank(part, end, outer.insideEnd)) {
    return [
      { start: first.at, end, text: first.close + deleted },
      { start: outer.end, end: outer.end, text: inserted },
    ]
  }
  const again = part.xml
    .slice(outer.start, outer.inside)
    .replace(/(\sw:id\s*=\s*["'])\d+/, (_, name) => name + nextId())
  const text = `${first.close}${deleted}</${tagName(part.xml, outer)}>${inserted}${again}${last.open}`
  return [{ start: first.at, end, text }]
}

function deletion(tracking: Tracking, { node, text, from, to }: Piece): string {
  const { part, nextId } = tracking
  const run = node.parent!
  const words = part.xml.slice(...sourceRange(text, from, to))
  const inside = `${runStart(part, run, nextId)}<w:delText xml:space="preserve">${words}</w:delText>${runEnd(part, run)}`
  return `<w:del${attributesOf(tracking)}>${inside}</w:del>`
}

function insertion(tracking: Tracking, run: XmlNode, insert: string): string {
  const { part, nextId } = tracking
  // New words have no formatting that could have been another one before.
  const properties = formatting(part, run, nextId).replace(/<w:rPrChange\b[\s\S]*?<\/w:rPrChange>/, '')
  const inside = `<w:r>${properties}<w:t xml:space="preserve">${escapeMarkup(insert)}</w:t></w:r>`
  return `<w:ins${attributesOf(tracking)}>${inside}</w:ins>`
}

function attributesOf({ nextId, revision: { author, date } }: Tracking): string {
  return ` w:id="${nextId()}" w:author="${escapeMarkup(author)}"${date === undefined ? '' : ` w:date="${escapeMarkup(date)}"`}`
}

function isDivided({ text, from, to }: Piece): boolean {
  return [from, to].some((unit) => unit > 0 && unit < text.text.length)
}

function isInside(space: Splice, change: Splice): boolean {
  return space.start < space.end
    ? space.start < change.end && change.start < space.end
    : change.start < space.start && space.start < change.end
}
