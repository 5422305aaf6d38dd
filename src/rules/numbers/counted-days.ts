import { addDays, compareDates, isDate, type PlainDate, weekdayOf } from '../../calendar/date.js'
import { readDayList } from '../../calendar/day-list.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import { wordsBefore } from '../../draft/analysis/words.js'
import type { Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import type { Finding } from '../rule.js'

const counted =
  /(?<![\p{L}\p{M}\d.,/])(\d{1,2})\s+ngày(?:\s+\d{1,2}\s+đêm)?(?:\s*[:(,–-]\s*|\s+(?=từ\s|\())(?:\(\s*)?(?:bắt đầu\s+)?(?:từ\s+)?(?:(?:các\s+)?ngày\s+)?(?=\d)/giu
const bound = /(?:trước|sau|ít nhất|tối thiểu|tối đa|không quá|khoảng|hơn|gần|trên|dưới|\d\s*[-–])\s*$/
const longest = 62

/** `04 ngày: 24, 25 và 26/8`, `03 ngày (11 - 12/5)`. */
export function* countedDays(passage: Passage, { datesOf, yearOf }: Analysis): Generator<Finding> {
  const { text } = passage
  if (!/\d\s+ng/i.test(text)) return
  const startingAt = new Map(datesOf(passage).dates.map((date) => [date.start, date]))
  for (const { 0: words, 1: figure, index } of matchesIn(text, counted)) {
    if (bound.test(wordsBefore(text, index))) continue
    const list = readDayList(text, index + words.length, startingAt)
    if (!list) continue
    const days: PlainDate[] = []
    for (const day of list.days) {
      const date = { year: day.year ?? yearOf(passage, day) ?? 0, month: day.month, day: day.day }
      const last = days.at(-1)
      if (day.through && last)
        for (
          let next = addDays(last, 1);
          compareDates(next, date) < 0 && days.length < longest;
          next = addDays(next, 1)
        )
          days.push(next)
      days.push(date)
    }
    const written = Number(figure)
    const isRange = list.days.some(({ through }) => through)
    if (!days.every(isDate) || days.length >= longest || written === days.length) continue
    const isDated = days.every(({ year }) => year > 0)
    // Working days are counted too; nights, or the hours of a first and a last half day, make one less.
    if (isRange && (!isDated || written === workingDays(days) || written === days.length - 1)) continue
    yield {
      ...{ passage, start: index, end: list.end },
      message: `Ghi ${figure} ngày nhưng “${text.slice(list.start, list.end)}” là ${days.length} ngày.`,
      hint: `Sửa thành ${String(days.length).padStart(figure!.length, '0')} ngày, hoặc xem lại các ngày.`,
    }
  }
}

function workingDays(days: readonly PlainDate[]): number {
  return days.filter((day) => weekdayOf(day) > 0 && weekdayOf(day) < 6).length
}
