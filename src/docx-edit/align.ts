import type { Passage } from '../draft/draft.js'
import { shownText } from '../draft/stand-in.js'
import { readLines } from '../readers/text/split.js'
import { withSpacesOf } from '../text/as-seen.js'
import { type Sourced, sourced, sourceRange } from '../text/sourced.js'
import type { Aligned, OpenedDocx } from './open.js'

/** Nothing unless the paragraph, read again, has the passage's words at the very place. */
export function align({ parts, aligned }: OpenedDocx, passage: Passage): Aligned | undefined {
  if (!aligned.has(passage)) aligned.set(passage, alignAnew(parts, passage))
  return aligned.get(passage)
}

function alignAnew(parts: OpenedDocx['parts'], passage: Passage): Aligned | undefined {
  const { origin } = passage
  const text = shownText(passage)
  const part = parts.get(origin?.part ?? '')
  const paragraph = part?.paragraphs.get(origin?.paragraph ?? 0)
  if (!part || !paragraph || origin?.source.text !== text) return undefined
  const { source } = origin
  const counted = countedUnits(source)
  const [start, end] = sourceRange(source, counted, text.length)
  const written = paragraph.text.slice(start, end)
  const lines = readLines(sourced(written)).map((line) => line.text)
  return written === text || lines.join('\n') === text.slice(counted) ? { part, paragraph, source, counted } : undefined
}

function countedUnits({ text, starts, ends }: Sourced): number {
  let count = 0
  if (starts && ends) while (count < text.length && starts[count] === ends[count]) count++
  return count
}

/** New words for the units `[start, end)` of a text. */
export interface WordEdit {
  start: number
  end: number
  text: string
}

/** In units of the paragraph, whose letters may be decomposed where the passage's are not. */
export function narrowed({ paragraph, source }: Aligned, edit: WordEdit, unit: 'letter' | 'word'): WordEdit {
  const [start, end] = sourceRange(source, edit.start, edit.end)
  const written = paragraph.text.slice(start, end)
  const text = withSpacesOf(written, source.text.slice(edit.start, edit.end), edit.text)
  const [left, right] = sameEnds(written, text, unit)
  return { start: start + left, end: end - right, text: text.slice(left, text.length - right) }
}

const space = /\s/
const halfOrMark = /^[\udc00-\udfff]|^\p{M}/u

/** How many units at both ends of a text stay the same, letter by letter, or in whole words for a person to read. */
function sameEnds(before: string, after: string, unit: 'letter' | 'word'): [left: number, right: number] {
  const most = Math.min(before.length, after.length)
  let left = 0
  while (left < most && before[left] === after[left]) left++
  while (left > 0 && !isBoundary(before, after, left, unit)) left--
  let right = 0
  while (right < most - left && before.at(-1 - right) === after.at(-1 - right)) right++
  while (right > 0 && !isStart(before, before.length - right, unit)) right--
  return [left, right]
}

function isBoundary(before: string, after: string, at: number, unit: 'letter' | 'word'): boolean {
  if (unit === 'word') return space.test(before[at - 1]!)
  return !halfOrMark.test(before.slice(at, at + 2)) && !halfOrMark.test(after.slice(at, at + 2))
}

function isStart(text: string, at: number, unit: 'letter' | 'word'): boolean {
  return unit === 'word' ? space.test(text[at]!) : !halfOrMark.test(text.slice(at, at + 2))
}
