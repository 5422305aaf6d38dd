import { isWhole, scanDates, scanRanges, type WrittenRange } from '../../../calendar/scan.js'
import type { WrittenDate } from '../../../calendar/written-date.js'
import type { Passage } from '../../draft.js'

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

/** `12/12 ÂL`, `nhằm ngày 10/3`: the lunar calendar has other months, and no weekdays. */
export function isLunar(text: string, { start, end }: WrittenDate): boolean {
  const behind = text.slice(end, end + 16)
  const before = text.slice(Math.max(0, start - 24), start)
  return (
    /^\s*\(?\s*(?:âm lịch|ÂL(?!\p{L})|AL(?!\p{L}))/iu.test(behind) ||
    /(?:nhằm|tức|mùng|mồng|âm lịch)\s+(?:vào\s+)?(?:ngày\s+|là\s+)*\(?$/i.test(before)
  )
}
