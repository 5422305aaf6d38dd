import type { Span } from '../../markdown/tree.js'
import { otherAdvice } from './messages.js'
import { type BodyReader, reportAt } from './reader.js'

/** `---` between blank lines; longer rows and other signs are lines that a clerk draws. */
export function isPageBreak({ start, end }: Span, { body: { text } }: BodyReader): boolean {
  if (text.slice(start, end) !== '---') return false
  const above = text.slice(text.lastIndexOf('\n', text.lastIndexOf('\n', start) - 1) + 1, start)
  const newline = text.indexOf('\n', end)
  const next = newline === -1 ? -1 : text.indexOf('\n', newline + 1)
  const below = newline === -1 ? '' : text.slice(end, next === -1 ? text.length : next)
  return above.trim() === '' && below.trim() === ''
}

/** A page with nothing on it is no one's wish. */
export function readPageBreak({ start, end }: Span, reading: BodyReader): void {
  const { blocks, body } = reading
  const above = blocks.at(-1)
  if (!above || above.kind === 'page-break') reportAt(reading, [start, end], otherAdvice.emptyPage)
  else if (body.text.slice(end).trim() === '') reportAt(reading, [start, end], otherAdvice.lastPage)
  else blocks.push({ kind: 'page-break' })
}
