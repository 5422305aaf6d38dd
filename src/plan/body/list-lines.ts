import type { List, Paragraph } from '../../markdown/tree.js'
import { bulletAdvice } from './messages.js'
import { type BodyReader, reportAt } from './reader.js'

const sentenceEnd = /[.;:!?…]["”’)]?\s*$/
const sentenceStart = /^[\p{Lu}“"]/u

/** `… 2022` and on the next line `- 2025`: a range that was wrapped became a bullet. */
export function checkWrapped({ start }: List, reading: BodyReader): void {
  const { text } = reading.body
  if (!/^-\s+\d/.test(text.slice(start, start + 20))) return
  if (/\d[ \t]*\n[ \t]*$/.test(text.slice(Math.max(0, start - 80), start))) {
    reportAt(reading, [start, start + 1], bulletAdvice.wrapped)
  }
}

/** A sentence that begins at the margin below an item belongs to the item, though its author began a paragraph; reports them. */
export function hasLazyLines({ start, end }: Paragraph, reading: BodyReader): boolean {
  const lines = reading.body.text.slice(start, end).split('\n')
  let at = start
  let found = false
  for (const [index, line] of lines.entries()) {
    if (index > 0 && sentenceStart.test(line) && sentenceEnd.test(lines[index - 1]!)) {
      reportAt(reading, [at, at + line.search(/\s|$/)], bulletAdvice.lazy)
      found = true
    }
    at += line.length + 1
  }
  return found
}
