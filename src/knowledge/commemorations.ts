import { addDays, compareDates, type PlainDate, type Span } from '../calendar/date.js'
import { solarOf } from '../calendar/lunar.js'
import { catalogue } from './anniversaries/catalogue.js'
import { anniversaryCount, editionOf, occurrenceOf } from './anniversaries/count.js'
import type { Entry } from './anniversaries/entry.js'
import { holidayOf } from './holidays.js'

/** An entry of the catalogue in a year that keeps it. */
export interface Commemoration {
  name: string
  /** `{{anniversary "dien-bien-phu"}}`, as a plan prints it. */
  expression: string
  kind: 'anniversary' | 'edition'
  /** Absent where the day isn't known, or the lunar calendar of that year isn't. */
  day?: PlainDate
  /** The day and month by which it is kept, where the lunar calendar counts it. */
  lunar?: { day: number; month: number }
  /** Years or edition; absent for a feast that nobody counts. */
  count?: number
  /** Of years: `năm tròn` ends in 0, `năm lẻ 5` in 5 (NĐ 145/2013/NĐ-CP, Điều 3 khoản 1). */
  round?: 'năm tròn' | 'năm lẻ 5'
  /** Some count from another year. */
  isDisputed: boolean
}

/** Days in a row on which offices are closed. */
export interface HolidayRun {
  name: string
  days: Span
}

export interface YearCalendar {
  /** In the order of their days; those without a day come last, in the catalogue's order. */
  commemorations: Commemoration[]
  holidays: HolidayRun[]
}

export function calendarOf(year: number): YearCalendar {
  return { commemorations: commemorationsOf(year), holidays: holidaysOf(year) }
}

function commemorationsOf(year: number): Commemoration[] {
  return catalogue.flatMap((entry) => inYear(entry, year)).sort(byDay)
}

function inYear(entry: Entry, year: number): Commemoration[] {
  const count = entry.kind === 'edition' ? editionOf(entry, year) : anniversaryCount(entry, { year })
  if (entry.base.year !== undefined && (count === undefined || count <= 0)) return []
  const { name, kind, id, base, confidence } = entry
  const day = dayOf(entry, year)
  const round = kind === 'anniversary' && count !== undefined && roundYear(count)
  return [
    {
      ...{ name, kind, expression: `{{${kind} "${id}"}}`, isDisputed: confidence === 'disputed' },
      ...(day && { day }),
      ...(base.lunar && { lunar: { day: base.day!, month: base.month! } }),
      ...(count !== undefined && { count }),
      ...(round && { round }),
    },
  ]
}

/** NĐ 145/2013/NĐ-CP, Điều 3 khoản 1. */
export function roundYear(count: number): Commemoration['round'] {
  if (count % 10 === 0) return 'năm tròn'
  return count % 10 === 5 ? 'năm lẻ 5' : undefined
}

/** The solar day by which an entry is kept in a year. */
export function dayOf({ base }: Entry, year: number): PlainDate | undefined {
  const { month, day } = base
  if (month === undefined || day === undefined) return undefined
  if (!base.lunar) return occurrenceOf(base, { year }) as PlainDate
  // The last months of a lunar year lie in the next solar one.
  return [year, year - 1].map((lunar) => solarOf({ year: lunar, month, day })).find((date) => date?.year === year)
}

function byDay(a: Commemoration, b: Commemoration): number {
  if (!a.day || !b.day) return Number(!a.day) - Number(!b.day)
  return compareDates(a.day, b.day)
}

function holidaysOf(year: number): HolidayRun[] {
  const runs: HolidayRun[] = []
  for (let date: PlainDate = { year, month: 1, day: 1 }; date.year === year; date = addDays(date, 1)) {
    const name = holidayOf(date)?.name
    if (!name) continue
    const last = runs.at(-1)
    const goesOn = last?.name === name && compareDates(addDays(last.days.end, 1), date) === 0
    if (goesOn) last.days.end = date
    else runs.push({ name, days: { start: date, end: date } })
  }
  return runs
}
