import type { Place } from '../../diagnostic.js'

// How much stands on either side of the words meant.
const reach = 40

/** Words of a text with some of their neighbours, on one line. */
export function excerptOf(text: string, start: number, end: number): Pick<Place, 'excerpt' | 'mark'> {
  const from = wordEdge(text, Math.max(0, start - reach), start)
  const to = Math.min(text.length, end + reach)
  const before = (from > 0 ? '…' : '') + oneLine(text.slice(from, start)).trimStart()
  const words = oneLine(text.slice(start, end))
  const after = oneLine(text.slice(end, to)).trimEnd() + (to < text.length ? '…' : '')
  return { excerpt: before + words + after, mark: [before.length, before.length + words.length] }
}

/** The next beginning of a word, so that none is cut, unless one is longer than the reach. */
function wordEdge(text: string, from: number, limit: number): number {
  if (from === 0 || /\s/.test(text[from - 1]!)) return from
  const space = text.slice(from, limit).search(/\s\S/)
  return space < 0 ? from : from + space + 1
}

/** Words that a file may break over lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
