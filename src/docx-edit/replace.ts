import type { Splice } from '../ooxml/splice.js'
import type { RootedPart, XmlNode } from '../ooxml/xml-node.js'
import { escapeMarkup } from '../text/markup/escape-markup.js'
import { trimXml } from '../text/markup/xml-space.js'
import { sourceRange } from '../text/sourced.js'
import type { Piece, PlacedEdit } from './edit.js'
import { keepSpace } from './run-text.js'

interface Change extends Piece {
  insert: string
}

/** Edits of a part in place: the first run that an edit touches takes the new words, the others lose their old ones. */
export function replaceWords(part: RootedPart, edits: readonly PlacedEdit[]): Splice[] {
  const changes = new Map<XmlNode, Change[]>()
  for (const { pieces, text } of edits) {
    for (const [index, piece] of pieces.entries()) {
      const known = changes.get(piece.node) ?? []
      changes.set(piece.node, known)
      known.push({ ...piece, insert: index === 0 ? text : '' })
    }
  }
  return Array.from(changes.values()).flatMap((some) => [...some.map(spliceOf), ...spaceFor(part, some)])
}

function spliceOf({ text, from, to, insert }: Change): Splice {
  const [start, end] = sourceRange(text, from, to)
  return { start, end, text: escapeMarkup(insert) }
}

/** New words may begin or end with a space, or leave one at the end of the old. */
function spaceFor(part: RootedPart, changes: readonly Change[]): Splice[] {
  const { node, text } = changes[0]!
  const sorted = [...changes].sort((a, b) => a.from - b.from || a.to - b.to)
  let at = 0
  let changed = ''
  for (const { from, to, insert } of sorted) {
    changed += text.text.slice(at, from) + insert
    at = to
  }
  changed += text.text.slice(at)
  return changed === trimXml(changed) ? [] : keepSpace(part, node)
}
