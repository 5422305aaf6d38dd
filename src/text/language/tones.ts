/** The five tones that are written; a syllable without a mark has the level tone. */
export type Tone = 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng'

/** A syllable in small letters with its tone mark taken off. */
export interface Toned {
  letters: string
  tone?: Tone
  /** Which letter carries the mark; -1 without one. */
  at: number
  /** Two marks on one syllable, or a mark on what is no vowel. */
  broken?: true
}

const marks: [Tone, string][] = [
  ['huyền', '\u0300'],
  ['sắc', '\u0301'],
  ['hỏi', '\u0309'],
  ['ngã', '\u0303'],
  ['nặng', '\u0323'],
]
const vowels = 'aăâeêioôơuưy'
const plain = new Map<string, [vowel: string, tone: Tone]>()
const toned = new Map<string, string>()
for (const vowel of vowels) {
  for (const [tone, mark] of marks) {
    const letter = (vowel + mark).normalize('NFC')
    plain.set(letter, [vowel, tone])
    toned.set(vowel + tone, letter)
  }
}

/** Takes the tone mark off an NFC word. */
export function readTone(word: string): Toned {
  const small = word.toLowerCase()
  const found: Toned = { letters: '', at: -1 }
  for (let i = 0; i < small.length; i++) {
    const letter = small[i]!
    const taken = plain.get(letter)
    if (taken) {
      if (found.tone) found.broken = true
      found.tone = taken[1]
      found.at = found.letters.length
      found.letters += taken[0]
    } else if (letter >= '\u0300' && letter <= '\u036f') found.broken = true
    else found.letters += letter
  }
  return found
}

/** Puts a tone mark on a letter of a word that has none, keeping its case. */
export function withTone(letters: string, tone: Tone | undefined, at: number): string {
  const letter = letters[at]
  if (!tone || letter === undefined) return letters
  const small = letter.toLowerCase()
  const marked = toned.get(small + tone) ?? letter
  return letters.slice(0, at) + (small === letter ? marked : marked.toUpperCase()) + letters.slice(at + 1)
}

/** A letter that only Vietnamese writes: French and Portuguese have `â é ô ã` too. */
export const onlyVietnamese = /[ăđơưĩũạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỵỷỹ]/i
/** A letter with a mark that Vietnamese writes. */
export const vietnameseMark = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i
// Characters that Vietnamese in Unicode never writes.
const strange = /[µ¸¶·¹¨»¾¼½Æ©ÇË®ÎÏª×ÖØÜÞß«åæç¬ëîïñö÷øûüþ§¤¥¦äÄÅÑÛ\u00ad]/

/** Only such a line can be Vietnamese typed for a font of the time before Unicode. */
export function isStrange(line: string): boolean {
  return strange.test(line) && !onlyVietnamese.test(line)
}
