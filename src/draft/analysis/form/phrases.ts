import type { Phrases } from '../../../standard/form/form.js'

/** Whether a text has one of the words outside the words of `except`. */
export function hasPhrase(text: string, phrases: Phrases | undefined): boolean {
  if (!phrases) return false
  const rest = phrases.except.reduce((left, words) => left.replaceAll(plain(words), '\0'), plain(text))
  return phrases.any.some((words) => rest.includes(plain(words)))
}

export function hasAny(text: string, words: readonly string[]): boolean {
  return hasPhrase(text, { any: [...words], except: [] })
}

// `HOÀ` and `UỶ` are `HÒA` and `ỦY`: either is right.
const newMarks = /(O[ÀÁẢÃẠÈÉẺẼẸ]|U[ỲÝỶỸỴ])(?!\p{L})/gu

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(newMarks, ([vowel, marked]) => {
    const [base, mark] = marked!.normalize('NFD')
    return (vowel! + mark).normalize('NFC') + base
  })
}
