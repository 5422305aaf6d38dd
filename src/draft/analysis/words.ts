import { type Word, wordsOf } from '../../text/words.js'
import type { Passage } from '../draft.js'

/** The words of a passage, in order. */
export interface PassageWords {
  words: readonly Word[]
  /** The same in small letters. */
  small: readonly string[]
}

export function readWords({ text }: Passage): PassageWords {
  const words = wordsOf(text)
  return { words, small: words.map((word) => word.text.toLowerCase()) }
}
