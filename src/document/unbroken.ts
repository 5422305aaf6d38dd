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

const blank = '\u00a0'
const hyphen = '\u2011'

/**
 * A text of the same length in which the blanks and hyphens where no line may end are no-break ones. Addresses stay as
 * they are: with another character in it an address that is copied leads nowhere.
 */
export function unbroken(text: string, kept: Kept): string {
  let tied = text.replace(joint, (found, at: number) => (isTied(text, at, kept) ? blank : found))
  if (kept.people) for (const [from, to] of peopleIn(text)) tied = tiedBetween(tied, from, to)
  if (text.includes('-')) tied = withFirmHyphens(withFirmDashes(tied, text))
  return kept.bodies ? tied.replace(body, (found) => found.replaceAll(' ', blank)) : tied
}

function tiedBetween(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replaceAll(' ', blank) + text.slice(to)
}

/** No line ends at a dash that the word behind it stays with. */
function withFirmDashes(tied: string, text: string): string {
  const isAlone = (at: number) => text[at + 1] === ' ' && (at === 0 || text[at - 1] === ' ')
  return tied.replace(/-(?=\u00a0)/g, (found, at: number) => (isAlone(at) ? hyphen : found))
}

function withFirmHyphens(text: string): string {
  const tie = (part: string) => part.replace(insideHyphen, hyphen)
  if (!isAddress(text)) return tie(text)
  return text.replace(/[^ \u00a0]+/g, (word) => (isAddress(word) ? word : tie(word)))
}

/** The same with plain blanks and hyphens; no-break blanks in a row are left for a pen to write on. */
export function plain(text: string): string {
  return text.replace(/(?<!\u00a0)\u00a0(?!\u00a0)/g, ' ').replaceAll(hyphen, '-')
}

// A blank at which a line may have to go on; most have a word of everyday letters at both sides.
const joint = / (?:(?=[-–—\d])|(?<=(?:[-–—\d]|\d[hgHG]|[Tt]hứ|THỨ|[Cc]hủ|CHỦ|[Qq]uý|QUÝ) ))/g
const insideHyphen = /-(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])/gu
const body = /(?:(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|ban (?:thường vụ|chấp hành)|hồ chí minh)(?![\p{L}\p{M}])/giu

/** Whether no line may end at a blank. */
function isTied(text: string, at: number, kept: Kept): boolean {
  const [last = '', beforeLast = '', thirdLast = ''] = wordsBefore(text, at, 3)
  const [word = '', next = ''] = wordsAfter(text, at, 2)
  if (last === '' || word === '') return false
  if (isDash(word)) return true
  if (isDash(last)) return last !== '—' && isJoined(beforeLast, thirdLast, word, kept)
  switch (heads.get(bare(last))) {
    case 'day':
      return weekday.test(word)
    case 'sunday':
      return sunday.test(word)
    case 'quarter':
      return /^[\dIV]/.test(word)
    case 'date':
      return isFigure(word)
    case 'number':
      return kept.dates === true && isFigure(word)
    case 'time':
      return /^\d{1,2}(?:[hg:]|$)/i.test(word) && (/\D/.test(word) || hour.test(next))
    case 'hour':
      return isEndOfNumber(beforeLast) && /^\d{1,2}(?!\d)/.test(word)
  }
  if (!isEndOfNumber(last)) return false
  if (hour.test(word) || (minute.test(word) && hour.test(beforeLast))) return true
  return kept.dates === true && isFigure(next) && (month.test(word) || (year.test(word) && month.test(beforeLast)))
}

const headWords = {
  day: ['thứ'],
  sunday: ['chủ'],
  quarter: ['quý'],
  date: ['ngày', 'tháng', 'năm'],
  number: ['số'],
  time: ['từ', 'đến', 'lúc', 'vào'],
  hour: ['giờ'],
} satisfies Record<string, string[]>

const heads = new Map(
  Object.entries(headWords).flatMap(([kind, words]) =>
    words
      .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
      .map((word): [string, string] => [word, kind]),
  ),
)

const weekday = /^(?:hai|ba|tư|năm|sáu|bảy)(?![\p{L}\p{M}])/iu
const sunday = /^nhật(?![\p{L}\p{M}])/iu
const hour = /^giờ(?![\p{L}\p{M}])/iu
const minute = /^phút(?![\p{L}\p{M}])/iu
const month = /^tháng$/i
const year = /^năm$/i

/** The words before a blank, the nearest first. */
function wordsBefore(text: string, blank: number, count: number): string[] {
  const words: string[] = []
  for (let end = blank; words.length < count && end > 0; ) {
    const start = text.lastIndexOf(' ', end - 1) + 1
    words.push(text.slice(start, end))
    end = start - 1
  }
  return words
}

function wordsAfter(text: string, blank: number, count: number): string[] {
  const words: string[] = []
  for (let start = blank + 1; words.length < count && start <= text.length; ) {
    const next = text.indexOf(' ', start)
    const end = next === -1 ? text.length : next
    words.push(text.slice(start, end))
    start = end + 1
  }
  return words
}

/** Without the bracket or the quotation mark that opens before it. */
function bare(word: string): string {
  return '(“"‘['.includes(word[0]!) ? word.slice(1) : word
}

function isDash(word: string): boolean {
  return word === '-' || word === '–' || word === '—'
}

function isFigure(word: string, at = 0): boolean {
  const code = word.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** `2025`, `08g`, `7h` */
function isEndOfNumber(word: string): boolean {
  const end = word.length - 1
  return isFigure(word, end) || (isFigure(word, end - 1) && 'hgHG'.includes(word[end]!))
}

/** The word behind a dash stands on the line of the dash and so of the one before. */
function isJoined(before: string, beforeThat: string, behind: string, { ranges, bodies }: Kept): boolean {
  if (before === '') return false
  if (bodies) return true
  if (!ranges || !isFigure(behind)) return false
  return isEndOfNumber(before) || (hour.test(before) && isEndOfNumber(beforeThat))
}

const longestName = 4
const titles = new Set(['ông', 'bà', 'anh', 'chị', 'đ/c', 'Ông', 'Bà', 'Anh', 'Chị', 'Đ/c'])
const nameWord = /^\p{Lu}[\p{Ll}\p{M}]{0,7}/u

/** Names of persons as the characters `[from, to)`: what follows a title, or begins with a surname. */
function peopleIn(text: string): [number, number][] {
  const found: [number, number][] = []
  const words = text.split(' ')
  let start = 0
  for (let first = 0; first < words.length; first++) {
    const from = start
    start += words[first]!.length + 1
    const end = mayBegin(words, first) ? endOfPerson(words, first) : first
    if (end - first < 2) continue
    for (; first < end - 1; first++) start += words[first + 1]!.length + 1
    found.push([from, start - 1])
  }
  return found
}

function endOfPerson(words: readonly string[], first: number): number {
  const begins = surnames.has(bare(words[first] || ' ').toLowerCase()) || isTitled(words, first)
  return begins ? endOfName(words, first) : first
}

/** Most words begin with a small letter, and so no name; nor is one word a name. */
function mayBegin(words: readonly string[], index: number): boolean {
  return !isSmall(words[index]!) && !isSmall(words[index + 1] ?? 'a')
}

function isSmall(word: string): boolean {
  return word >= 'a' && word < '{'
}

function isTitled(words: readonly string[], index: number): boolean {
  const title = bare(words[index - 1] || ' ')
  return titles.has(title) || (title === 'chí' && /^[(“]?đồng$/i.test(words[index - 2] ?? ''))
}

function endOfName(words: readonly string[], first: number): number {
  for (let index = first; index < words.length && index < first + longestName; index++) {
    const word = index === first ? bare(words[index]!) : words[index]!
    const name = nameWord.exec(word)?.[0]
    if (name === undefined) return index
    if (name !== word) return index + 1
  }
  return Math.min(words.length, first + longestName)
}
