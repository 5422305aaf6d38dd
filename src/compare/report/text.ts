import { lineOf, type Reading } from '../reading.js'

/** All that a document says, a paragraph or a row of a table a line. */
export function readingLines({ blocks }: Reading): string[] {
  return blocks.map(lineOf)
}
