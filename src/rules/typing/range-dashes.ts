import type { Draft, Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import { addressesIn, isWithin } from '../../text/words.js'

const longer = /[\p{L}\d/.,–-]/u

export interface RangeDash {
  passage: Passage
  start: number
  end: number
  dash: string
}

// `24-26/8`, `2026 - 2031`, `01/5 – 31/5`; no telephone number, no code.
const range = /\d{1,4}(?:[/.]\d{1,4}){0,2}\s?([-–—])\s?\d{1,4}(?:[/.]\d{1,4}){0,2}(?![\p{L}\d–-]|\s?[-–]\s?[\p{L}\d])/gu

/** The dashes of all ranges of numbers and dates. */
export function rangeDashes({ passages }: Draft): RangeDash[] {
  return passages.flatMap((passage) => {
    const { text } = passage
    const dashes = matchesIn(text, range).map(({ 0: found, 1: dash, index: start }): RangeDash => {
      return { passage, start, end: start + found.length, dash: dash! }
    })
    if (dashes.length === 0) return dashes
    const addresses = addressesIn(text)
    return dashes.filter(
      ({ start, end }) =>
        !longer.test(text[start - 1] ?? '') && !isWithin(addresses, start) && !isOfYear(text, start, end),
    )
  })
}

/** The first of a year: `đợt 1-2014`. */
function isOfYear(text: string, start: number, end: number): boolean {
  return (
    /^\d{1,2}\s?[-–—]\s?(?:19|20)\d{2}$/.test(text.slice(start, end)) &&
    /(?:đợt|kỳ|quý|tháng|số|lần|khóa)\s$/iu.test(text.slice(Math.max(0, start - 8), start))
  )
}
