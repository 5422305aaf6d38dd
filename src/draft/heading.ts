import { alphabet, romanValue } from '../text/language/numerals.js'
import type { Heading } from './draft.js'

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

const marked = '“"‘\'(\\p{Extended_Pictographic}'
const opening = `\\p{Lu}\\d${marked}`

// The first that fits, by what follows the number as well: dates, sums and initials are no headings.
const marks: { style: Heading['style']; pattern: RegExp; path: (number: string) => number[] }[] = [
  {
    style: 'roman',
    pattern: /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+([IVX]{1,7})(?:[.:]|$|(?=\s+[-–]?\s*\p{Lu}))/u,
    path: (number) => [romanValue(number)],
  },
  {
    style: 'roman',
    pattern: /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ|THỨ)\s+([\p{L}]{2,4})(?:[.:]|$|(?=\s+[-–]?\s*\p{Lu}))/u,
    path: (number) => [ordinals.indexOf(number.toLowerCase()) + 1],
  },
  {
    style: 'dotted',
    pattern: new RegExp(`^([IVX]{1,7}(?:\\.\\d{1,2}){1,4})(?:[.)]\\s*(?=[\\p{L}${marked}])|(?=\\s+\\p{Lu}))`, 'u'),
    path: (number) => {
      const [first, ...rest] = number.split('.')
      return [romanValue(first!), ...rest.map(Number)]
    },
  },
  {
    style: 'roman',
    pattern: new RegExp(
      `^([IVX]{1,7})(?:[.)](?!\\p{Lu}\\.)\\s*(?=[${opening}])|\\s?[-–/:](?:\\s+(?=[${opening}])|(?=\\p{Lu}{2})))`,
      'u',
    ),
    path: (number) => [romanValue(number)],
  },
  {
    style: 'dotted',
    pattern: new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){1,4})(?:[.)]\\s*(?=[\\p{L}${marked}])|(?=\\s+\\p{Lu}))`, 'u'),
    path: (number) => (/(?:^|\.)0/.test(number) ? [0] : number.split('.').map(Number)),
  },
  {
    style: 'arabic',
    pattern: new RegExp(`^(\\d{1,2})(?:[.)/]\\s*(?=[\\p{L}${marked}])|\\s?[-–](?=\\s+\\p{Lu}\\p{Ll}))`, 'u'),
    path: (number) => [Number(number)],
  },
  {
    style: 'letter',
    pattern: new RegExp(`^([a-zđ])[.)/]\\s*(?=[\\p{Ll}${opening}])`, 'u'),
    path: (letter) => [alphabet.indexOf(letter) + 1],
  },
  {
    style: 'letter',
    // `T/M BAN THƯỜNG VỤ` says who signs.
    pattern: /^(?![KT]\/[LMTU]\s)([A-ZĐ])[.)/]\s*(?=\p{Lu}[\p{Lu}\s]{3})/u,
    path: (letter) => [alphabet.indexOf(letter.toLowerCase()) + 1],
  },
]

/** The number that a line begins with, when it is one that numbers headings. */
export function readHeading(text: string): Omit<Heading, 'passage'> | undefined {
  for (const { style, pattern, path } of marks) {
    const match = pattern.exec(text)
    if (!match) continue
    const numbers = path(match[1]!)
    if (numbers.includes(0)) continue
    const mark = match[0].trimEnd()
    return { mark, start: 0, end: mark.length, style, path: numbers, title: text.slice(mark.length).trim() }
  }
  return undefined
}

// A dash before a date carries on a range: `- 26/3/2016)` on a line of its own.
const bullet = /^(?:[-+•▪◦●■►✓✔➢\uf02d\uf0b7–—](?=\s*[^\s\d])|[-+*•–—]\s(?!\s*\d{1,2}\s*[/.-]\s*\d)|\[\s?\]|☐|□)\s*/u

/** The length of the bullet that a passage begins with and of the space behind it; 0 without one. */
export function bulletLength(text: string): number {
  return bullet.exec(text)?.[0].length ?? 0
}
