import type { Diagnostic } from '../../../diagnostic.js'
import type { DraftBlock } from '../../../draft/block.js'
import type { BodyState, Container, NoteKind } from './body-state.js'

/** Where the paragraphs of a container stand, in words; a table of a note or a page's head is none of the text. */
export function placeOf(
  { running, containers }: BodyState,
  container: Container,
): Pick<DraftBlock, 'part' | 'cell' | 'kind'> {
  if (running !== undefined) return { part: running, kind: 'note' }
  const note = [container, ...containers].find(({ kind }) => kind === 'footnote' || kind === 'endnote')
  const { kind, number, cell, paragraphs } = note ?? container
  switch (kind) {
    case 'body':
      return { part: `đoạn ${paragraphs}` }
    case 'cell':
      return { part: `bảng ${cell!.table}, dòng ${cell!.row}, cột ${cell!.column}`, cell: cell! }
    case 'box':
      return { part: `khung chữ ${number}` }
    case 'footnote':
      return { part: notePart(kind, number), kind: 'note' }
    case 'endnote':
      return { part: notePart(kind, number), kind: 'note' }
  }
}

/** How a note is called, by which what refers to it finds it. */
export function notePart(kind: NoteKind, number: number): string {
  return kind === 'footnote' ? `chú thích ${number}` : `chú thích cuối ${number}`
}

const excerptLength = 80

/** The place of a remark of the reader's own: the block of that index, or the nearest there is. */
export function placeIn(blocks: readonly DraftBlock[], index: number): Pick<Diagnostic, 'place'> {
  const block = blocks[Math.max(0, Math.min(index, blocks.length - 1))]
  return block?.part === undefined ? {} : { place: { part: block.part, excerpt: headOf(block.text) } }
}

function headOf(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > excerptLength ? `${line.slice(0, excerptLength).trimEnd()}…` : line
}
