import {
  fittingOnset,
  isSyllable,
  readSyllable,
  type Syllable,
  type SyllableFault,
  syllableFault,
  tonePlaces,
} from '../../text/language/syllable.js'
import { readTelex, readVni } from '../../text/language/syllable-typing.js'
import { onlyVietnamese, vietnameseMark, withTone } from '../../text/language/tones.js'
import { isAllCapitals, isCapitalized } from '../../text/words.js'
import { gluedWord } from './glued-words.js'
import { keptEach } from './kept.js'

/** What is wrong with a word, and the words that it may stand for, the surest first. */
export interface ImpossibleWord {
  /** Goes on after `“tâp” `. */
  why: string
  guesses: string[]
  /** The only reading: no other word can be meant. */
  sure?: true
}

// Vietnamese spells without f, j, w, z; another letter means another language.
const alphabet = /^[abcdeghiklmnopqrstuvxyăâđêôơư]+$/
const oneVowelGroup = /^[^aeiouyăâêôơư]*[aeiouyăâêôơư]+[^aeiouyăâêôơư]*$/
const hat = /[âêô]/
// `kiốt`, `điốt`, `iôn`.
const borrowed = /^iô/
// Two syllables of seven letters, stuck together.
const longest = 14

/** A word that Vietnamese spelling can't form. Foreign words, names of other peoples and abbreviations pass. */
export const impossibleWord = keptEach(readImpossible)

function readImpossible(word: string): ImpossibleWord | undefined {
  if (word.length > longest) return undefined
  if (!vietnameseMark.test(word)) return typed(word)
  if (!isPlainCase(word)) return joined(word)
  const syllable = readSyllable(word)
  const { letters } = syllable
  if (!alphabet.test(letters)) return leftover(word)
  if (!oneVowelGroup.test(letters)) return joined(word)
  if (syllable.broken) return { why: 'mang hai dấu thanh trên một âm tiết', guesses: [] }
  const fault = syllableFault(syllable)
  if (!fault || (isCapitalized(word) && isNameLike(syllable, fault, word))) return undefined
  return faults[fault](syllable, word)
}

const toneless = /[ăơư][^aeiouy]*[cpth]$/i

/** `Khăc`, which passes as the name of another people but can't be that of a person behind a Vietnamese surname. */
export function impossibleGivenName(word: string): ImpossibleWord | undefined {
  if (!toneless.test(word) || !isPlainCase(word)) return undefined
  const syllable = readSyllable(word)
  return syllable.broken || syllableFault(syllable) !== 'tone' ? undefined : faults.tone(syllable, word)
}

/** Small letters, one capital in front, or capitals throughout. */
function isPlainCase(word: string): boolean {
  const rest = word.slice(1)
  return rest === rest.toLowerCase() || (word === word.toUpperCase() && word.length > 2)
}

/** `Đắk`, `Kạn`, `Păc`, and abbreviations such as `HĐT`: what a name may do that a common word may not. */
function isNameLike({ letters, onset, tone }: Syllable, fault: SyllableFault, word: string): boolean {
  if (isAllCapitals(word) && !tone && !hat.test(letters)) return true
  if (fault === 'rime') return true
  if (fault === 'onset') return onset !== 'ngh'
  return fault === 'tone' && !hat.test(letters)
}

const faults: Record<SyllableFault, (syllable: Syllable, word: string) => ImpossibleWord | undefined> = {
  tone: ({ letters, rime, onset }) => {
    const stop = /(?:ch|[cpt])$/.exec(rime)![0]
    const at = tonePlaces({ onset, rime }).at(-1)!
    return {
      why: `sai dấu thanh: âm tiết kết thúc bằng “${stop}” chỉ mang dấu sắc hoặc dấu nặng`,
      guesses: [withTone(letters, 'nặng', at), withTone(letters, 'sắc', at)],
    }
  },
  onset: (syllable) => {
    const { onset, rime } = syllable
    const right = fittingOnset(syllable)
    const guess = withTone(right + rime, syllable.tone, syllable.at - onset.length + right.length)
    return { why: `sai chính tả: trước “${rime}” viết “${right}”, không viết “${onset}”`, guesses: [guess], sure: true }
  },
  place: (syllable, word) => {
    const { letters, tone } = syllable
    const guess = withTone(letters, tone, tonePlaces(syllable).at(-1)!)
    return guess === word ? undefined : { why: 'đặt dấu thanh sai chữ', guesses: [guess], sure: true }
  },
  rime: ({ letters, onset, rime, tone }) => {
    if (!/^[aeiouyăâêôơư]/.test(rime) || borrowed.test(rime)) return undefined
    const swapped = rime.replace(/uơ|ưo|uo/, 'ươ')
    const at = tonePlaces({ onset, rime: swapped }).at(-1)!
    const guess = withTone(onset + swapped, tone, at)
    return {
      why: `không phải là âm tiết tiếng Việt: không có vần “${rime}”`,
      guesses: swapped !== rime && isSyllable(guess) && letters !== guess ? [guess] : [],
    }
  },
}

/** Two syllables stuck together, or one with a stray capital in front. */
function joined(word: string): ImpossibleWord | undefined {
  const guess = gluedWord(word)
  if (guess === undefined) return undefined
  return { why: guess.includes(' ') ? 'là hai âm tiết viết liền' : 'thừa một chữ cái', guesses: [guess] }
}

/** Nothing but plain letters and figures: telex or VNI that no input method took up. */
function typed(word: string): ImpossibleWord | undefined {
  const telex = readTelex(word)
  if (telex) return { why: 'là chữ gõ kiểu Telex chưa chuyển thành tiếng Việt', guesses: [telex] }
  const vni = readVni(word)
  return vni ? { why: 'là chữ gõ kiểu VNI chưa chuyển thành tiếng Việt', guesses: [vni] } : undefined
}

/** A telex key left in a Vietnamese word: `viêjt`. */
function leftover(word: string): ImpossibleWord | undefined {
  if (!onlyVietnamese.test(word) && !hat.test(word)) return undefined
  const key = /[fjwz]/.exec(word)
  if (!key || word !== word.toLowerCase()) return undefined
  const rest = word.replace(key[0], '')
  const syllable = readSyllable(rest)
  const tone = key[0] === 'j' ? 'nặng' : key[0] === 'f' ? 'huyền' : undefined
  const guess = syllable.tone || !tone ? rest : withTone(rest, tone, tonePlaces(syllable).at(-1)!)
  return isSyllable(guess) && key.index > 0 ? { why: `còn thừa phím gõ “${key[0]}”`, guesses: [guess] } : undefined
}
