import type { Passage } from '../draft/draft.js'
import { shownText } from '../draft/stand-in.js'
import { readLines } from '../readers/text/split.js'
import { type Sourced, sourced, sourceRange } from '../text/sourced.js'
import type { OpenedDocx } from './open.js'
import type { TracedParagraph, TracedPart } from './traced-part.js'

/** A passage whose words are surely those of a paragraph. */
export interface Aligned {
  part: TracedPart
  paragraph: TracedParagraph
  source: Sourced
  /** Units of a list's number, which stand in no paragraph. */
  counted: number
}

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
