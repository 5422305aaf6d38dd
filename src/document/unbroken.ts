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
  const may = kept.bodies || mayTie.test(text)
  if (!may && !kept.people) return text
  const words = text.split(' ')
  const isTied: boolean[] = words.map((_, index) => may && index > 0 && tiedToLast(words, index, kept))
  if (kept.people) for (const [first, end] of peopleIn(words)) isTied.fill(true, first + 1, end)
  const tied = isTied.includes(true) || text.includes('-') ? tiedText(text, words, isTied) : text
  return kept.bodies ? tied.replace(body, (found) => found.replaceAll(' ', blank)) : tied
}

/** Copies what stands between the characters that change. */
function tiedText(text: string, words: readonly string[], isTied: readonly boolean[]): string {
  let tied = ''
  let copied = 0
  let start = 0
  const put = (from: number, to: number, instead: string) => {
    tied += text.slice(copied, from) + instead
    copied = to
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (isTied[index]) put(start - 1, start, blank)
    if (word === '-' && isTied[index + 1]) put(start, start + 1, hyphen)
    else if (word.length > 1 && word.includes('-') && !isAddress(word))
      put(start, start + word.length, word.replace(insideHyphen, hyphen))
    start += word.length + 1
  }
  return tied + text.slice(copied)
}

/** The same with plain blanks and hyphens; no-break blanks in a row are left for a pen to write on. */
export function plain(text: string): string {
  return text.replace(/(?<!\u00a0)\u00a0(?!\u00a0)/g, ' ').replaceAll(hyphen, '-')
}

// Most texts have none of these.
const mayTie = /[-–—\d]|[Tt]hứ |THỨ |[Cc]hủ [Nn]hật|CHỦ NHẬT|[Qq]uý [IV]/
const insideHyphen = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu
const body = /(?:(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|ban (?:thường vụ|chấp hành)|hồ chí minh)(?![\p{L}\p{M}])/giu

/** Whether no line may end between a word and the one before it. */
function tiedToLast(words: readonly string[], index: number, kept: Kept): boolean {
  const last = words[index - 1]!
  const word = words[index]!
  if (last === '' || word === '') return false
  if (isDash(word)) return true
  if (isDash(last)) return isJoinedByDash(words, index, kept)
  const isNumbered = isEndOfNumber(last)
  if (!isNumbered && !isFigure(word) && !dayLetters.includes(word[0]!)) return false
  const beforeLast = words[index - 2] ?? ''
  const next = words[index + 1] ?? ''
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
  if (!isNumbered) return false
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

// What follows `thứ`, `chủ` or `quý` begins with one of these, whatever else it is; most words are nothing of the kind.
const dayLetters = 'hbtnsHBTNSIV'
const weekday = /^(?:hai|ba|tư|năm|sáu|bảy)(?![\p{L}\p{M}])/iu
const sunday = /^nhật(?![\p{L}\p{M}])/iu
const hour = /^giờ(?![\p{L}\p{M}])/iu
const minute = /^phút(?![\p{L}\p{M}])/iu
const month = /^tháng$/i
const year = /^năm$/i

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
function isJoinedByDash(words: readonly string[], index: number, { ranges, bodies }: Kept): boolean {
  const before = words[index - 2] ?? ''
  if (before === '' || words[index - 1] === '—') return false
  if (bodies) return true
  if (!ranges || !isFigure(words[index]!)) return false
  return isEndOfNumber(before) || (hour.test(before) && isEndOfNumber(words[index - 3] ?? ''))
}

const longestName = 4
const titles = new Set(['ông', 'bà', 'anh', 'chị', 'đ/c', 'Ông', 'Bà', 'Anh', 'Chị', 'Đ/c'])
const nameWord = /^\p{Lu}[\p{Ll}\p{M}]{0,7}/u

/** Names of persons as the words `[first, end)`: what follows a title, or begins with a surname. */
function peopleIn(words: readonly string[]): [number, number][] {
  const found: [number, number][] = []
  for (let first = 0; first < words.length; first++) {
    if (isSmall(words[first]!)) continue
    const begins = surnames.has(bare(words[first] || ' ').toLowerCase()) || isTitled(words, first)
    const end = begins ? endOfName(words, first) : first
    if (end - first < 2) continue
    found.push([first, end])
    first = end - 1
  }
  return found
}

/** Most words begin with a small letter, and so no name. */
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
