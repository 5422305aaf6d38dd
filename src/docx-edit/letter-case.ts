import { capitalsOf } from '../ooxml/toggles.js'

const lower = /\p{Ll}/u

/** Whether two texts differ in capitals and small letters alone. */
export function isSameButCase(one: string, other: string): boolean {
  return capitalsOf(one) === capitalsOf(other)
}

/**
 * New words for a run whose letters only its formatting shows as capitals, in the case in which the file has those
 * that they replace or stand beside.
 */
export function inCaseOf(written: string, words: string): string {
  if (!lower.test(written)) return words
  const small = words.toLowerCase()
  return /^\P{L}*\p{Lu}/u.test(written) ? small.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : small
}
