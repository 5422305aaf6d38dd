import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysUtc } from 'date-fns/addDays'
import { getDay } from 'date-fns/getDay'

/** A day of the solar calendar. Months and days count from 1. */
export interface PlainDate {
  year: number
  month: number
  day: number
}

/** A date of which a pen fills in the day, or day and month. */
export type PartialDate = Pick<PlainDate, 'year'> & Partial<Pick<PlainDate, 'month' | 'day'>>

/** A span of days, both ends included. */
export interface Span {
  start: PlainDate
  end: PlainDate
}

export const weekdayNames = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const

/** The last day of a month; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

export function isDate({ year, month, day }: PlainDate): boolean {
  return day >= 1 && day <= daysInMonth(year, month)
}

/** The days of which one is meant. */
export function spanOf({ year, month, day }: PartialDate): Span {
  const [first, last] = month === undefined ? [1, 12] : [month, month]
  return {
    start: { year, month: first, day: day ?? 1 },
    end: { year, month: last, day: day ?? daysInMonth(year, last) },
  }
}

/** Negative, 0 or positive, as `Array.sort` wants it. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** 0 for Sunday to 6 for Saturday, as an index of `weekdayNames`. */
export function weekdayOf(date: PlainDate): number {
  return getDay(toUtc(date))
}

export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = addDaysUtc(toUtc(date), days)
  return { year: moved.getFullYear(), month: moved.getMonth() + 1, day: moved.getDate() }
}

/** How many days later `to` is. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / 86_400_000)
}

/** `23/4/2024`, `07/5/2024`: a zero before days under 10 and before months 1 and 2 (HD 29 §III.4; NĐ 30 Phụ lục I, II.4). */
export function formatDate(date: PlainDate): string {
  return `${formatDayMonth(date)}/${date.year}`
}

/** `ngày 14/01/2026`; `tháng 01/2026`, `năm 2026` of a document whose day or month is left to a pen. */
export function formatSigning({ start, end }: Span): string {
  if (compareDates(start, end) === 0) return `ngày ${formatDate(start)}`
  return start.month === end.month ? `tháng ${formatMonth(start.month)}/${start.year}` : `năm ${start.year}`
}

export function formatDayMonth({ day, month }: Pick<PlainDate, 'day' | 'month'>): string {
  return `${formatDay(day)}/${formatMonth(month)}`
}

export function formatDay(day: number): string {
  return String(day).padStart(2, '0')
}

export function formatMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month)
}

// In UTC, or days that a time zone skipped would be missing. A date of the years 0 to 99 would be read as one of the 20th century, so the year is set apart.
function toUtc({ year, month, day }: PlainDate): Date {
  const date = new UTCDateMini(2000, month - 1, day)
  date.setFullYear(year, month - 1, day)
  return date
}
