import type { HeadingNumbering } from '../standard/wording.js'
import { countLevel } from './count.js'

// Điểm are lettered in the order of the Vietnamese alphabet (NĐ 30 Phụ lục I, mục II.6).
const alphabet = [...'abcdđeghiklmnopqrstuvxy']

export interface HeadingNumber {
  /** As printed: `I.`, `2.1.`, `a)`. */
  mark: string
  /** `[2, 1]` for `2.1.`; one number otherwise. */
  path: number[]
}

/** Gives each heading or clause its number, in the order they stand. */
export function numberer(numberings: readonly HeadingNumbering[]): (level: number) => HeadingNumber {
  const counts: number[] = []
  return (level) => {
    countLevel(counts, level)
    const numbering = numberings[level - 1] ?? 'arabic'
    // `2.1.` goes on from the nearest level that is numbered otherwise.
    const top = numberings.slice(0, level).findLastIndex((other) => other !== 'dotted')
    const path = numbering === 'dotted' ? counts.slice(top === -1 ? 0 : top, level) : [counts[level - 1]!]
    return { mark: printNumber(path, numbering), path }
  }
}

function printNumber(path: readonly number[], numbering: HeadingNumbering): string {
  const count = path.at(-1)!
  if (numbering === 'roman') return `${toRoman(count)}.`
  if (numbering === 'roman-dash') return `${toRoman(count)}-`
  return numbering === 'letter' ? `${toLetters(count)})` : `${path.join('.')}.`
}

const romans = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

function toRoman(count: number): string {
  let rest = count
  let roman = ''
  for (const [digits, value] of romans) {
    roman += digits.repeat(Math.floor(rest / value))
    rest %= value
  }
  return roman
}

function toLetters(count: number): string {
  const rounds = Math.floor((count - 1) / alphabet.length)
  return alphabet[(count - 1) % alphabet.length]!.repeat(rounds + 1)
}
