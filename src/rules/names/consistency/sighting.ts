import type { Analysis } from '../../../draft/analysis/analysis.js'
import type { PassageWords } from '../../../draft/analysis/words.js'
import type { Draft, Passage } from '../../../draft/draft.js'
import { isAllCapitals, type Word } from '../../../text/words.js'

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
export interface ReadableWords extends PassageWords {
  passage: Passage
  text: string
}

export function readableWords({ passages }: Draft, { wordsOf }: Analysis): ReadableWords[] {
  return passages.map((passage) => {
    const { text } = passage
    return { passage, text, ...withoutCapitals(text, wordsOf(passage)) }
  })
}

function withoutCapitals(text: string, all: PassageWords): PassageWords {
  if (!/\p{Lu}{2}/u.test(text)) return all
  const [words, small]: [Word[], string[]] = [[], []]
  let [start, index] = [0, 0]
  for (const line of text.split('\n')) {
    const end = start + line.length
    const isSkipped = isAllCapitals(line)
    for (let word = all.words[index]; word && word.start < end; word = all.words[++index]) {
      if (isSkipped) continue
      words.push(word)
      small.push(all.small[index]!)
    }
    start = end + 1
  }
  return { words, small }
}

/** Whether two neighbours of a line are parted by one space or line break. */
export function isSpaced(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && right.start === left.end + 1 && /\s/.test(text[left.end]!)
}
