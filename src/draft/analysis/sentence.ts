import type { Range } from '../../text/words.js'
import { abbreviated } from './words.js'

const reach = 400
// Not a semicolon: what is said behind it is often said of what stands before it.
const stop = /[.!?…](?=["”’)]*\s+["“(]*[\p{Lu}–-])|\n/gu

/** Where the sentence around some units of a text begins and ends, looking no further than a long one reaches. */
export function sentenceAround(text: string, start: number, end: number): Range {
  const first = Math.max(0, start - reach)
  const last = stopsIn(text.slice(first, start)).at(-1)
  const [next] = stopsIn(text.slice(end, end + reach))
  return [
    last === undefined ? first : first + last + 1,
    next === undefined ? Math.min(text.length, end + reach) : end + next,
  ]
}

function stopsIn(text: string): number[] {
  const found = Array.from(text.matchAll(stop), ({ index }) => index)
  return found.filter((at) => text[at] !== '.' || !abbreviated.test(text.slice(Math.max(0, at - 4), at)))
}
