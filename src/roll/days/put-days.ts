import { formatDay, formatMonth, type PlainDate, weekdayNames, weekdayOf } from '../../calendar/date.js'
import { type WrittenWeekday, weekdayLike } from '../../calendar/weekday.js'
import { monthNames, type Units, type WrittenDate } from '../../calendar/written-date.js'
import type { Put } from '../notes/note.js'

/** A day as it stands in a text, with the date that is meant. */
export interface DayInText {
  at: WrittenDate['at']
  date: PlainDate
  weekdays: readonly WrittenWeekday[]
}

/** Other dates in the manner of those that stand there: a day takes month and year from the one behind it where it did. */
export function putDays(text: string, days: readonly DayInText[], dates: readonly PlainDate[]): Put[] {
  const puts = days.flatMap(({ at, weekdays }, index) => {
    const [date, next] = [dates[index]!, dates[index + 1]]
    return [...putDay(text, at, date, next), ...weekdays.map((written) => putWeekday(text, written, date))]
  })
  const unique = new Map(puts.map((put) => [put.start, put]))
  return [...unique.values()].filter(({ start, end, text: put }) => text.slice(start, end) !== put)
}

function putDay(
  text: string,
  { day, month, year }: DayInText['at'],
  date: PlainDate,
  next: PlainDate | undefined,
): Put[] {
  const isOtherYear = !year && next !== undefined && next.year !== date.year
  const isOtherMonth = !month && next !== undefined && (next.month !== date.month || isOtherYear)
  const tail = `${isOtherMonth ? `/${formatMonth(date.month)}` : ''}${isOtherYear ? `/${date.year}` : ''}`
  return [
    ...(day ? [putAt(day, formatDay(date.day) + (month ? '' : tail))] : []),
    ...(month
      ? [putAt(month, monthLike(text.slice(...month), date.month) + (isOtherYear ? `/${date.year}` : ''))]
      : []),
    ...(year ? [putAt(year, String(date.year).slice(-(year[1] - year[0])))] : []),
  ]
}

function putAt([start, end]: Units, text: string): Put {
  return { start, end, text }
}

function putWeekday(text: string, { start, end, weekday }: WrittenWeekday, date: PlainDate): Put {
  const like = text.slice(start, end)
  const now = weekdayOf(date)
  if (now === weekday) return { start, end, text: like }
  // `Chủ nhật` has its capital anywhere.
  const isName = like === weekdayNames[0] && start > 0
  return { start, end, text: isName ? weekdayNames[now]! : weekdayLike(now, like) }
}

/** `05`, `5` or `Năm` */
function monthLike(like: string, month: number): string {
  if (/^\d/.test(like)) {
    if (Number(like) === month) return like
    return like.length === 2 && like[0] === '0' ? formatDay(month) : formatMonth(month)
  }
  const name = monthNames[month - 1]!
  return name === like.toLowerCase() ? like : /^\p{Lu}/u.test(like) ? name[0]!.toUpperCase() + name.slice(1) : name
}
