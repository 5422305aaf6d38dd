import {
  addDays,
  compareDates,
  daysBetween,
  type PlainDate,
  type Span,
  weekdayNames,
  weekdayOf,
} from '../../calendar/date.js'
import { holidayOf } from '../../knowledge/holidays.js'

/** Why nobody works on a day: `Chủ nhật`, or the holiday. */
export function offDay(date: PlainDate): string | undefined {
  return holidayOf(date)?.name ?? (weekdayOf(date) === 0 ? weekdayNames[0] : undefined)
}

/** The first day of a span on which nobody works. */
export function offDayIn({ start, end }: Span): PlainDate | undefined {
  for (let day = start; compareDates(day, end) <= 0; day = addDays(day, 1)) if (offDay(day)) return day
  return undefined
}

export function hasSunday({ start, end }: Span): boolean {
  return weekdayOf(start) + daysBetween(start, end) >= 7 || weekdayOf(start) === 0
}

/** `thứ Sáu`, `thứ Bảy - Chủ nhật` */
export function weekdaysOf({ start, end }: Span): string {
  const [first, last] = [start, end].map((day) => weekdayNames[weekdayOf(day)]!) as [string, string]
  return compareDates(start, end) === 0 ? first : `${first} - ${last}`
}
