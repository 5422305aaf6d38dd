import type { KeyedWord } from './keyed-words.js'

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
