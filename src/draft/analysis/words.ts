import { wordStart } from '../../text/word-edge.js'
import { type Word, wordsOf } from '../../text/words.js'
import type { Passage } from '../draft.js'

/** The words of a passage, in order. */
export interface PassageWords {
  words: readonly Word[]
  /** The same in small letters. */
  small: readonly string[]
}

export function readWords({ text }: Passage, smallOf = inSmallLetters): PassageWords {
  const words = wordsOf(text)
  return { words, small: words.map((word) => smallOf(word.text)) }
}

/** Of a word in small letters. */
export function inSmallLetters(word: string): string {
  return word.toLowerCase()
}

const stop = /[.!?…](?=["”’)]*\s+["“(]*[\p{Lu}\d–-])|;/gu
// `TP. Hồ Chí Minh`, `C. Mác`: a short word in capitals before a full stop is cut short.
export const abbreviated = new RegExp(String.raw`${wordStart}(?:\p{Lu}\p{L}?|TBT|ThS|PGS)$`, 'u')

/** Where the sentence that goes on at a unit ends, looking no further than `limit`. */
export function sentenceEnd(text: string, from: number, limit = text.length): number {
  const part = text.slice(from, limit + 4)
  stop.lastIndex = 0
  for (let found = stop.exec(part); found; found = stop.exec(part)) {
    const at = from + found.index
    if (found[0] !== '.' || !abbreviated.test(text.slice(Math.max(0, at - 4), at))) return Math.min(at, limit)
  }
  return limit
}

/** The words before a unit, in small letters, for patterns that end in `$`. */
export function wordsBefore(text: string, at: number, reach = 48): string {
  return text.slice(Math.max(0, at - reach), at).toLowerCase()
}

/** The words from a unit on, in small letters, for patterns that begin with `^`. */
export function wordsAfter(text: string, at: number, reach = 48): string {
  return text.slice(at, at + reach).toLowerCase()
}
