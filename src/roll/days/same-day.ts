import { daysInMonth, type PlainDate, weekdayOf } from '../../calendar/date.js'

/** By which a day is looked up. */
export function keyOf({ year, month, day }: PlainDate): string {
  return `${year}-${month}-${day}`
}

/** 29 February goes on to the 28th. */
export function sameDay({ year, month, day }: PlainDate, years: number): PlainDate {
  return { year: year + years, month, day: Math.min(day, daysInMonth(year + years, month)) }
}

/** The third Friday of the month goes on to the third Friday; a fifth may be the last. */
export function sameWeekday(date: PlainDate, years: number): PlainDate {
  const [year, { month }] = [date.year + years, date]
  const first = 1 + ((weekdayOf(date) - weekdayOf({ year, month, day: 1 }) + 7) % 7)
  const day = first + 7 * Math.floor((date.day - 1) / 7)
  return { year, month, day: day > daysInMonth(year, month) ? day - 7 : day }
}
