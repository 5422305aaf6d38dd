// The order of the Vietnamese alphabet (NĐ 30 Phụ lục I, mục II.6).
export const alphabet = 'abcdđeghiklmnopqrstuvxy'

const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

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

/** `XIV` for 14. */
export function toRoman(count: number): string {
  let rest = count
  let roman = ''
  for (const [marks, value] of romans) {
    roman += marks.repeat(Math.floor(rest / value))
    rest %= value
  }
  return roman
}

/** 0 for what is no Roman number, such as `IIII` or `VX`, and from 100 on, where no heading is. */
export function romanValue(text: string): number {
  const values = Array.from(text, (letter) => digits[letter] ?? 0)
  const value = values.reduce((sum, digit, i) => sum + (digit < (values[i + 1] ?? 0) ? -digit : digit), 0)
  return value > 0 && value < 100 && toRoman(value) === text ? value : 0
}

/** `a`, `b`, … `y`, then `aa`, `bb`. */
export function toLetters(count: number): string {
  const rounds = Math.floor((count - 1) / alphabet.length)
  return alphabet[(count - 1) % alphabet.length]!.repeat(rounds + 1)
}

/** `1.234.567`, `1,5`. To ask `Intl` for it takes longer than a small build. */
export function grouped(value: number): string {
  const [whole, part] = String(value).split('.')
  const groups = whole!.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.')
  return part === undefined ? groups : `${groups},${part}`
}
