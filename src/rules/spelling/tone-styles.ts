import type { Analysis } from '../../draft/analysis/analysis.js'
import type { Passage } from '../../draft/draft.js'
import { readSyllable, tonePlaces } from '../../text/language/syllable.js'
import { withTone } from '../../text/language/tones.js'
import { matchesIn } from '../../text/matches.js'
import { wordEnd } from '../../text/word-edge.js'
import { isWithin, type Word } from '../../text/words.js'
import { isPersonalName } from '../names/people.js'
import { keptEach } from './kept.js'

/** `early` is `hòa`, `late` is `hoà`. */
export type Style = 'early' | 'late'

/** A syllable whose tone may stand on either of two letters. */
export interface ToneMark {
  passage: Passage
  word: Word
  style: Style
  /** The word in the other style. */
  other: string
  /** Letters and tone, whatever the style and the case. */
  key: string
}

export const motto = /CỘNG\s+H(?:ÒA|OÀ)(?=\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA|\s*$)/gmu
const candidate = new RegExp(`[òóỏõọùúủũụ][aey]${wordEnd}|[ou][àáảãạèéẻẽẹỳýỷỹỵ]${wordEnd}`, 'iu')

/** The syllables of a passage that have a choice, but for those of addresses, persons and the nation's name at the head. */
export function marksOf(passage: Passage, { wordsOf, addressesOf }: Analysis): ToneMark[] {
  const { text } = passage
  if (!candidate.test(text)) return []
  const addresses = addressesOf(passage)
  const { words } = wordsOf(passage)
  return words.flatMap((word, index) => {
    const found = styleOf(word.text)
    if (!found || isWithin(addresses, word.start, word.end)) return []
    if (isMotto(text, word) || isPersonalName(text, words, index)) return []
    return [{ passage, word, ...found }]
  })
}

const styleOf = keptEach((word: string) => (candidate.test(word) ? readStyle(word) : undefined))

function readStyle(word: string): Pick<ToneMark, 'style' | 'other' | 'key'> | undefined {
  const syllable = readSyllable(word)
  const places = tonePlaces(syllable)
  const { tone, at } = syllable
  if (!tone || syllable.broken || places.length !== 2 || !places.includes(at)) return undefined
  const [first, second] = places as [number, number]
  const capitals = Array.from(word, (letter) => letter !== letter.toLowerCase())
  const other = withTone(syllable.letters, tone, at === first ? second : first)
  return {
    key: `${syllable.letters} ${tone}`,
    style: at === first ? 'early' : 'late',
    other: Array.from(other, (letter, i) => (capitals[i] ? letter.toUpperCase() : letter)).join(''),
  }
}

function isMotto(text: string, { start, end }: Word): boolean {
  return matchesIn(text, motto).some(({ index, 0: found }) => index < start && end === index + found.length)
}
