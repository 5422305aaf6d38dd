import type { Analysis } from '../../draft/analysis/analysis.js'
import { onceEach } from '../../draft/analysis/once.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { isCapitalized, isWithin, type Word } from '../../text/words.js'
import type { DraftPairs } from './draft-pairs.js'
import { aloneTimes, isKnown, timesOf } from './likely-word.js'
import { unitWords } from './place-slips.js'
import { isPair } from './word-pair.js'

/** Two words between which the draft elsewhere has a third: `Xúc đầu tư` beside `Xúc tiến Đầu tư`. */
export interface DroppedSyllable {
  passage: Passage
  first: Word
  last: Word
  dropped: string
  /** The three in small letters, and how often the draft has them. */
  usual: string
  times: number
}

const leastTimes = 3
// A syllable that often stands alone may well stand so here.
const mostAlone = 20_000
const leastTogether = 1000
const boundShare = 4
const bound = 2000
/** How much more often the three stand than the two; half of it where the first is hardly ever alone. */
const moreOften = 4

export function* droppedSyllables(draft: Draft, analysis: Analysis, pairs: DraftPairs): Generator<DroppedSyllable> {
  const usual = usualThrees(pairs)
  if (usual.size === 0) return
  for (const passage of draft.passages) {
    const { words, small } = analysis.wordsOf(passage)
    for (let at = 0; at + 1 < words.length; at++) {
      const found = usual.get(small[at]!)?.get(small[at + 1]!)
      if (!found || !isPair(passage.text, words, at) || isWithin(analysis.addressesOf(passage), words[at]!.start))
        continue
      if (isPair(passage.text, words, at - 1) && timesOf(small[at - 1]!, small[at]!) > 0) continue
      if (beginsName(words, at) || endsPlace(words, small, at)) continue
      yield { passage, first: words[at]!, last: words[at + 1]!, ...found }
    }
  }
}

/** `sửa Thông tư` lacks nothing of `sửa đổi thông tin`. */
function beginsName(words: readonly Word[], at: number): boolean {
  return !isCapitalized(words[at]!.text) && isCapitalized(words[at + 1]!.text)
}

/** `tỉnh Đắk Nông và …` */
function endsPlace(words: readonly Word[], small: readonly string[], at: number): boolean {
  const [before, first] = [words[at - 1], words[at]!]
  return (
    before !== undefined && isCapitalized(before.text) && isCapitalized(first.text) && unitWords.has(small[at - 2]!)
  )
}

type Dropped = Pick<DroppedSyllable, 'dropped' | 'usual' | 'times'>

function mayStandAlone(syllable: string): boolean {
  const alone = aloneTimes(syllable)
  return alone > mostAlone || !isKnown(syllable)
}

/** By the first and the last of three that stand often, the first two a word of which the first is a part. */
function usualThrees(pairs: DraftPairs): Map<string, Map<string, Dropped>> {
  const usual = new Map<string, Map<string, Dropped>>()
  const isBound = onceEach((first: string) => first.length > 1 && !mayStandAlone(first))
  for (const { words, times } of pairs.threesFrom(isBound, leastTimes)) {
    const [first, dropped, last] = words
    const alone = aloneTimes(first)
    const together = timesOf(first, dropped)
    if (together < leastTogether || boundShare * alone > together) continue
    const lasts = usual.get(first) ?? new Map<string, Dropped>()
    const known = lasts.get(last)
    if (!known || known.times < times) usual.set(first, lasts.set(last, { dropped, usual: words.join(' '), times }))
  }
  for (const [first, lasts] of usual) {
    for (const [last, found] of lasts) if (!isDropped(first, last, found, pairs)) lasts.delete(last)
  }
  return usual
}

/** The two are no word and stand far less often than the three. */
function isDropped(first: string, last: string, { dropped, times }: Dropped, pairs: DraftPairs): boolean {
  if (dropped === first || dropped === last || timesOf(first, last) > 0) return false
  const factor = aloneTimes(first) < bound ? moreOften / 2 : moreOften
  return times >= factor * pairs.ofPair(first, last)
}
