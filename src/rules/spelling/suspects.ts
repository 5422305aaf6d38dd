import type { Analysis } from '../../draft/analysis/analysis.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { isCapitalized, isWithin, type Word } from '../../text/words.js'
import type { DraftPairs } from './draft-pairs.js'
import { byMarks, type LikelyWord, likelyWords, timesOf } from './likely-word.js'
import { caseDoubt, isPair } from './word-pair.js'

/** Two words that are probably one, mistyped. */
export interface Suspect {
  passage: Passage
  first: Word
  second: Word
  /** The likeliest first. */
  readings: readonly Reading[]
}

/** So many times likelier a slip than meant that it is told as one. */
export const surely = 3000

/** `weight` is the odds with what the draft has elsewhere. */
export type Reading = LikelyWord & { weight: number }

/** Which pair of which passage. */
interface Place {
  passage: Passage
  words: readonly Word[]
  small: readonly string[]
  at: number
}

type Found = Suspect & { at: number }

/** The pairs of words in the draft that are likelier a slip of typing than meant, by at least so many times. */
export function* suspectsOf(draft: Draft, analysis: Analysis, counts: DraftPairs, least: number): Generator<Suspect> {
  for (const passage of draft.passages) {
    const found: Found[] = []
    const { words, small } = analysis.wordsOf(passage)
    for (let at = 0; at + 1 < words.length; at++) {
      const place = { passage, words, small, at }
      const meant = meantAt(place)
      const readings = meant.length > 0 ? weigh(meant, place, counts) : []
      if (!readings[0] || readings[0].weight < least) continue
      const [first, second] = [words[at]!, words[at + 1]!]
      if (!isWithin(analysis.addressesOf(passage), first.start, second.end)) {
        found.push({ passage, first, second, readings, at })
      }
    }
    yield* found.filter((one) => !found.some((other) => isOutdone(one, other)))
  }
}

/** A word is told of once, in its likelier pair. */
function isOutdone(one: Found, other: Found): boolean {
  return Math.abs(other.at - one.at) === 1 && other.readings[0]!.weight > one.readings[0]!.weight
}

/** A wrong letter is looked for where neither syllable makes a word with its other neighbour. */
function meantAt({ passage: { text }, words, small, at }: Place): readonly LikelyWord[] {
  if (words[at + 1]!.start !== words[at]!.end + 1) return []
  const [first, second] = [small[at]!, small[at + 1]!]
  const times = timesOf(first, second)
  if (times > 1 || !isPair(text, words, at)) return []
  const isBeside = isWord(small, at - 1) || isWord(small, at + 1)
  if (times > 0) return isBeside ? [] : byMarks(first, second)
  return isBeside ? byMarks(first, second) : likelyWords(first, second)
}

function isWord(small: readonly string[], at: number): boolean {
  return at >= 0 && at + 1 < small.length && timesOf(small[at]!, small[at + 1]!) > 1
}

const mostEvidence = 5
const mostOwn = 50
const all = 1e8
/** The word stands so many times as often in the draft. */
const muchMore = 20

function weigh(meant: readonly LikelyWord[], place: Place, draft: DraftPairs): Reading[] {
  const { words, small, at } = place
  const written = [small[at]!, small[at + 1]!] as const
  const times = draft.ofPair(...written)
  const readings = meant.flatMap((one) => {
    const elsewhere = draft.ofPair(...one.syllables)
    const doubt = caseDoubt(place.passage.text, words, at, elsewhere >= muchMore * times)
    const context = contextDoubt(one, place, draft)
    if (doubt === undefined || context === undefined || isGlued(words[at]!, one)) return []
    if (timesOf(...written) > 0 && !standsSo(one.syllables, place, draft)) return []
    // Whoever writes it again and again means it.
    const habit = times >= 3 && elsewhere < 3 * times ? 5 : 1
    const odds = one.odds / (doubt * context * habit)
    return { ...one, odds, weight: odds * evidence(one.syllables, elsewhere, times, draft) }
  })
  return readings.sort((a, b) => b.weight - a.weight)
}

/** By the same word elsewhere: a little whatever it is, more where it is rare and the draft's own. */
function evidence(word: Pair, elsewhere: number, times: number, draft: DraftPairs): number {
  const some = Math.min(mostEvidence, 1 + elsewhere)
  if (elsewhere <= 3 * times) return some
  return Math.max(some, Math.min(mostOwn, (elsewhere / draft.length()) * (all / timesOf(...word))))
}

/** Whether the draft has the word with the same neighbour more than once: `nghiên cứu khoa học` for `nghiên cứu khóa học`. */
function standsSo(word: Pair, { small, at }: Place, draft: DraftPairs): boolean {
  return draft.ofThree(small[at - 1] ?? '', ...word) > 1 || draft.ofThree(...word, small[at + 2] ?? '') > 1
}

/** `Lcơ sở`, in a formula. */
function isGlued({ text }: Word, { syllables }: LikelyWord): boolean {
  return isCapitalized(text) && text.slice(1) === syllables[0]
}

const border = 60
const usualTimes = 3

/** `dịch vụ công | cấp phiếu`, where the draft has `vụ công` again and again without `cấp`, and `vụ cung` never. */
function isUsual({ small, at }: Place, wrong: number, meant: Pair, draft: DraftPairs): boolean {
  const start = wrong === 0 ? at - 1 : at
  const [first, second, third] = small.slice(start, start + 3) as [string, string, string]
  const neighbours: Pair = wrong === 0 ? [first, second] : [second, third]
  const others = draft.ofPair(...neighbours) - draft.ofThree(first, second, third)
  return others >= usualTimes && draft.ofPair(...meant) === 0 && timesOf(...meant) === 0
}

type Pair = readonly [string, string]

/** How much less likely the slip is for the words around: not at all in `thu hội phí`, less in `số tiền Bộ`. */
function contextDoubt({ syllables, at: wrong }: LikelyWord, place: Place, draft: DraftPairs): number | undefined {
  const { passage, words, small, at } = place
  const timesAt = (near: number) =>
    isPair(passage.text, words, near) ? timesOf(small[near]!, small[near + 1]!) : undefined
  const [before, after] = [timesAt(at - 1), timesAt(at + 1)]
  const [own, others] = wrong === 0 ? [before, after] : [after, before]
  if (own !== undefined) {
    const meant: Pair = wrong === 0 ? [small[at - 1]!, syllables[0]] : [syllables[1], small[at + 2]!]
    if ((own > 1 && timesOf(...meant) < own) || isUsual(place, wrong, meant, draft)) return undefined
  }
  return others !== undefined && others > 1 ? border : 1
}
