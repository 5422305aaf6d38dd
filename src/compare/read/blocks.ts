import type { Draft, Heading, Passage } from '../../draft/draft.js'
import { shownText } from '../../draft/stand-in.js'
import { attachmentsOf } from '../../import/annexes.js'
import type { Zones } from '../../import/zones.js'
import type { Block } from '../reading.js'
import { levelsOf } from './levels.js'

export interface Blocks {
  blocks: Block[]
  /** The index of the block that a passage is in. */
  at: ReadonlyMap<Passage, number>
}

/** What is one block: a passage, the cells of a row, or the label and the title of an annex. */
interface Group {
  kind: 'formal' | 'annex' | 'attached' | 'row' | 'passage'
  passages: Passage[]
}

/** All that a draft says, in its order. */
export function blocksOf(draft: Draft, zones: Zones): Blocks {
  const groups = groupsOf(draft.passages, zones)
  const headings = new Map(draft.headings.map((heading) => [heading.passage, heading]))
  const levels = levelsOf(draft.headings)
  const at = new Map<Passage, number>()
  for (const [index, { passages }] of groups.entries()) for (const passage of passages) at.set(passage, index)
  const blocks = groups.map(({ kind, passages }): Block => {
    const [first] = passages
    if (kind === 'annex') return annexBlock(passages)
    if (kind === 'row') return rowBlock(passages)
    if (kind === 'formal') return formalBlock(first!)
    if (kind === 'attached') return { ...formalBlock(first!), told: 'annexes' }
    const heading = headings.get(first!)
    return heading ? headingBlock(heading, levels.get(heading)!) : proseBlock(first!)
  })
  return { blocks, at }
}

function groupsOf(passages: readonly Passage[], zones: Zones): Group[] {
  const known = new Map<string, Group>()
  const groups: Group[] = []
  const place = placesOf(zones)
  for (const passage of passages) {
    const [kind, key] = place.get(passage) ?? rowOf(passage) ?? (['passage'] as const)
    const open = key === undefined ? undefined : known.get(key)
    if (open) {
      open.passages.push(passage)
      continue
    }
    const group: Group = { kind, passages: [passage] }
    if (key !== undefined) known.set(key, group)
    groups.push(group)
  }
  return groups
}

type PlaceOf = readonly [kind: Group['kind'], key?: string]

/** What is told as a fact or as an annex. */
function placesOf({ header, title, recipients, signing, behind }: Zones): Map<Passage, PlaceOf> {
  const places = new Map<Passage, PlaceOf>()
  for (const passage of [...header, ...title, ...recipients, ...signing]) places.set(passage, ['formal'])
  for (const [index, { label, title: lines, attached }] of attachmentsOf(behind).entries()) {
    for (const passage of label ? [label, ...lines] : lines) places.set(passage, ['annex', `annex ${index}`])
    for (const passage of attached) places.set(passage, ['attached'])
  }
  return places
}

function rowOf({ cell }: Passage): PlaceOf | undefined {
  return cell?.row ? ['row', `row ${cell.table} ${cell.row}`] : undefined
}

/** A passage's words in one line. */
export function wordsIn(passage: Passage): string {
  return shownText(passage).replace(/\s+/g, ' ').trim()
}

const plain = { mark: '', level: 0, align: 'left' } as const

function proseBlock(passage: Passage): Block {
  const { kind, align = 'left' } = passage
  const isItem = kind === 'item'
  return {
    kind: isItem ? 'item' : kind === 'note' ? 'note' : 'paragraph',
    ...{ mark: isItem ? bulletOf(passage) : '', cells: [wordsIn(passage)], level: 0, align },
  }
}

/** Fonts have signs of their own for one and the same bullet. */
function bulletOf({ bullet }: Passage): string {
  return bullet?.mark === '+' ? '+' : '-'
}

function headingBlock({ passage, mark, title }: Heading, level: number): Block {
  const { align = 'left' } = passage
  return { kind: 'heading', mark, cells: [title.replace(/\s+/g, ' ')], level, align }
}

function formalBlock(passage: Passage): Block {
  const { kind, bullet, align = 'left' } = passage
  const mark = kind === 'item' || bullet ? bulletOf(passage) : ''
  return { kind: kind === 'title' ? 'title' : 'line', mark, cells: [wordsIn(passage)], level: 0, align, told: 'facts' }
}

const label = /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?[IVX\d]{1,5}[A-Z]?)?\s*[:.]?$/u

function annexBlock(passages: readonly Passage[]): Block {
  const lines = passages.map(wordsIn)
  const mark = label.test(lines[0]!) ? lines.shift()! : ''
  return { kind: 'annex', mark, cells: [lines.join(' ')], level: 0, align: 'center', told: 'annexes' }
}

const number = /^\d{1,3}[.)]?$/

/** A number in the first cell counts the rows. */
function rowBlock(passages: readonly Passage[]): Block {
  const columns = new Map<number, string[]>()
  for (const passage of passages) {
    const { column } = passage.cell!
    const words = `${passage.bullet || passage.kind === 'item' ? `${bulletOf(passage)} ` : ''}${wordsIn(passage)}`
    const cell = columns.get(column)
    if (cell) cell.push(words)
    else columns.set(column, [words])
  }
  const cells = [...columns].sort(([a], [b]) => a - b).map(([, words]) => words.join(' '))
  const mark = cells.length > 1 && number.test(cells[0]!) ? cells.shift()! : ''
  return { ...plain, kind: 'row', mark, cells }
}
