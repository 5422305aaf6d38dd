import { readTone } from './tones.js'

/** The letters without tone, hat and bar: `xay` for `xây`. */
export function plainLetters(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
}

/**
 * Whether a syllable is another of the same plain letters with one key of an input method left out or mistaken: another
 * tone, other hats, `d` for `đ`, or no mark at all.
 */
export function isMarkSlip(written: string, meant: string): boolean {
  if (written === meant || isSameSound(written, meant) || plainLetters(written) !== plainLetters(meant)) return false
  const [one, other] = [readTone(written), readTone(meant)]
  if (one.tone !== other.tone && one.letters === other.letters) return true
  if (written === plainLetters(written)) return written.length > 1
  if (one.tone !== other.tone) return false
  const [bare, bareOther] = [one.letters.replaceAll('đ', 'd'), other.letters.replaceAll('đ', 'd')]
  return bare === bareOther || one.letters.includes('đ') === other.letters.includes('đ')
}

/** Whether one letter is left out, added or mistaken, or two have changed places. */
export function isLetterSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1 || isSameSound(written, meant)) return false
  const shorter = Math.min(written.length, meant.length)
  let start = 0
  while (start < shorter && written[start] === meant[start]) start++
  let end = 0
  while (end < shorter - start && written.at(-1 - end) === meant.at(-1 - end)) end++
  const [one, other] = [written.slice(start, written.length - end), meant.slice(start, meant.length - end)]
  if (one.length <= 1 && other.length <= 1) return one !== other
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0]
}

/** `kí` and `ký` are two spellings of one syllable. */
export function isSameSound(one: string, other: string): boolean {
  if (one === other || one.length !== other.length) return one === other
  return one.normalize('NFD').replace('y', 'i') === other.normalize('NFD').replace('y', 'i')
}
