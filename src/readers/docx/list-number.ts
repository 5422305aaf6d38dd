import { toRoman } from '../../text/numerals.js'

/** One number of a list as Word prints it in a `w:numFmt`. What is not known is printed in figures. */
export function printNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(value)
  }
}

function roman(value: number): string {
  return value > 0 && value < 100 ? toRoman(value) : String(value)
}

/** `A` to `Z`, then `AA`, `BB`: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return String(value)
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)))
}
