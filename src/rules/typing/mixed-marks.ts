import type { Draft, Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import { addressesIn, isWithin } from '../../text/words.js'

/** A list whose items end in different marks. */
export interface MixedList {
  /** The first item that ends otherwise than most. */
  odd: Passage
  size: number
  most: string
  mostCount: number
  mark: string
}

const ending = /([;.,:]|(?<![\s”"’)*\]]))[\s”"’)*\]]*$/
const fewestItems = 4

/** Lists of one level: an item that ends in a colon has items of its own, and their marks are another matter. */
export function mixedLists(passages: readonly Passage[]): MixedList[] {
  return listsOf(passages).flatMap((items) => judge(items) ?? [])
}

function listsOf(passages: readonly Passage[]): Passage[][] {
  const lists: Passage[][] = []
  let open: Passage[] = []
  for (const passage of passages) {
    if (passage.kind === 'item') open.push(passage)
    else if (open.length > 0) {
      lists.push(open)
      open = []
    }
  }
  return [...lists, open].filter((items) => items.length >= fewestItems)
}

/** The last item may close the list with a full stop. */
function judge(items: Passage[]): MixedList | undefined {
  const marks = items.map(({ text }) => ending.exec(text)![1]!)
  if (marks.includes(':')) return undefined
  const before = marks.slice(0, -1)
  const counts = new Map<string, number>()
  for (const mark of before) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const [most, mostCount] = [...counts].sort((a, b) => b[1] - a[1])[0]!
  const odd = before.findIndex((mark) => mark !== most)
  if (odd < 0 || mostCount < 0.75 * before.length || most === '') return undefined
  return { odd: items[odd]!, size: items.length, most, mostCount, mark: before[odd]! }
}

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
    return dashes.filter(({ start }) => !longer.test(text[start - 1] ?? '') && !isWithin(addresses, start))
  })
}
