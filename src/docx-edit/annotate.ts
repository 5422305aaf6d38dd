import type { Outcome } from '../diagnostic.js'
import { shownText } from '../draft/stand-in.js'
import { repack } from '../ooxml/repack.js'
import { type Splice, spliced } from '../ooxml/splice.js'
import { declareWord, type RootedPart } from '../ooxml/xml-node.js'
import { excerptOf } from '../text/excerpt/excerpt.js'
import { unreadable } from '../text/unreadable.js'
import { type Anchor, anchorOf, type Target } from './comment-anchor.js'
import { commentXml, findComments, withComments } from './comments-part.js'
import { openDocx } from './open.js'
import { newIds } from './run-pieces.js'
import { keepSpace } from './run-text.js'

/** Something to say about a Word file; without a target it is said of the whole. */
export interface DocxNote {
  target?: Target
  /** One paragraph each. */
  lines: readonly string[]
}

export interface Annotator {
  author: string
  initials: string
  /** `2024-04-23T00:00:00Z`; without it nobody learns when. */
  date?: string
}

/** A copy of a Word file with each note as a comment at its words, which were read from the same bytes. */
export function annotateDocx(
  bytes: Uint8Array,
  file: string,
  notes: readonly DocxNote[],
  annotator: Annotator,
): Outcome<Uint8Array> {
  try {
    const docx = openDocx(
      bytes,
      notes.flatMap(({ target }) => target?.passage ?? []),
    )
    const { document } = docx
    const existing = findComments(docx)
    const nextId = newIds([...docx.parts.values(), ...(existing ? [existing] : [])].map(({ xml }) => xml))
    const anchored = notes.flatMap((note) => {
      const anchor = anchorOf(docx, note.target, nextId)
      return anchor ? [{ note, anchor, id: nextId() }] : []
    })
    if (anchored.length === 0) return { value: bytes, diagnostics: [] }
    const comments = anchored.map(({ note, anchor, id }) =>
      commentXml({ ...annotator, id, lines: linesOf(note, anchor) }),
    )
    const splices = [...declareWord(document), ...marks(anchored), ...spaces(document, anchored)]
    const texts: [string, string][] = [
      [document.entry.name, spliced(document, splices)],
      ...withComments(docx, existing, comments.join('')),
    ]
    return { value: repack(docx.entries, new Map(texts)), diagnostics: [] }
  } catch (error) {
    return { diagnostics: [unreadable(error, file)] }
  }
}

interface Anchored {
  note: DocxNote
  anchor: Anchor
  id: number
}

/** A comment that can't stand at its words says which ones are meant. */
function linesOf({ target, lines }: DocxNote, { isElsewhere }: Anchor): readonly string[] {
  if (!target || !isElsewhere) return lines
  const { passage, start, end } = target
  const part = passage.place?.part ?? ''
  const { excerpt } = excerptOf(shownText(passage), start, end)
  return [`${part.slice(0, 1).toUpperCase()}${part.slice(1)}: “${excerpt}”`, ...lines]
}

/** A run is cut once at a place, for all the comments that begin or end there. */
function marks(anchored: readonly Anchored[]): Splice[] {
  const places = new Map<number, { close: string; open: string; ends: string; starts: string }>()
  const placeOf = ({ at, close, open }: Anchor['from']) => {
    const place = places.get(at) ?? { close, open, ends: '', starts: '' }
    places.set(at, place)
    return place
  }
  for (const { anchor, id } of anchored) {
    const { from, to } = anchor
    const end = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
    placeOf(from).starts += `<w:commentRangeStart w:id="${id}"/>${from.at === to.at ? end : ''}`
    if (from.at !== to.at) placeOf(to).ends += end
  }
  return Array.from(places, ([at, { close, open, ends, starts }]) => {
    return { start: at, end: at, text: close + ends + starts + open }
  })
}

function spaces(document: RootedPart, anchored: readonly Anchored[]): Splice[] {
  const divided = new Set(anchored.flatMap(({ anchor }) => anchor.divided))
  return Array.from(divided).flatMap((node) => keepSpace(document, node))
}
