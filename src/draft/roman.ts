const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC']
const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** `XIV` for 14; headings never reach 100. */
export function toRoman(value: number): string {
  return `${tens[Math.floor(value / 10) % 10]}${units[value % 10]}`
}

/** 0 for what is no Roman number, such as `IIII` or `VX`. */
export function romanValue(text: string): number {
  const values = Array.from(text, (letter) => digits[letter] ?? 0)
  const value = values.reduce((sum, digit, i) => sum + (digit < (values[i + 1] ?? 0) ? -digit : digit), 0)
  return value > 0 && value < 100 && toRoman(value) === text ? value : 0
}
