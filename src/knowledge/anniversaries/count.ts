import { compareDates, daysInMonth, type PlainDate, type Span } from '../../calendar/date.js'
import type { BaseDate, Entry } from './entry.js'

/** When a plan takes place. */
export interface PlanTime {
  year: number
  period?: Span
}

/** An anniversary's day in the year that it is kept; month and day are absent where the base has none. */
export type Occurrence = Pick<PlainDate, 'year'> & Partial<PlainDate>

/** `n = năm tổ chức − năm gốc` (NĐ 145/2013/NĐ-CP, Điều 3). */
export function yearsBetween(base: { year: number }, occurrence: { year: number }): number {
  return occurrence.year - base.year
}

/** The occurrence inside the plan's period, else the one in the plan's year. */
export function occurrenceOf({ month, day, lunar }: BaseDate, { year, period }: PlanTime): Occurrence {
  if (month === undefined || day === undefined) return { year }
  if (lunar) return { year, month, day }
  if (period) {
    for (let y = period.start.year; y <= period.end.year; y++) {
      const date = dayIn(y, month, day)
      if (compareDates(date, period.start) >= 0 && compareDates(date, period.end) <= 0) return date
    }
  }
  return dayIn(year, month, day)
}

/** 29 February is kept on the 28th of other years. */
function dayIn(year: number, month: number, day: number): PlainDate {
  return { year, month, day: Math.min(day, daysInMonth(year, month)) }
}

/** How many years a plan celebrates; undefined for a feast that has no first year. */
export function anniversaryCount({ base }: Entry, time: PlanTime): number | undefined {
  if (base.year === undefined) return undefined
  return yearsBetween({ year: base.year }, occurrenceOf(base, time))
}

/** `lần thứ N` of a year; undefined before the first. */
export function editionOf({ base }: Entry, year: number): number | undefined {
  const edition = base.year === undefined ? 0 : year - base.year + 1
  return edition > 0 ? edition : undefined
}
