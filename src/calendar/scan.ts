import { readAmericanDate, readDate, type WrittenDate } from './written-date.js'

/** Two written dates with a dash or `đến` between. */
export interface WrittenRange {
  start: number
  end: number
  from: WrittenDate
  to: WrittenDate
}

const start = /\d+|tháng\s+(?:\p{L}+\s+){1,2}\d{1,2},?\s+\d{4}/giu
// Few texts have the second, and this is compiled much faster.
const inWords = /tháng\s+(?:[^\s\d]+\s+){1,2}\d{1,2},?\s+\d{4}/i
const figures = /\d+/g
const joint = /^\s*(?:\([^()\n]{1,20}\)\s*)?(?:-|–|—|−|~|→|\/|đến(?:\s+hết)?|tới)\s*(?:ngày\s*|năm\s*|tháng\s*)?$/i
const longestJoint = 40
// `(40 - 2025)`: years of the first thousand are only read where a range begins.
const ancient = /(?:\(|năm\s)\s*(\d{2,3})\s*[-–−]\s*(?:năm\s+)?$/i

/** Every date of a text, in order: whole, without year, month and year, or year alone. */
export function scanDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = []
  const begin = inWords.test(text) ? start : figures
  begin.lastIndex = 0
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const date = dateAt(text, found, dates.at(-1)?.end)
    begin.lastIndex = date?.end ?? found.index + Math.max(1, found[0].search(/\D|$/))
    if (date) dates.push(date)
  }
  return dates
}

function dateAt(text: string, { 0: run, index }: RegExpExecArray, last: number | undefined): WrittenDate | undefined {
  if (!/^\d/.test(run)) return readAmericanDate(text, index)
  if (run.length > 4 || run.length === 3 || isInside(text, index, last)) return undefined
  const date = readDate(text, index)
  if (date && (isAddress(text, date) || isShare(text, date))) return undefined
  if (date?.separator !== 'word' || date.day !== undefined) return date
  return /tháng\s+$/i.test(text.slice(Math.max(0, index - 8), index)) ? date : undefined
}

const houseBefore = /(?:^|[^\p{L}\p{M}])(?:số(?:\s+nhà)?|nhà(?:\s+số)?|địa chỉ|hẻm|hẽm|ngõ|ngách|kiệt|lô)[\s:]+$/iu
const streetBehind = /^[\s,]+(?:đường|phố|hẻm|hẽm|ngõ|ngách|kiệt|QL|quốc lộ|tỉnh lộ|khu phố|ấp|thôn)(?!\p{L})/iu

/** `30/2/15 đường …`, `số 31/4 Lê Văn Sỹ`: a house in an alley. A year of four digits is none. */
function isAddress(text: string, { start, end, separator, at }: WrittenDate): boolean {
  if (separator !== '/' || (at.year && at.year[1] - at.year[0] > 2)) return false
  return streetBehind.test(text.slice(end, end + 16)) || houseBefore.test(text.slice(Math.max(0, start - 16), start))
}

const counted = /^\s+(?:ngày|buổi|giờ|tháng|quý|số|chặng|tổng|đơn vị|lượng)(?!\p{L})/iu

/** `1/2 ngày`, `2/3 số hội viên`. */
function isShare(text: string, { start, end, separator, at, day = 0, month = 0 }: WrittenDate): boolean {
  if (
    separator !== '/' ||
    at.year ||
    day >= month ||
    text[start] === '0' ||
    /ngày\s+$/i.test(text.slice(Math.max(0, start - 8), start))
  )
    return false
  return counted.test(text.slice(end, end + 12))
}

/** Digits of something longer: `QH15`, `1.930`, `98/2023`, `TB/77`, unless a date ended here (`26/3/1931-26/3/2025`). */
function isInside(text: string, at: number, last: number | undefined): boolean {
  if (at === 0) return false
  const before = text[at - 1]!
  if (/[\p{L}\p{M}_]/u.test(before)) return true
  const joined = before === '/' || ((before === '.' || before === ',') && isDigit(text[at - 2]))
  if (joined) return last !== at - 1
  return before === '-' && at > 1 && /\p{L}/u.test(text[at - 2]!)
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

/** Neighbours among `dates` that make a range. */
export function scanRanges(text: string, dates: readonly WrittenDate[]): WrittenRange[] {
  const ranges: WrittenRange[] = []
  for (let i = 0; i < dates.length; i++) {
    const from = ancientYear(text, dates[i]!) ?? dates[i]!
    const to = from === dates[i] ? dates[i + 1] : dates[i]
    if (!to || (from === dates[i] && !isRange(text, from, to))) continue
    ranges.push({ start: from.start, end: to.end, from, to })
    if (to !== dates[i]) i++
  }
  return ranges
}

function isRange(text: string, from: WrittenDate, to: WrittenDate): boolean {
  const gap = to.start - from.end
  if (gap > longestJoint || !joint.test(text.slice(from.end, to.start))) return false
  if (text.slice(from.end, to.start).includes('/') && !(isWhole(from) && isWhole(to))) return false
  // `2024 - 15/5` joins nothing; what comes first is never less exact than what follows.
  return precision(from) >= precision(to) || (from.day !== undefined && to.day !== undefined)
}

export function isWhole(date: WrittenDate): boolean {
  return date.day !== undefined && date.month !== undefined && date.year !== undefined
}

function precision({ day, month }: WrittenDate): number {
  return day !== undefined ? 2 : month !== undefined ? 1 : 0
}

function ancientYear(text: string, to: WrittenDate): WrittenDate | undefined {
  if (to.month !== undefined) return undefined
  const from = Math.max(0, to.start - 16)
  const found = ancient.exec(text.slice(from, to.start))
  if (!found) return undefined
  const at = from + found.index + found[0].indexOf(found[1]!)
  const end = at + found[1]!.length
  return { start: at, end, year: Number(found[1]), separator: 'none', at: { year: [at, end] } }
}
