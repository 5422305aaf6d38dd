import { compareDates } from '../../../calendar/date.js'
import { isWhole, scanDates, scanRanges, type WrittenRange } from '../../../calendar/scan.js'
import type { WrittenDate } from '../../../calendar/written-date.js'
import { wordStart } from '../../../text/word-edge.js'
import type { Facts, Passage } from '../../draft.js'

/** What a passage has of dates, and of ranges whose ends are among them. */
export interface Dates {
  dates: WrittenDate[]
  ranges: WrittenRange[]
}

const none: Dates = { dates: [], ranges: [] }

/** The dates of a passage, in order. */
export function readDates({ text }: Passage): Dates {
  const dates = /\d/.test(text) ? scanDates(text) : []
  return dates.length === 0 ? none : { dates, ranges: scanRanges(text, dates) }
}

/** The index of the first of `items`, which stand in order, that begins at or behind a unit. */
export function firstFrom(items: readonly { start: number }[], at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** `26/3/1931 - 26/3/2024`, `12/1972 - 12/2022`: both ends are exact and fall on the same day or month. */
export function keepsDay({ from, to }: WrittenRange): boolean {
  return from.month !== undefined && from.month === to.month && from.day === to.day
}

export function areWhole({ from, to }: WrittenRange): boolean {
  return isWhole(from) && isWhole(to)
}

const lunarBehind = /^\s*\(?\s*(?:âm lịch|ÂL(?!\p{L})|AL(?!\p{L}))/iu
const lunarSign = /âm lịch|[ÂA]L/i

/** `12/12 ÂL`, `nhằm ngày 10/3`: the lunar calendar has other months, and no weekdays. */
export function isLunar(text: string, { start, end }: WrittenDate): boolean {
  const behind = text.slice(end, end + 16)
  const before = text.slice(Math.max(0, start - 24), start)
  return (
    (lunarSign.test(behind) && lunarBehind.test(behind)) ||
    /(?:nhằm|tức|mùng|mồng|âm lịch)\s+(?:vào\s+)?(?:ngày\s+|là\s+)*\(?$/i.test(before)
  )
}

const yearAhead = new RegExp(String.raw`${wordStart}năm\s+(\d{4})\s*,?\s*(?:ngày\s+)?$`, 'iu')

/** The year of a date that doesn't write it; undefined unless the draft leaves no choice. */
export function yearOf(date: WrittenDate, text: string, { ranges }: Dates, facts: Facts): number | undefined {
  if (date.year !== undefined) return date.year
  const ahead = yearAhead.exec(text.slice(Math.max(0, date.start - 20), date.start))
  if (ahead) return Number(ahead[1])
  const range = ranges.find(({ from }) => from === date)
  if (range?.to.year !== undefined) return isBefore(date, range.to) ? range.to.year : undefined
  return facts.period ? yearInPeriod(date, facts) : yearAfterIssue(date, facts)
}

function isBefore(date: WrittenDate, other: WrittenDate): boolean {
  return date.month! < other.month! || (date.month === other.month && date.day! <= other.day!)
}

function yearInPeriod({ day, month }: WrittenDate, { period }: Facts): number | undefined {
  const { start, end } = period!.value
  if (start.year === end.year) return start.year
  const fitting: number[] = []
  for (let year = start.year; year <= end.year; year++) {
    const date = { year, month: month!, day: day! }
    if (compareDates(date, start) >= 0 && compareDates(date, end) <= 0) fitting.push(year)
  }
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Late in the year a plan speaks of the next year's first months too. */
function yearAfterIssue({ month }: WrittenDate, { year, date }: Facts): number | undefined {
  const late = date && date.value.year === year && date.value.month >= 10 && month! < date.value.month
  return late ? undefined : year
}
