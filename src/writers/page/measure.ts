/** How a text is set, as far as its width goes. */
export interface Face {
  size: number
  bold: boolean
  italic: boolean
  caps: boolean
}

/** The line height of Times New Roman, which “single” means, in sizes of its letters. */
export const singleLine = 1.15

const millimetresPerPoint = 25.4 / 72
const unitsPerEm = 2048

// As wide as most capitals: for a letter that no plan has.
const anyLetter = 1479

/** The width of a text on one line, in millimetres of Times New Roman. */
export function widthOf(text: string, face: Face): number {
  return millimetresOf(unitsOf(text, face), face)
}

/** The same in units of the font: whole numbers, so that the widths of words add up to that of their line. */
export function unitsOf(text: string, { bold, italic, caps }: Face): number {
  const widths = advances[bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'roman']
  const letters = caps ? text.toUpperCase() : text
  let units = 0
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at)
    const width = code < known ? widths[code]! : unlearnt
    units += width === unlearnt ? accented(letters, at, widths) : width
  }
  return units
}

export function millimetresOf(units: number, { size }: Face): number {
  return (units / unitsPerEm) * size * millimetresPerPoint
}

// Vietnamese letters and the signs beside them are below; the rest is measured anew each time.
const known = 0x2200
const unlearnt = 0xffff

/** A letter is as wide as without its accents, which take no room; only the horn of ơ and ư does. Learnt once a letter. */
function accented(text: string, at: number, widths: Uint16Array): number {
  const code = text.codePointAt(at)!
  // The second half of a letter that has been measured.
  if (code >= 0xdc00 && code <= 0xdfff) return 0
  const plain = String.fromCodePoint(code)
    .normalize('NFD')
    .replace(/(?!\u031b)\p{M}/gu, '')
    .normalize('NFC')
  const base = plain.length === 1 && plain.charCodeAt(0) < known ? widths[plain.charCodeAt(0)]! : unlearnt
  const width = plain === '' ? 0 : base === unlearnt ? anyLetter : base
  if (code < known) widths[code] = width
  return width
}

// Advance widths in 1/2048 em: ASCII from the space on, then `others`.
const others = 'ĐđƠơƯư“”‘’–—…\u00a0\u2011'

/** By the letter's code. */
function widths(numbers: string): Uint16Array {
  const letters = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), ...others]
  const table = new Uint16Array(known).fill(unlearnt)
  for (const [index, width] of numbers.trim().split(/\s+/).entries())
    table[letters[index]!.charCodeAt(0)] = Number(width)
  return table
}

const advances = {
  roman: widths(`
    512 682 836 1024 1024 1706 1593 369 682 682 1024 1155 512 682 512 569 1024 1024 1024 1024 1024 1024 1024 1024
    1024 1024 569 569 1155 1155 1155 909 1886 1479 1366 1366 1479 1251 1139 1479 1479 682 797 1479 1251 1821 1479
    1479 1139 1479 1366 1139 1251 1479 1479 1933 1479 1479 1251 682 569 682 961 1024 682 909 1024 909 1024 909 682
    1024 1024 569 569 1024 569 1593 1024 1024 1024 1024 682 797 569 1024 1024 1479 1024 1024 909 983 410 983 1108
    1479 1024 1479 1083 1589 1110 909 909 682 682 1024 2048 2048 512 682`),
  bold: widths(`
    512 682 1137 1024 1024 2048 1706 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 1024 1024 1024 1024 1024
    1024 1024 682 682 1167 1167 1167 1024 1905 1479 1366 1479 1479 1366 1251 1593 1593 797 1024 1593 1366 1933 1479
    1593 1251 1593 1479 1139 1366 1479 1479 2048 1479 1479 1366 682 569 682 1190 1024 682 1024 1139 909 1139 909 682
    1024 1139 569 682 1139 569 1706 1139 1024 1139 1139 909 797 682 1139 1024 1479 1024 1024 909 807 451 807 1065
    1479 1139 1593 1134 1630 1229 1024 1024 682 682 1024 2048 2048 512 682`),
  italic: widths(`
    512 682 860 1024 1024 1706 1593 438 682 682 1024 1382 512 682 512 569 1024 1024 1024 1024 1024 1024 1024 1024
    1024 1024 682 682 1382 1382 1382 1024 1884 1251 1251 1366 1479 1251 1251 1479 1479 682 909 1366 1139 1706 1366
    1479 1251 1479 1251 1024 1139 1479 1251 1706 1251 1139 1139 797 569 797 864 1024 682 1024 1024 909 1024 909 569
    1024 1024 569 569 909 569 1479 1024 1024 1024 1024 797 797 569 1024 909 1366 909 909 797 819 563 819 1108 1479
    1024 1479 1093 1544 1117 1139 1139 682 682 1024 1821 1821 512 682`),
  boldItalic: widths(`
    512 797 1137 1024 1024 1706 1593 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 1024 1024 1024 1024 1024
    1024 1024 682 682 1167 1167 1167 1024 1704 1366 1366 1366 1479 1366 1366 1479 1593 797 1024 1366 1251 1821 1479
    1479 1251 1479 1366 1139 1251 1479 1366 1821 1366 1251 1251 682 569 682 1167 1024 682 1024 1024 909 1024 909 682
    1024 1139 569 569 1024 569 1593 1139 1024 1024 1024 797 797 569 1139 909 1366 1024 909 797 713 451 713 1167 1479
    1024 1479 1099 1587 1227 1024 1024 682 682 1024 2048 2048 512 682`),
}
