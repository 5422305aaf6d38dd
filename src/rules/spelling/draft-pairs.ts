import type { Analysis } from '../../draft/analysis/analysis.js'
import { once } from '../../draft/analysis/once.js'
import type { Draft } from '../../draft/draft.js'

/** How often words stand side by side in a draft, in small letters; each counted when first asked. */
export interface DraftPairs {
  ofPair(first: string, second: string): number
  ofThree(first: string, second: string, third: string): number
  /** How many pairs the draft has. */
  length(): number
  /** Those of three that stand so often, at least, and begin with certain words. */
  threesFrom(isWanted: (first: string) => boolean, least: number): Iterable<Three>
}

export interface Three {
  words: readonly [string, string, string]
  times: number
}

/** A draft's words by numbers from 0, of which those of neighbours make one key. */
interface Numbered {
  lines: readonly (readonly number[])[]
  numbers: ReadonlyMap<string, number>
}

export function draftPairs({ passages }: Draft, { wordsOf }: Analysis): DraftPairs {
  const numbered = once(() => numberWords(passages.map((passage) => wordsOf(passage).small)))
  const pairs = once(() => countPairs(numbered()))
  const threes = once(() => countThrees(numbered()))
  const keyOf = (words: readonly string[]) => {
    const { numbers } = numbered()
    return words.reduce((key, word) => key * numbers.size + (numbers.get(word) ?? Number.NaN), 0)
  }
  return {
    ofPair: (first, second) => pairs().counts.get(keyOf([first, second])) ?? 0,
    ofThree: (first, second, third) => threes().get(keyOf([first, second, third])) ?? 0,
    length: () => pairs().length,
    threesFrom: (isWanted, least) => threesFrom(numbered(), isWanted, least),
  }
}

function numberWords(lines: readonly (readonly string[])[]): Numbered {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known === undefined) numbers.set(word, numbers.size)
    return known ?? numbers.size - 1
  }
  return { lines: lines.map((line) => line.map(numberOf)), numbers }
}

function countPairs({ lines, numbers }: Numbered) {
  const counts = new Map<number, number>()
  let length = 0
  for (const line of lines) {
    for (let at = 0; at + 1 < line.length; at++, length++) {
      const key = line[at]! * numbers.size + line[at + 1]!
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return { counts, length }
}

function countThrees({ lines, numbers: { size } }: Numbered, isWanted?: readonly boolean[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const line of lines) {
    for (let at = 0; at + 2 < line.length; at++) {
      if (isWanted?.[line[at]!] === false) continue
      const key = (line[at]! * size + line[at + 1]!) * size + line[at + 2]!
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

function* threesFrom(numbered: Numbered, isWanted: (first: string) => boolean, least: number): Generator<Three> {
  const words = [...numbered.numbers.keys()]
  const { length: size } = words
  for (const [key, times] of countThrees(numbered, words.map(isWanted))) {
    if (times < least) continue
    const [first, second, third] = [Math.floor(key / size / size), Math.floor(key / size) % size, key % size]
    yield { words: [words[first]!, words[second]!, words[third]!], times }
  }
}
