import {
  type LexiconEntry,
  syllablesLike,
  timesWith,
  wordsBeginningWith,
  wordsEndingIn,
} from '../../knowledge/lexicon/lexicon.js'
import { isLetterSlip, isMarkSlip, isSameSound, plainLetters } from '../../text/language/slip.js'
import { readSyllable, tonePlaces } from '../../text/language/syllable.js'
import { withTone } from '../../text/language/tones.js'
import { keptEach, keptEachPair } from './kept.js'

/** A word that two syllables may stand for, one of them mistyped. */
export interface LikelyWord {
  syllables: readonly [string, string]
  /** Which syllable is mistyped. */
  at: 0 | 1
  /** How much more often the word is meant and mistyped than these two syllables rightly meet. */
  odds: number
}

const none: readonly LikelyWord[] = []
const vowel = /[^b-dđf-hj-np-tv-xz]/
// What no count tells: how often two rare syllables meet by chance, of 100 million.
const rarely = 1.5
const all = 1e8
/** A syllable that stands alone less often is a part of words. */
const bound = 2000
/** No word is more frequent. */
const mostTimes = 2 ** 18
/** Below them nobody is told, whatever the draft has elsewhere. */
const leastOdds = 30

interface Kind {
  isSlip: (written: string, meant: string) => boolean
  /** A wrong letter is typed less often than a wrong mark. */
  share: number
  /** A syllable that often stands alone was probably meant. */
  alone: number
}

const marks: Kind = { isSlip: isMarkSlip, share: 1, alone: 0.0003 }
const letters: Kind = { isSlip: isOnlyLetterSlip, share: 0.2, alone: 0.002 }

/** A syllable as it is written, and those of the same plain letters. */
interface Written {
  entry: LexiconEntry
  like: readonly LexiconEntry[]
}

const written = keptEach((small: string): Written => {
  const text = lexiconSpelling(small)
  const like = syllablesLike(plainLetters(text))
  return { like, entry: like.find((entry) => entry.text === text) ?? { text, alone: 0, written: '' } }
})

/** How often a word stands, of two syllables in small letters; 0 for what is none. */
export const timesOf = keptEachPair((one: string, other: string): number => {
  const [first, second] = [written(one), written(other)]
  const times = timesWith(first.entry, second.entry.text)
  if (times !== undefined) return times
  // `kí` and `ký` are two spellings.
  const same = first.like.find((entry) => hasWord(entry, second.entry) && isSameSound(entry.text, first.entry.text))
  return same ? timesWith(same, second.entry.text)! : timesOfEnding(first.entry, second)
})

function hasWord(first: LexiconEntry, second: LexiconEntry): boolean {
  return timesWith(first, second.text) !== undefined
}

/** Whether the lexicon has a syllable in small letters, alone or in a word. */
export function isKnown(small: string): boolean {
  const { entry, like } = written(small)
  return entry.written !== '' || like.some(({ text }) => isSameSound(text, entry.text))
}

/** How often a syllable in small letters stands alone. */
export function aloneTimes(small: string): number {
  return written(small).entry.alone
}

function timesOfEnding(first: LexiconEntry, { like, entry }: Written): number {
  const other = like.find((second) => hasWord(first, second) && isSameSound(second.text, entry.text))
  return other ? timesWith(first, other.text)! : 0
}

/** The words that two syllables, which are none, may stand for but for a mark. */
export const byMarks = keptEachPair((one: string, other: string) =>
  wordsMeant(written(one), written(other), marks, (first, second) => [
    ...first.like.map((entry) => ({ at: 0 as const, meant: entry.text, times: timesWith(entry, second.entry.text) })),
    ...second.like.map(({ text }) => ({ at: 1 as const, meant: text, times: timesWith(first.entry, text) })),
  ]),
)

/** The words that two syllables, which are none, may stand for but for a letter. */
export const byLetters = keptEachPair((one: string, other: string) =>
  wordsMeant(written(one), written(other), letters, (first, second) => [
    // Rarer words than it gives are never likely enough.
    ...wordsEndingIn(second.entry.text).map((other) => ({ at: 0 as const, meant: other.text, times: other.times })),
    ...wordsBeginningWith(first.entry).map((other) => ({ at: 1 as const, meant: other.text, times: other.times })),
  ]),
)

/** By either. */
export function likelyWords(first: string, second: string): readonly LikelyWord[] {
  return [...byMarks(first, second), ...byLetters(first, second)]
}

/** What a syllable may be meant for, and how often that makes a word with the other. */
interface Candidate {
  at: 0 | 1
  meant: string
  times: number | undefined
}

function wordsMeant(
  first: Written,
  second: Written,
  { share, alone, isSlip }: Kind,
  candidates: (first: Written, second: Written) => Candidate[],
): readonly LikelyWord[] {
  const syllables = [first.entry, second.entry] as const
  if (!vowel.test(first.entry.text) || !vowel.test(second.entry.text)) return none
  const chance = (first.entry.alone * second.entry.alone) / all + rarely
  const chances = syllables.map((syllable, at) => chance + syllable.alone * alone * freedom(syllables[1 - at]!))
  if (mostTimes * share < leastOdds * Math.min(...chances)) return none
  const found: LikelyWord[] = []
  for (const { at, meant, times = 0 } of candidates(first, second)) {
    const odds = (times * share) / chances[at]!
    if (odds < leastOdds || !isSlip(syllables[at].text, meant)) continue
    found.push({ syllables: at === 0 ? [meant, second.entry.text] : [first.entry.text, meant], at, odds })
  }
  return found.sort((a, b) => b.odds - a.odds)
}

/** Beside one that hardly ever stands alone the other syllable wasn't meant, however often that one does: `triển khi`. */
function freedom({ alone }: LexiconEntry): number {
  return Math.min(1, (alone / bound) ** 2)
}

function isOnlyLetterSlip(wrong: string, meant: string): boolean {
  return wrong.length > 1 && isLetterSlip(wrong, meant) && !isMarkSlip(wrong, meant)
}

const late = /[ou][àáảãạèéẻẽẹỳýỷỹỵ]$/

/** In small letters, as the lexicon writes it: `hòa` for `HOÀ`. */
function lexiconSpelling(small: string): string {
  if (!late.test(small)) return small
  const syllable = readSyllable(small)
  const [first] = tonePlaces(syllable)
  return syllable.broken || first === undefined ? small : withTone(syllable.letters, syllable.tone, first)
}
