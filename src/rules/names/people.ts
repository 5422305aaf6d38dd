import { surnames } from '../../knowledge/surnames.js'
import { wordStart } from '../../text/word-edge.js'
import { isCapitalized, type Word } from '../../text/words.js'

// What stands in the middle of most names.
const middles = new Set(['văn', 'thị'])
const titleWords = /(?:đồng chí|đ\/c|ông|bà|anh|chị|em|cô|thầy|họ và tên|họ tên)\s*:?\s*$/i
const title = new RegExp(wordStart + titleWords.source, 'iu')
const longestName = 5

/** Whether a capitalised word stands behind a surname: `Lê Thị Hòa`. */
export function isBehindSurname(text: string, words: readonly Word[], index: number): boolean {
  return words.slice(firstOfRun(text, words, index), index).some(({ text: word }) => isOfNames(word.toLowerCase()))
}

function isOfNames(word: string): boolean {
  return surnames.has(word) || middles.has(word)
}

/** Whether a capitalised word belongs to a person's name: behind a surname or a title. */
export function isPersonalName(text: string, words: readonly Word[], index: number): boolean {
  if (!isCapitalized(words[index]!.text)) return false
  if (isBehindSurname(text, words, index)) return true
  const { start } = words[firstOfRun(text, words, index)]!
  const before = text.slice(Math.max(0, start - 16), start)
  return titleWords.test(before) && title.test(before)
}

function firstOfRun(text: string, words: readonly Word[], index: number): number {
  let first = index
  while (first > 0 && index - first < longestName && isJoined(text, words[first - 1]!, words[first]!)) first--
  return first
}

/** Two capitalised words with one space between. */
function isJoined(text: string, before: Word, word: Word): boolean {
  return isCapitalized(before.text) && word.start === before.end + 1 && text[before.end] === ' '
}
