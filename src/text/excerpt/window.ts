import { oneLine } from './excerpt.js'

/** Words with what stands around them in their line, each on one line; `…` where more was left out. */
export interface Window {
  before: string
  words: string
  after: string
}

const reach = 120
const longest = 400

/** What a reader needs to find words of a text again, however long the text and the words are. */
export function windowOf(text: string, start: number, end: number): Window {
  const [from, to] = [Math.max(0, start - reach), Math.min(text.length, end + reach)]
  const before = withoutHalves(text.slice(from, start))
    .split(/[\r\n]/)
    .at(-1)!
  const after = withoutHalves(text.slice(end, to)).split(/[\r\n]/)[0]!
  const isCutBefore = from > 0 && before.length >= reach - 1
  const isCutAfter = to < text.length && after.length >= reach - 1
  return {
    before: isCutBefore ? `…${oneLine(before.replace(/^\S*\s/, ''))}` : oneLine(before).trimStart(),
    words: oneLine(shortened(text.slice(start, end))),
    after: isCutAfter ? `${oneLine(after.replace(/\s\S*$/, ''))}…` : oneLine(after).trimEnd(),
  }
}

function shortened(words: string): string {
  if (words.length <= longest) return words
  const half = longest / 2
  return `${withoutHalves(words.slice(0, half))} … ${withoutHalves(words.slice(-half))}`
}

/** A letter of two units that was cut at either end is left out. */
export function withoutHalves(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
