import type { HeadingNumbering } from '../../standard/wording.js'
import { toLetters, toRoman } from '../../text/language/numerals.js'

export interface HeadingNumber {
  /** As printed: `I.`, `2.1.`, `a)`. */
  mark: string
  /** `[2, 1]` for `2.1.`; one number otherwise. */
  path: number[]
}

/** Gives each heading or clause its number, in the order they stand; none to a heading that goes without. */
export function numberer(
  numberings: readonly HeadingNumbering[],
): (level: number, isNumbered?: boolean) => HeadingNumber {
  const counts: number[] = []
  // The level of the heading without a number that the next numbers stand below: they can't name it.
  let unnumbered = 0
  return (level, isNumbered = true) => {
    if (!isNumbered) {
      beginBelow(counts, level)
      unnumbered = level
      return { mark: '', path: [] }
    }
    countLevel(counts, level)
    if (level <= unnumbered) unnumbered = 0
    const own = numberings[level - 1] ?? 'arabic'
    // A điểm names its khoản (NĐ 30 Phụ lục I, II.5d); where there is none to name, it is counted as one.
    const numbering = own === 'letter' && unnumbered === level - 1 ? (numberings[level - 2] ?? 'arabic') : own
    // `2.1.` goes on from the nearest level that is numbered otherwise.
    const top = numberings.slice(0, level).findLastIndex((other) => other !== 'dotted')
    const path = numbering === 'dotted' ? counts.slice(Math.max(top, unnumbered, 0), level) : [counts[level - 1]!]
    return { mark: printNumber(path, numbering), path }
  }
}

function printNumber(path: readonly number[], numbering: HeadingNumbering): string {
  const count = path.at(-1)!
  if (numbering === 'roman') return `${toRoman(count)}.`
  if (numbering === 'roman-dash') return `${toRoman(count)}-`
  return numbering === 'letter' ? `${toLetters(count)})` : `${path.join('.')}.`
}

/** The next number of a level; those below start again. */
export function countLevel(counts: number[], level: number): number {
  beginBelow(counts, level)
  counts[level - 1] = (counts[level - 1] ?? 0) + 1
  return counts[level - 1]!
}

/** What stands below a level starts again. */
export function beginBelow(counts: number[], level: number): void {
  counts.length = Math.min(counts.length, level)
  for (let above = 0; above < level - 1; above++) counts[above] ??= 0
}
