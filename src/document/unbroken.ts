import { surnames } from '../knowledge/surnames.js'
import { isAddress } from './addresses.js'

/** What is kept on one line, besides what always is: numbers, times, days of the week, a dash with the word before it. */
export interface Kept {
  /** `2025 - 2030` */
  ranges?: boolean
  /** Dates in words from the day to the year, and the word in front of a number. */
  dates?: boolean
  /** Names of persons. */
  people?: boolean
  /** Names of bodies, and what a dash joins. */
  bodies?: boolean
}

const apart = String.raw`(?<![\p{L}\p{M}\p{N}])`
const ends = String.raw`(?![\p{L}\p{M}])`

const always = [
  String.raw`(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])`,
  '(?<=[^ ]) (?=[-–—](?: |$))',
  `${apart}(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)${ends}`,
  String.raw`${apart}(?:ngày|tháng|năm) (?=\d)`,
  String.raw`${apart}quý (?=[\dIV])`,
  String.raw`${apart}(?:từ|đến|lúc|vào) (?=\d{1,2} ?(?:[hg:]|giờ))`,
  String.raw`(?<=\d) giờ(?: \d{1,2}(?!\d)(?: phút)?)?${ends}`,
]
const ranges = [String.raw`(?<=\d(?:[hg]| giờ)?) [-–] (?=\d)`]
const dates = [
  String.raw`${apart}(?:ngày )?\d{1,2} tháng \d{1,2}(?: năm \d{4})?${ends}`,
  String.raw`${apart}tháng \d{1,2} năm \d{4}`,
  String.raw`${apart}số (?=\d)`,
]
const bodies = [
  `${apart}(?:(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|ban (?:thường vụ|chấp hành)|hồ chí minh)${ends}`,
  '(?<=[^ ]) [-–] (?=[^ ])',
]

const capitalised = Array.from(surnames, (name) => name[0]!.toUpperCase() + name.slice(1)).join('|')
const word = String.raw`\p{Lu}[\p{L}\p{M}]{0,7}`
const person = new RegExp(
  String.raw`${apart}(?:(?:${capitalised})|(?<=(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị) )${word})(?: ${word}){1,3}${ends}`,
  'gu',
)

const patterns = new Map<string, RegExp>()

function patternOf(kept: Kept): RegExp {
  const key = `${kept.ranges} ${kept.dates} ${kept.bodies}`
  const known = patterns.get(key)
  if (known) return known
  const parts = [kept.bodies && bodies, kept.ranges && ranges, kept.dates && dates, always]
  const pattern = new RegExp(parts.flatMap((some) => some || []).join('|'), 'giu')
  patterns.set(key, pattern)
  return pattern
}

const blank = '\u00a0'
const hyphen = '\u2011'

/**
 * A text of the same length in which the blanks and hyphens where no line may end are no-break ones. Addresses stay as
 * they are: with another character in it an address that is copied leads nowhere.
 */
export function unbroken(text: string, kept: Kept): string {
  const tied = text.replace(patternOf(kept), tie)
  const named = kept.people ? tied.replace(person, tie) : tied
  if (named === text) return text
  return isAddress(text) ? withAddressesOf(text, named) : named
}

function withAddressesOf(text: string, tied: string): string {
  let at = 0
  const words = text.split(' ').map((word) => {
    const start = at
    at += word.length + 1
    return isAddress(word) ? word : tied.slice(start, at - 1)
  })
  // The blanks between words are those of the tied text.
  let end = -1
  return words
    .map((word) => {
      end += word.length + 1
      return word + tied.slice(end, end + 1)
    })
    .join('')
}

function tie(found: string): string {
  return found.replaceAll(' ', blank).replaceAll('-', hyphen)
}

/** The same with plain blanks and hyphens; no-break blanks in a row are left for a pen to write on. */
export function plain(text: string): string {
  return text.replace(/(?<!\u00a0)\u00a0(?!\u00a0)/g, ' ').replaceAll(hyphen, '-')
}
