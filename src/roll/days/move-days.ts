import {
  addDays,
  compareDates,
  daysBetween,
  formatDate,
  formatDay,
  formatDayMonth,
  type PlainDate,
  type Span,
  weekdayOf,
} from '../../calendar/date.js'
import { hasSunday, offDay, offDayIn, weekdaysOf } from './off-days.js'
import { keyOf, sameDay, sameWeekday } from './same-day.js'

/** A day that is kept each year on its own date, and by what name. */
export interface FixedDay {
  name: string
  day: PlainDate
}

/** How the days of one time go on to another year. */
export interface DayRule {
  years: number
  /** They keep weekday and week of the month, not the day of the month. */
  byWeekday: boolean
  isDeadline: boolean
  /** By `keyOf` the day in last year's plan. */
  fixed: ReadonlyMap<string, FixedDay>
  /** Where days of last year went already, by `keyOf`. */
  known?: ReadonlyMap<string, PlainDate>
  /** Last year's and this year's. */
  periods?: readonly [Span, Span]
}

export interface ListedDay {
  date: PlainDate
  /** All days from the one before it on. */
  through: boolean
}

export interface Moved {
  dates: PlainDate[]
  why: string[]
  doubts: string[]
}

interface MovedSpan {
  span: Span
  why?: string
  doubt?: string
}

/** Longer ones have a Sunday in any case. */
export const longestShort = 6

export function moveDays(days: readonly ListedDay[], rule: DayRule): Moved {
  const dates: PlainDate[] = []
  const said: MovedSpan[] = []
  for (let index = 0; index < days.length; index++) {
    const next = days[index + 1]?.through ? days[index + 1] : undefined
    const moved = moveSpan({ start: days[index]!.date, end: (next ?? days[index]!).date }, rule)
    said.push(moved)
    dates.push(moved.span.start, ...(next ? [moved.span.end] : []))
    if (next) index++
  }
  return { dates, why: all(said.map(({ why }) => why)), doubts: all(said.map((one) => one.doubt)) }
}

function all(said: readonly (string | undefined)[]): string[] {
  return [...new Set(said.filter((one) => one !== undefined))]
}

function moveSpan(span: Span, rule: DayRule): MovedSpan {
  const isOne = compareDates(span.start, span.end) === 0
  const fixed = isOne ? rule.fixed.get(keyOf(span.start)) : undefined
  if (fixed) return keptOn(fixed)
  const known = [span.start, span.end].map((day) => rule.known?.get(keyOf(day)))
  if (known[0] && known[1] && compareDates(known[0], known[1]) <= 0) {
    return { span: { start: known[0], end: known[1] }, why: 'theo ngày của hoạt động' }
  }
  const length = daysBetween(span.start, span.end)
  const isShort = length < longestShort
  const start = rule.byWeekday ? sameWeekday(span.start, rule.years) : sameDay(span.start, rule.years)
  const end = rule.byWeekday || isShort ? addDays(start, length) : sameDay(span.end, rule.years)
  return isShort ? offHolidays(span, { start, end }, rule) : { span: { start, end } }
}

function keptOn({ name, day }: FixedDay): MovedSpan {
  const off = offDay(day)
  return { span: { start: day, end: day }, why: `giữ đúng ${name}${off && off !== name ? `, dù là ${off}` : ''}` }
}

/** Events move on, deadlines back; those that were on such days before stay. */
function offHolidays(old: Span, span: Span, { byWeekday, isDeadline, periods }: DayRule): MovedSpan {
  const was = weekdaysOf(old)
  const wasOff = offDayIn(old)
  if (wasOff && !isDeadline) {
    const isSame = byWeekday || weekdaysOf(span) === was || !hasSunday(old)
    const why = `kế hoạch trước cũng vào ${offDay(wasOff)}`
    return isSame
      ? { span, why }
      : { span, doubt: `kế hoạch trước vào ${was}, nay ${shown(span)} là ${weekdaysOf(span)}` }
  }
  const kept = byWeekday ? `giữ ${was}` : undefined
  const off = offDayIn(span)
  if (!off) return { span, ...(kept && { why: kept }) }
  const step = byWeekday ? 7 : 1
  const ahead = isDeadline ? shifted(span, -step) : shifted(span, step)
  const [before, after] = periods ?? []
  const isOut = before && after && compareDates(old.end, before.end) <= 0 && compareDates(ahead.end, after.end) > 0
  const moved = isOut && !isDeadline ? shifted(span, -step) : ahead
  const how = isDeadline || moved !== ahead ? 'lùi về trước' : 'dời về sau'
  // Who chose a Saturday may want one again.
  const isOnSaturday = !isDeadline && weekdayOf(old.end) === 6 && !byWeekday
  const doubt = isOnSaturday && `kế hoạch trước vào ${was}, nay dời sang ${weekdaysOf(moved)}, ${shown(moved)}`
  const limit = moved === ahead ? '' : ' để còn trong thời gian của kế hoạch'
  return {
    span: moved,
    why: `${kept ? `${kept}; ` : ''}${formatDayMonth(off)} là ${offDay(off)} nên ${how}${limit}`,
    ...(doubt && { doubt }),
  }
}

function shifted({ start, end }: Span, step: number): Span {
  let span = { start, end }
  // Tết and a Sunday are over in two weeks.
  for (let tries = 0; tries < 21 && offDayIn(span); tries++) {
    span = { start: addDays(span.start, step), end: addDays(span.end, step) }
  }
  return span
}

function shown({ start, end }: Span): string {
  if (start.month === end.month && start.day !== end.day) return `${formatDay(start.day)}-${formatDate(end)}`
  return compareDates(start, end) === 0 ? formatDate(start) : `${formatDayMonth(start)} - ${formatDate(end)}`
}
