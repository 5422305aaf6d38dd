import type { Sourced } from '../text/sourced.js'

/** Stands for a character that rules are not to judge. */
export const mask = '\ufffc'

/** A text that rules are not to judge. */
export function maskOf(source: Sourced): Sourced {
  return { ...source, text: mask.repeat(source.text.length) }
}

/** A mask is shown as a box, and so is a picture's place. */
export function withoutMasks(words: string): string {
  return words.replaceAll(mask, '□')
}
