import { asSeen } from '../../text/as-seen.js'
import { type Sourced, slice, sourceRange } from '../../text/sourced.js'
import type { BodyBlock } from '../plan.js'
import type { ProseReader } from '../read/prose.js'
import type { Advice } from './messages.js'

/** What a body is read with, and how far the numbering of its headings has come. */
export interface BodyReader {
  body: Sourced
  /** How many levels of headings the standard numbers. */
  depth: number
  /** For how many levels of items it has a bullet. */
  bullets: number
  reader: ProseReader
  /** The number of the last heading or clause at each level. */
  counts: number[]
  /** The level of the last heading; 0 before the first. */
  level: number
  blocks: BodyBlock[]
  /** Where lines of prose begin with what only looks like a mark. */
  wrapped: ReadonlySet<number>
  /** Where rows begin that are told already. */
  rows: ReadonlySet<number>
}

/** Whether nothing is to be seen there. */
export function isBlank({ body }: BodyReader, start: number, end: number): boolean {
  return asSeen(slice(body, start, end)).text.trim() === ''
}

/** Reports at the body's units `[start, end)`. */
export function reportAt({ body, reader }: BodyReader, [start, end]: readonly [number, number], advice: Advice): void {
  reader.report({ ruleId: 'markdown', range: sourceRange(body, start, end), ...advice })
}
