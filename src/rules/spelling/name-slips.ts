import type { Analysis } from '../../draft/analysis/analysis.js'
import type { PassageWords } from '../../draft/analysis/words.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { isLetterSlip, isMarkSlip } from '../../text/language/slip.js'
import { vietnameseMark } from '../../text/language/tones.js'
import { isAllCapitals, isCapitalized, type Word } from '../../text/words.js'
import { impossibleWord } from './impossible-word.js'
import { isKnown } from './likely-word.js'
import { isPair } from './word-pair.js'

/** A word of a person's name as it was meant. */
export interface NameSlip {
  passage: Passage
  word: Word
  /** The whole name as it is written. */
  name: string
  meant: string
}

// Those that are no slip of one another; others, such as Lường and Tráng, are rarer surnames of their own.
const surnames = ['nguyễn', 'phạm', 'huỳnh', 'hoàng', 'trương', 'trịnh']
const middle = new Set(['thị', 'văn'])
const titles = new Set(['ông', 'bà', 'anh', 'chị', 'em', 'cô', 'thầy'])
const longestName = 6

/** `Nguyển Thị Bảnh`, `Nguyễnn Thị Linh`, and in a cell of its own `Đặng Thị năm Tươi`. */
export function* nameSlips({ passages }: Draft, { wordsOf }: Analysis): Generator<NameSlip> {
  for (const passage of passages) {
    const around = wordsOf(passage)
    for (let at = 0; at < around.words.length; at++) {
      const meant = surnameMeant(passage.text, around, at)
      if (meant === undefined) continue
      const word = around.words[at]!
      yield { passage, word, name: nameFrom(passage.text, around.words, at), meant: likeFirst(meant, word.text) }
    }
    const small = smallInName(passage.text, around)
    if (small) yield { passage, ...small }
  }
}

/** A syllable that is none, or before Thị and Văn a word (`Nguyện Thị`), which differs in one key from a surname. */
function surnameMeant(text: string, { words, small }: PassageWords, at: number): string | undefined {
  const word = words[at]!
  const written = small[at]!
  if (written.length < 5 || !isCapitalized(word.text) || !/^[nphkt]/.test(written)) return undefined
  if (!vietnameseMark.test(written) || surnames.includes(written) || impossibleWord(word.text)) return undefined
  const isNamed = isPair(text, words, at) && isCapitalized(words[at + 1]!.text)
  if (!isNamed || (isKnown(written) && !isBeforeMiddle(text, words, small, at))) return undefined
  return surnames.find((name) => isSlip(written, name))
}

function isSlip(written: string, name: string): boolean {
  return isMarkSlip(written, name) || isLetterSlip(written, name)
}

function isBeforeMiddle(text: string, words: readonly Word[], small: readonly string[], at: number): boolean {
  const before = words[at - 1]
  const begins = !before || !isPair(text, words, at - 1) || !isCapitalized(before.text) || titles.has(small[at - 1]!)
  return begins && middle.has(small[at + 1]!) && small[at]!.startsWith('nguy')
}

function nameFrom(text: string, words: readonly Word[], at: number): string {
  let last = at
  while (last - at < longestName && isPair(text, words, last) && isCapitalized(words[last + 1]!.text)) last++
  return text.slice(words[at]!.start, words[last]!.end)
}

function likeFirst(meant: string, written: string): string {
  return isAllCapitals(written) ? meant.toUpperCase() : meant[0]!.toUpperCase() + meant.slice(1)
}

const wholeName = /^\s*\p{Lu}\p{Ll}+ (?:Thị|Văn) \p{L}+(?: \p{L}+){1,2}\s*$/u

/** The one word in small letters, of a passage that is a name and nothing else. */
function smallInName(text: string, { words }: PassageWords): Omit<NameSlip, 'passage'> | undefined {
  if (!wholeName.test(text)) return undefined
  const small = words.slice(2).filter((word) => !isCapitalized(word.text))
  const [word] = small
  if (!word || small.length > 1 || !isCapitalized(words.at(-1)!.text)) return undefined
  return { word, name: text.trim(), meant: word.text[0]!.toUpperCase() + word.text.slice(1) }
}
