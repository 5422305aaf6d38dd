import { type PlainDate, weekdayOf } from '../../calendar/date.js'
import { type DayList, type ListedDay, readDayList } from '../../calendar/day-list.js'
import type { WrittenDate } from '../../calendar/written-date.js'
import type { PlannedTime } from '../../draft/analysis/times/planned-times.js'
import type { Passage } from '../../draft/draft.js'
import type { Rolling } from '../rolling.js'

/** A day typed in prose. */
export interface ProseDay {
  at: WrittenDate['at']
  date: PlainDate
  through: boolean
}

/** The days of a time, with those listed before it. */
export function daysOf(time: PlannedTime, rolling: Rolling): ProseDay[] {
  const { passage, start, end, span } = time
  const { dates } = rolling.analysis.datesOf(passage)
  const list = listOver(passage.text, start, end, dates)
  const days = list?.days ?? dates.filter((date) => date.start >= start && date.end <= end && date.day !== undefined)
  return days.map((day, index) => ({
    at: day.at,
    date: {
      year: day.year ?? (index === 0 ? span.start.year : span.end.year),
      month: day.month!,
      day: day.day!,
    },
    through: 'through' in day ? (day as ListedDay).through : index > 0,
  }))
}

const digits = /(?<![\p{L}\p{M}\d./:,-])\d/gu
const longestList = 40

/** The list of days that ends where a time does: it may begin before it. */
function listOver(text: string, start: number, end: number, dates: readonly WrittenDate[]): DayList | undefined {
  const startingAt = new Map(dates.map((date) => [date.start, date]))
  const from = Math.max(0, start - longestList)
  for (const { index } of text.slice(from, start + 1).matchAll(digits)) {
    const list = readDayList(text, from + index, startingAt)
    if (list && list.start <= start && list.end >= end) return list
  }
  const own = readDayList(text, start, startingAt)
  return own && own.end >= end ? own : undefined
}

/** The weekdays said of a day that are its own. */
export function weekdaysAt(passage: Passage, { day }: WrittenDate['at'], date: PlainDate, { analysis }: Rolling) {
  return analysis
    .weekdaysOf(passage)
    .filter(({ weekday, dates, others = [], datesIn }) => {
      const isSaid = !datesIn && [...dates.slice(0, 1), ...others].some((one) => one.at.day?.[0] === day?.[0])
      return isSaid && weekday.weekday === weekdayOf(date)
    })
    .map(({ weekday }) => weekday)
}
