import { isNumber, type KeyedWord, keyedWords } from '../../draft/analysis/schedule/keyed-words.js'

/** A name of one place that stands differently in another. Units are each text's own. */
export interface Drift {
  name: [start: number, end: number]
  other: [start: number, end: number]
  /** Share of the name's words that the other has, 0 to 1. */
  share: number
  /** More than words left out at the end. */
  sure: boolean
}

/** Units of a text that name something. */
export interface Named {
  text: string
  start: number
  end: number
}

interface Quote {
  start: number
  end: number
  words: KeyedWord[]
}

const quotation = /[“"«]([^“”"«»\n]{2,160})[”"»]/g
const sameName = 0.6
const fewestWords = 3

/** How a name between quotation marks stands elsewhere in other words; undefined when it is the same or not there. */
export function driftOf(name: Named, other: Named): Drift | undefined {
  const quotes = quotesIn(other)
  for (const quote of quotesIn(name)) {
    const drift = quotes.length > 0 ? ofQuotes(quote, quotes) : ofProse(quote, other, false)
    if (drift) return drift
  }
  for (const quote of quotesIn(name).length === 0 ? quotes : []) {
    const drift = ofProse(quote, name, true)
    if (drift) return drift
  }
  return undefined
}

function quotesIn({ text, start, end }: Named): Quote[] {
  return Array.from(text.slice(start, end).matchAll(quotation), ({ 0: whole, index }) => {
    const at = start + index
    return { start: at, end: at + whole.length, words: keyedWords(text, at, at + whole.length) }
  }).filter(({ words }) => words.length >= fewestWords)
}

/** Both are quoted: the nearest of the others is meant, and every word of it counts. */
function ofQuotes({ start, end, words }: Quote, others: readonly Quote[]): Drift | undefined {
  let nearest: Drift | undefined
  for (const other of others) {
    const { same } = align(words, other.words)
    const share = same.length / Math.max(words.length, other.words.length)
    const whole = same.length === words.length && same.length === other.words.length
    if (whole || differsInNumbers(words, other.words)) return undefined
    const isCut = same.every(([a, b], index) => a === index && b === index)
    if (share < sameName || same.length < fewestWords || share <= (nearest?.share ?? 0)) continue
    nearest = { name: [start, end], other: [other.start, other.end], share, sure: !isCut }
  }
  return nearest
}

/** The quoted words stand in prose, but another word has come between them or in place of one. */
function ofProse({ start, end, words }: Quote, { text, ...units }: Named, turned: boolean): Drift | undefined {
  const prose = keyedWords(text, units.start, units.end)
  const { same } = align(words, prose)
  const [first, last] = [same[0]?.[1] ?? 0, same.at(-1)?.[1] ?? 0]
  const share = same.length / Math.max(words.length, last - first + 1)
  const isWhole = same.length === words.length && last - first === same.length - 1
  if (isWhole || share < sameName || same.length < fewestWords) return undefined
  // More words at an end of the quotation may just be left out.
  if (same.at(-1)![0] - same[0]![0] === same.length - 1 && last - first === same.length - 1) return undefined
  const range: [number, number] = [prose[first]!.start, prose[last]!.end]
  if (differsInNumbers(words, prose.slice(first, last + 1))) return undefined
  return turned
    ? { name: range, other: [start, end], share, sure: share >= 0.8 }
    : { name: [start, end], other: range, share, sure: share >= 0.8 }
}

/** Numbers are other rules' matter. */
function differsInNumbers(a: readonly KeyedWord[], b: readonly KeyedWord[]): boolean {
  const words = (list: readonly KeyedWord[]) => list.filter(({ key }) => !isNumber(key))
  const [left, right] = [words(a), words(b)]
  return left.length === right.length && left.every(({ key }, index) => key === right[index]!.key)
}

/** Two runs of words laid side by side where they agree best. */
export interface Alignment {
  /** Indices `[a, b]` of words that are the same, in order. */
  same: [a: number, b: number][]
  /** How many of the first run's words are found. */
  share: number
}

const reward = 2
const penalty = -1
const longest = 80

/** The best local alignment (Smith-Waterman) of a name with a text. Very long texts are cut. */
export function align(name: readonly KeyedWord[], text: readonly KeyedWord[]): Alignment {
  const [rows, columns] = [Math.min(name.length, longest), Math.min(text.length, 3 * longest)]
  const width = columns + 1
  const scores = new Int16Array((rows + 1) * width)
  let best = 0
  for (let a = 1; a <= rows; a++) {
    for (let b = 1; b <= columns; b++) {
      const at = a * width + b
      const step = name[a - 1]!.key === text[b - 1]!.key ? reward : penalty
      scores[at] = Math.max(0, scores[at - width - 1]! + step, scores[at - width]! + penalty, scores[at - 1]! + penalty)
      if (scores[at]! > scores[best]!) best = at
    }
  }
  const same: [number, number][] = []
  for (let at = best; scores[at]! > 0; ) {
    const [a, b] = [Math.floor(at / width), at % width]
    const equal = name[a - 1]!.key === text[b - 1]!.key
    if (scores[at] === scores[at - width - 1]! + (equal ? reward : penalty)) {
      if (equal) same.unshift([a - 1, b - 1])
      at -= width + 1
    } else at -= scores[at] === scores[at - width]! + penalty ? width : 1
  }
  return { same, share: name.length === 0 ? 0 : same.length / name.length }
}
