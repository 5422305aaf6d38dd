import {
  addDays,
  compareDates,
  daysInMonth,
  formatDate,
  formatDayMonth,
  type PlainDate,
  type Span,
} from '../../calendar/date.js'
import { parsePeriod } from '../../calendar/parse.js'
import { daysOfWhen } from '../../calendar/when/when.js'
import { holidayOf } from '../../knowledge/holidays.js'
import type { Plan } from '../../plan/plan.js'
import type { Range } from '../../problem.js'
import { unseen } from '../../text/as-seen.js'
import { sourceRange, without } from '../../text/sourced.js'
import { type Note, type Put, replaced } from '../notes/note.js'
import { dayInText } from './day-in-text.js'
import { putDays } from './put-days.js'
import { sameDay } from './same-day.js'

export interface RolledPeriod {
  span: Span
  notes: Note[]
}

/** Last year's period in another year; nothing where the plan has none. */
export function rolledPeriod({ period, periodSource }: Plan, file: string, years: number): RolledPeriod | undefined {
  if (!period || !periodSource) return undefined
  const seen = without(periodSource, unseen)
  const days = daysOfWhen(seen.text, {}).map((day) => dayInText(seen.text, day))
  const puts =
    days.length > 0
      ? putDays(
          seen.text,
          days,
          days.map(({ date }) => lastStays(date, years)),
        )
      : putYears(seen.text, years)
  const placed = puts.map(({ start, end, text }) => ({ range: sourceRange(seen, start, end), text }))
  const range = sourceRange(seen, 0, seen.text.length)
  const span = { start: sameDay(period.start, years), end: lastStays(period.end, years) }
  const notes = replaced(file, placed, 'period (thời gian của kế hoạch): giữ ngày, tháng', range)
  const now = parsed(seen.text, puts) ?? span
  return { span: now, notes: [...notes, ...atTet(range, period, now)] }
}

/** Tết goes through January and February. */
function atTet(range: Range, old: Span, now: Span): Note[] {
  const [was, is] = [old, now].map(tetIn) as [Span | undefined, Span | undefined]
  if (!was && !is) return []
  const told = (tet: Span | undefined) => (tet ? `${formatDayMonth(tet.start)} - ${formatDate(tet.end)}` : 'không gặp')
  return [{ range, message: `nghỉ Tết: kế hoạch trước ${told(was)}, nay ${told(is)}`, isDoubt: true }]
}

function tetIn({ start, end }: Span): Span | undefined {
  let found: Span | undefined
  // Nobody plans for more than some years.
  for (let day = start, count = 0; compareDates(day, end) <= 0 && count < 800; day = addDays(day, 1), count++) {
    if (holidayOf(day)?.name === 'Tết Âm lịch') found = { start: found?.start ?? day, end: day }
    else if (found) return found
  }
  return found
}

function parsed(text: string, puts: readonly Put[]): Span | undefined {
  return parsePeriod(withPuts(text, puts)).value
}

export function withPuts(text: string, puts: readonly Put[]): string {
  return puts
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, put) => all.slice(0, put.start) + put.text + all.slice(put.end), text)
}

/** The end of February stays the end. */
function lastStays(date: PlainDate, years: number): PlainDate {
  const moved = sameDay(date, years)
  const isLast = date.month === 2 && date.day === daysInMonth(date.year, 2)
  return isLast ? { ...moved, day: daysInMonth(moved.year, 2) } : moved
}

/** Every year of a phrase such as `Tháng 5/2024`, `Quý II năm 2024`. */
export function putYears(text: string, years: number): Put[] {
  return Array.from(text.matchAll(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g), ({ 0: year, index }) => ({
    ...{ start: index, end: index + 4 },
    text: String(Number(year) + years),
  }))
}
