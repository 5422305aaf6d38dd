import type { Draft, Passage } from '../../draft/draft.js'
import { isAllCapitals, type Word, wordsOf } from '../../text/words.js'

/** A name or a term as it is written in one place. */
export interface Sighting {
  /** The same for all spellings of one name. */
  key: string
  /** What tells this spelling from the others. */
  form: string
  passage: Passage
  /** The words that are shown. */
  start: number
  end: number
  /** The part in which the spellings differ; what another spelling has there. */
  change: { start: number; end: number }
}

/** A passage's words, without those of lines in capitals. */
export interface Line {
  passage: Passage
  text: string
  words: Word[]
  /** The words in small letters. */
  small: string[]
}

export function linesOf({ passages }: Draft): Line[] {
  return passages.map((passage) => {
    const { text } = passage
    const words = /\p{Lu}{2}/u.test(text) ? wordsBesideCapitals(text) : wordsOf(text)
    return { passage, text, words, small: words.map((word) => word.text.toLowerCase()) }
  })
}

function wordsBesideCapitals(text: string): Word[] {
  const words: Word[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (!isAllCapitals(line)) {
      for (const word of wordsOf(line)) {
        words.push({ text: word.text, start: word.start + start, end: word.end + start })
      }
    }
    start += line.length + 1
  }
  return words
}

/** Whether two neighbours of a line are parted by one space or line break. */
export function isSpaced(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && right.start === left.end + 1 && /\s/.test(text[left.end]!)
}
