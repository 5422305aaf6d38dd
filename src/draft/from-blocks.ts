import { slice } from '../text/sourced.js'
import type { DraftBlock } from './block.js'
import type { Draft, DraftPicture, Heading, Passage, RuleLine } from './draft.js'
import { readFacts } from './facts.js'
import { bulletLength, readHeading } from './heading.js'
import { findSchedule } from './schedule/schedule.js'
import { maskStandIns } from './stand-in.js'
import { findTitle, isRuleLine, type TitleZone } from './zone.js'

/** What a reviewer sees of a draft that was written by hand: kinds of passages, numbered headings, facts, schedule. */
export function draftFromBlocks(
  all: readonly DraftBlock[],
  file: string,
  pictures: readonly (Omit<DraftPicture, 'above'> & { at: number })[] = [],
): Draft {
  const zone = findTitle(all)
  const passages: Passage[] = []
  const headings: Heading[] = []
  const ruleLines: RuleLine[] = []
  const ends: number[] = []
  let above: Passage | undefined
  for (const [index, raw] of all.entries()) {
    ends.push(passages.length)
    if (isRuleLine(raw.text)) {
      const last = passages.at(-1)
      if (last) ruleLines.push({ text: raw.text.trim(), above: last, ...(raw.cell && { cell: raw.cell }) })
      continue
    }
    const isTitle = inZone(zone, index)
    const block = isTitle ? raw : withoutBullet(raw)
    const heading = block.cell || block.kind === 'item' || block.kind === 'note' ? undefined : readHeading(block.text)
    const kind = isTitle ? 'title' : kindOf(block, heading !== undefined)
    const passage = passageOf(block, kind, above)
    if (kind === 'heading') above = passage
    if (heading && kind === 'heading') headings.push({ ...heading, passage })
    passages.push(passage)
  }
  const schedule = findSchedule(passages)
  const shown = pictures.map(({ at, ...picture }): DraftPicture => {
    const last = passages[(ends[at] ?? passages.length) - 1]
    return { ...picture, ...(last && { above: last }) }
  })
  return {
    ...{ file, passages, headings, facts: readFacts(passages), ruleLines },
    ...(shown.length > 0 && { pictures: shown }),
    ...(schedule && { schedule }),
  }
}

/** `- Tổ chức …` is an item, and the dash no part of what it says; in Word whatever style it has. */
function withoutBullet({ depth, ...block }: DraftBlock): DraftBlock {
  const isTitle = block.kind === 'heading' && block.part === undefined
  const length = block.kind === 'note' || isTitle ? 0 : bulletLength(block.text)
  if (length === 0) return { ...block, ...(depth !== undefined && { depth }) }
  const { source, origin, prompts, changingDates, typed, emphasis, notes, bullet } = block
  return {
    ...block,
    kind: 'item',
    bullet: bullet ?? { mark: block.text.slice(0, length).trim() },
    text: block.text.slice(length),
    ...(typed !== undefined && { typed: typed.slice(length) }),
    ...(prompts && { prompts: prompts.map((range) => moved(range, length)) }),
    ...(changingDates && { changingDates: changingDates.map((range) => moved(range, length)) }),
    ...(emphasis && { emphasis: emphasis.map((range) => moved(range, length)) }),
    ...(notes && { notes: notes.map(({ at, part }) => ({ at: Math.max(0, at - length), part })) }),
    ...(source && { source: slice(source, length) }),
    ...(origin && { origin: { ...origin, source: slice(origin.source, length) } }),
  }
}

function moved<T extends { start: number; end: number }>(range: T, length: number): T {
  return { ...range, start: Math.max(0, range.start - length), end: Math.max(0, range.end - length) }
}

function inZone(zone: TitleZone | undefined, index: number): boolean {
  return zone !== undefined && index >= zone.start && index < zone.end
}

function kindOf({ cell, kind }: DraftBlock, numbered: boolean): Passage['kind'] {
  if (kind === 'note') return 'note'
  if (cell) return 'cell'
  return kind ?? (numbered ? 'heading' : 'paragraph')
}

function passageOf(
  {
    text,
    source,
    part,
    origin,
    prompts,
    changingDates,
    typed,
    align,
    emphasis,
    notes,
    bullet,
    depth,
    cell,
  }: DraftBlock,
  kind: Passage['kind'],
  above: Passage | undefined,
): Passage {
  // A note stands at the foot of a page, whatever heading came last.
  const heading = kind === 'heading' || kind === 'note' ? undefined : above?.text
  return {
    kind,
    ...maskStandIns(text, prompts),
    ...(changingDates && { changingDates }),
    ...(typed !== undefined && { typed }),
    ...(align && { align }),
    ...(emphasis && { emphasis }),
    ...(notes && { notes }),
    ...(bullet && { bullet }),
    ...(depth !== undefined && { depth }),
    ...(source && { source }),
    ...(part !== undefined && { place: { part, ...(heading !== undefined && { heading }) } }),
    ...(origin && { origin }),
    ...(cell && { cell }),
  }
}
