import type { DraftBlock } from '../../../draft/block.js'
import { countWhile, type Sourced, sourceRange, unitsWithin } from '../../../text/sourced.js'
import { changingDate, type OpenField } from './field.js'

/** A content control; unfilled, it shows what it asks for. */
export interface OpenControl {
  isUnfilled: boolean
}

export interface ParagraphText {
  text: string
  /** What of it nobody typed, in order. */
  wordMade: WordMade[]
}

/** The prompt of a control or the date of a field, at the units `[start, end)`. */
export interface WordMade {
  start: number
  end: number
  by: OpenControl | OpenField
}

export function emptyText(): ParagraphText {
  return { text: '', wordMade: [] }
}

export function addWordMade({ wordMade }: ParagraphText, made: WordMade): void {
  const last = wordMade.at(-1)
  if (last && last.by === made.by && last.end === made.start) last.end = made.end
  else wordMade.push(made)
}

export function joinTexts(above: ParagraphText, { text, wordMade }: ParagraphText): ParagraphText {
  const offset = above.text.length
  const moved = wordMade.map(({ start, end, by }) => ({ start: start + offset, end: end + offset, by }))
  return { text: above.text + text, wordMade: [...above.wordMade, ...moved] }
}

/** What Word made of a part of a paragraph, in that part's own units. */
export function wordMadeIn(
  part: Sourced,
  { wordMade }: ParagraphText,
): Pick<DraftBlock, 'prompts' | 'changingDates'> | undefined {
  if (wordMade.length === 0) return undefined
  const [from, to] = sourceRange(part, 0, part.text.length)
  const first = countWhile(wordMade.length, (index) => wordMade[index]!.end <= from)
  const last = countWhile(wordMade.length, (index) => wordMade[index]!.start < to)
  const prompts: NonNullable<DraftBlock['prompts']> = []
  const changingDates: NonNullable<DraftBlock['changingDates']> = []
  for (const made of wordMade.slice(first, last)) {
    const [start, end] = unitsWithin(part, made.start, made.end)
    if (part.text.slice(start, end).trim() === '') continue
    const field = 'isUnfilled' in made.by ? undefined : changingDate(made.by)
    if (field) changingDates.push({ start, end, field })
    else prompts.push({ start, end })
  }
  return { ...(prompts.length > 0 && { prompts }), ...(changingDates.length > 0 && { changingDates }) }
}
