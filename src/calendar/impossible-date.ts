import { daysInMonth, isDate } from './date.js'
import type { WrittenDate } from './written-date.js'

interface Parts {
  day: number
  month: number
  year?: number
}

/** Why no calendar has this day, in words; undefined when there is such a day in some year. */
export function impossibility({ day, month, year }: Parts): string | undefined {
  // Without a year, 29/2 is left alone.
  if (isDate({ day, month, year: year ?? 2000 })) return undefined
  const text = `${day}/${month}${year === undefined ? '' : `/${year}`}`
  if (month < 1 || month > 12) return `Không có ngày ${text}: một năm chỉ có 12 tháng.`
  if (day < 1) return `Không có ngày ${text}: ngày đầu tháng là 01.`
  if (day === 29) return `Không có ngày ${text}: tháng 02 năm ${year} chỉ có 28 ngày.`
  const days = daysInMonth(year ?? 2000, month)
  return `Không có ngày ${text}: tháng ${month <= 2 ? `0${month}` : month} chỉ có ${month === 2 ? '28 hoặc 29' : days} ngày.`
}

/** What is wrong with `22/122014`, and how it is written. */
export function missingMark(text: string, { start, at: { year = [start, start] } }: WrittenDate) {
  const [from, end] = year
  const [before, behind] = [text.slice(start, from), text.slice(from, end)]
  return { message: `“${before}${behind}” thiếu dấu gạch chéo giữa tháng và năm.`, hint: `Ghi ${before}/${behind}.` }
}
