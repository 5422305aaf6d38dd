import { compareDates } from '../../../calendar/date.js'
import type { WrittenDate } from '../../../calendar/written-date.js'
import { wordStart } from '../../../text/word-edge.js'
import type { Facts } from '../../draft.js'
import type { Dates } from './dates.js'

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
