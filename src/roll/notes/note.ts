import type { Passage } from '../../draft/draft.js'
import type { Range } from '../../problem.js'
import { sourceRange } from '../../text/sourced.js'

/** What is done, left or asked at a place of last year's plan. */
export interface Note {
  range: Range
  /** In Vietnamese: what stands there, and why it changes, stays or must be looked at. */
  message: string
  /** What is put there instead. Absent: it stays. */
  text?: string
  /** A person must decide; the place is marked. */
  isDoubt?: true
}

/** Units of a text that are replaced. */
export interface Put {
  start: number
  end: number
  text: string
}

/** The file's characters of a passage's units; nothing where they are printed there and not written. */
export function writtenAt({ source, inserted = [] }: Passage, start: number, end: number): Range | undefined {
  if (!source || inserted.some((one) => one.start < end && start < one.end)) return undefined
  return sourceRange(source, start, end)
}

/** A passage's units as doubtful; none where they are not written there. */
export function doubt(passage: Passage, start: number, end: number, message: string): Note[] {
  const range = writtenAt(passage, start, end)
  return range ? [{ range, message, isDoubt: true }] : []
}

/** Ranges of a file with new text as one change: of all of `within`, or from the first to the last of them. */
export function replaced(
  file: string,
  puts: readonly { range: Range; text: string }[],
  message: string,
  within?: Range,
): Note[] {
  const sorted = puts
    .filter(({ range, text }) => file.slice(...range) !== text)
    .toSorted((a, b) => a.range[0] - b.range[0])
  if (sorted.length === 0) return []
  const [start, end] = within ?? [sorted[0]!.range[0], Math.max(...sorted.map(({ range }) => range[1]))]
  let [at, text] = [start, '']
  for (const put of sorted) {
    text += file.slice(at, put.range[0]) + put.text
    at = put.range[1]
  }
  return [{ range: [start, end], text: text + file.slice(at, end), message }]
}
