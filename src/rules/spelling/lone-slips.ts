import type { Analysis } from '../../draft/analysis/analysis.js'
import { onceEach } from '../../draft/analysis/once.js'
import type { PassageWords } from '../../draft/analysis/words.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { syllablesLike } from '../../knowledge/lexicon/lexicon.js'
import { isLetterSlip, isMarkSlip, plainLetters } from '../../text/language/slip.js'
import { isSyllable } from '../../text/language/syllable.js'
import { vietnameseMark } from '../../text/language/tones.js'
import { isWithin, quotationsIn, type Word } from '../../text/words.js'
import { aloneTimes, isKnown, timesOf } from './likely-word.js'
import { isPair } from './word-pair.js'

/** A syllable that is in no Vietnamese word, with what it may be meant for. */
export interface LoneSlip {
  passage: Passage
  word: Word
  /** The likeliest first. */
  guesses: readonly string[]
}

/** Syllables that are well formed and yet none: `gử` for `gửi`. */
export function* loneSlips({ passages }: Draft, analysis: Analysis): Generator<LoneSlip> {
  const nearTo = onceEach(nearSyllables)
  for (const passage of passages) {
    const around = analysis.wordsOf(passage)
    for (let at = 0; at < around.words.length; at++) {
      const word = around.words[at]!
      const small = around.small[at]!
      if (word.text !== small || nearTo(small).length === 0) continue
      if (!standsFree(passage.text, word) || isWithin(analysis.addressesOf(passage), word.start)) continue
      if (isWithin(quotationsIn(passage.text), word.start)) continue
      const guesses = likeliest(nearTo(small), passage.text, around, at)
      if (guesses.length > 0 && guesses.length <= mostGuesses) yield { passage, word, guesses }
    }
  }
}

const beside = /[\d_@#\\'’\u{FFFC}-]/u

function standsFree(text: string, { start, end }: Word): boolean {
  return !beside.test(text[start - 1] ?? '') && !beside.test(text[end] ?? '')
}

interface Near {
  text: string
  /** How often it is mistyped so, beside others. */
  share: number
}

const shortest = 2
const nothing: readonly Near[] = []

function nearSyllables(small: string): readonly Near[] {
  if (small.length < shortest || !vietnameseMark.test(small) || isKnown(small) || !isSyllable(small)) return nothing
  const plain = plainLetters(small)
  const entries = [...new Set([plain, ...oneLetterOff(plain)])].flatMap(syllablesLike)
  return entries.flatMap(({ text }) => {
    if (isMarkSlip(small, text)) return { text, share: 1 }
    return isLetterSlip(small, text) ? { text, share: text.length === small.length ? 0.05 : 0.2 } : []
  })
}

const letters = [...'abcdeghiklmnopqrstuvxy']

function* oneLetterOff(plain: string): Generator<string> {
  for (let at = 0; at <= plain.length; at++) {
    const [before, after] = [plain.slice(0, at), plain.slice(at)]
    if (after !== '') yield before + after.slice(1)
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2)
    for (const letter of letters) {
      yield before + letter + after
      if (after !== '') yield before + letter + after.slice(1)
    }
  }
}

// A word with a neighbour says more than a syllable's own frequency.
const inWord = 20
const leastTimes = 2000
const muchLess = 8
/** What may be more is a rare word: `kính lúp`, `lãn công`. */
const mostGuesses = 2

function likeliest(near: readonly Near[], text: string, { words, small }: PassageWords, at: number): string[] {
  const before = isPair(text, words, at - 1) ? small[at - 1] : undefined
  const after = isPair(text, words, at) ? small[at + 1] : undefined
  const weighed = near
    .map(({ text: guess, share }) => {
      const together =
        (before === undefined ? 0 : timesOf(before, guess)) + (after === undefined ? 0 : timesOf(guess, after))
      return { guess, times: share * (aloneTimes(guess) + inWord * together) }
    })
    .sort((a, b) => b.times - a.times)
  const most = weighed[0]!.times
  if (most < leastTimes) return []
  return weighed.filter(({ times }) => times * muchLess >= most).map(({ guess }) => guess)
}
