import { readDate, type WrittenDate } from '../../../calendar/written-date.js'
import { matchesIn } from '../../../text/matches.js'
import { wordStart } from '../../../text/word-edge.js'
import type { Passage } from '../../draft.js'
import { kindWords } from './kinds.js'

/** The number of a document as a text cites it: `Kế hoạch số 45-KH/TĐTN-BCNLĐ, ngày 19/4/2023`. */
export interface Reference {
  /** Units of the number and symbol. */
  start: number
  end: number
  /** Absent when it is left to be filled in. */
  number?: string
  /** `2023` of `98/2023/QH15`. */
  year?: number
  /** `-` or `/` behind the number. */
  mark: string
  /** `KH/TĐTN-BCNLĐ` without spaces, and the codes in it. */
  symbol: string
  parts: string[]
  /** The kind that stands before it, in small letters. */
  kind?: string
  /** The day of issue, when it follows. */
  date?: WrittenDate
}

const code = String.raw`\p{Lu}[\p{L}\d]*`
// Codes are joined by a dash or a slash; with spaces around it only before capitals: `01 - KH/ĐTN`, `QH 13`.
const symbolWords = String.raw`${code}(?:(?:[-–/&]|(?:\s[-–/]\s?|[-–/]\s)(?=\p{Lu}{2}))${code})*(?: \d{2}(?![\d/.]))?`
const number = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d/.,-])(\d{1,5}[a-zđ]?)?\s?([-–/])\s?(?:((?:19|20)\d{2})\s?/\s?)?(${symbolWords})`,
  'gu',
)
const label = new RegExp(String.raw`${wordStart}(?:(${kindWords.join('|')})\s*)?(?:số\s*:?\s*)?$`, 'iu')
const longestLabel = 24
const spaces = /\s+/g
const dashes = /–/g

// What leads to another date than the day of issue: `có hiệu lực từ ngày`, `thay cho văn bản ngày`.
const others = 'ngày|về|quy định|hướng dẫn|thay|sửa|bổ sung|có|văn bản|kèm|ban hành|từ|trước|sau'
const issuer = String.raw`của\s+(?:(?!\s(?:${others})\s)[^.;:\d]){2,70}?`
const act = String.raw`(?:được\s+)?(?:\p{L}+\s){0,3}(?:ban hành|ký|thông qua)\s+`
// `ngày 24/6/2023`, `của Bộ Y tế ngày …`, `được Quốc hội thông qua ngày …`
const issue = new RegExp(
  String.raw`^\s*,?\s*(?:\([^()\n]{1,40}\)\s*)?(?:${issuer})?\s*,?\s*(?:${act})?ngày\s+(?=\d)`,
  'iu',
)

/** The line under an appendix's title; in running text the same words speak of other documents' attachments. */
export const attachment = /^\s*(?:\(\s*)?(?:(?:được\s+)?(?:ban hành\s+)?kèm theo|đính kèm(?:\s+theo)?)\s/iu

/** The documents that a passage cites, in order. */
export function readReferences({ text }: Passage): Reference[] {
  const found: Reference[] = []
  if (!/[-–/]\s?(?:\d{4}\s?\/\s?)?\p{Lu}/u.test(text)) return found
  for (const match of matchesIn(text, number)) {
    const [whole, digits, mark, year, written] = match
    const symbol = written!.replace(spaces, '').replace(dashes, '-')
    if (!isSymbol(symbol, digits, year)) continue
    const start = match.index + whole.search(/\S/)
    const end = match.index + whole.length
    const named = label.exec(text.slice(Math.max(0, start - longestLabel), start))
    // A symbol without its number is only known by what stands before it.
    if (!digits && (named === null || named[0] === '')) continue
    const date = dateAfter(text, end)
    found.push({
      ...{ start, end, mark: mark === '–' ? '-' : mark!, symbol, parts: symbol.split(/[-/&]/) },
      ...(digits !== undefined && { number: digits }),
      ...(year !== undefined && { year: Number(year) }),
      ...(named?.[1] !== undefined && { kind: named[1].toLowerCase() }),
      ...(date && { date }),
    })
  }
  return found
}

/** `KH/ĐTN`, `QH15`, `NĐ-CP`: two capitals at least, and two codes unless a year or a figure tells. */
function isSymbol(symbol: string, digits: string | undefined, year: string | undefined): boolean {
  if (!/\p{Lu}.*\p{Lu}/u.test(symbol)) return false
  return year !== undefined || /[-/]/.test(symbol) || (digits === undefined && symbol.length > 2)
}

function dateAfter(text: string, end: number): WrittenDate | undefined {
  const before = issue.exec(text.slice(end, end + 140))
  if (!before) return undefined
  const date = readDate(text, end + before[0].length)
  return date?.day !== undefined && date.year !== undefined ? date : undefined
}
