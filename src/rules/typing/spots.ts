import type { Passage } from '../../draft/draft.js'
import { isSyllable } from '../../text/language/syllable.js'
import { matchesIn } from '../../text/matches.js'
import { isAllCapitals, wordsOf } from '../../text/words.js'
import { lookAlikes } from './characters.js'
import { readLegacy } from './legacy-fonts.js'

/** Characters that should be others, at `[start, end)` of a text. */
export interface Spot {
  start: number
  end: number
  /** What is shown of them. */
  found: string
  /** What stands there when it is put right; none when only a person can tell. */
  text?: string
  unsafe?: true
  /** Several in one: how many, and where the first ends. */
  count?: number
  firstEnd?: number
}

const cluster = /\P{M}\p{M}+/gu

/**
 * Letters whose marks stand by themselves; those of one line of a plain file are put right together, those of a Word file
 * each in the run that it stands in.
 */
export function decomposedLetters({ text, origin }: Passage): Spot[] {
  if (text.normalize('NFC') === text) return []
  const spots: Spot[] = []
  for (const { 0: found, index: start } of matchesIn(text, cluster)) {
    const composed = found.normalize('NFC')
    if (composed === found) continue
    const end = start + found.length
    const last = spots.at(-1)
    const between = last ? text.slice(last.end, start) : '\n'
    if (last && !origin && !between.includes('\n')) {
      last.text += between + composed
      last.end = end
      last.count!++
    } else spots.push({ start, end, found: composed, text: composed, count: 1, firstEnd: end })
  }
  return spots
}

/** Lines typed for a font of the time before Unicode. */
export function legacyLines(text: string): Spot[] {
  return linesOf(text).flatMap(([start, line]) => {
    const legacy = readLegacy(line)
    return legacy ? [{ start, end: start + line.length, found: line.trim(), text: legacy, unsafe: true as const }] : []
  })
}

function linesOf(text: string): [start: number, line: string][] {
  let start = 0
  return text.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return [at, line]
  })
}

const foreign = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'gu')
const latin = /[a-zà-ỹ]/i
const letters = /\p{L}/gu
const strayed = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/** Words of Latin letters with a look-alike among them. */
export function mixedWords(text: string): Spot[] {
  if (text.search(foreign) < 0) return []
  return linesOf(text).flatMap(([at, line]) => {
    if (line.search(foreign) < 0) return []
    return wordsOf(line).flatMap(({ text: word, start, end }) => {
      const right = word.replace(foreign, (letter) => lookAlikes.get(letter)!)
      return right !== word && isMixed(word, right)
        ? [{ start: at + start, end: at + end, found: word, text: right }]
        : []
    })
  })
}

/** `ð` is Latin, and Icelandic names keep it; a foreign word is foreign throughout. */
function isMixed(word: string, right: string): boolean {
  if (strayed.test(right)) return false
  if (strayed.test(word)) return word.match(letters)!.some((letter) => latin.test(letter) && !strayed.test(letter))
  return isSyllable(right) || isAllCapitals(right)
}
