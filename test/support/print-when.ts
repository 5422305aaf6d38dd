import {
  compareDates,
  formatDate,
  formatDay,
  formatDayMonth,
  type PlainDate,
  type Span,
} from '../../src/calendar/date.js'

/** Days in the words of an office, as short as they stay clear: `10-11/5/2024`, `13, 20, 27/5/2023`. */
export function printWhen(spans: readonly Span[]): string {
  return spans.map(({ start, end }, index) => printSpan(start, end, spans[index + 1]?.start)).join(', ')
}

function printSpan(start: PlainDate, end: PlainDate, next: PlainDate | undefined): string {
  const last = printBefore(end, next)
  if (compareDates(start, end) === 0) return last
  const first = printBefore(start, end)
  return first.includes('/') ? `${first} - ${last}` : `${first}-${last}`
}

/** A date leaves out the year, and the month with it, that the next date also has. */
function printBefore(date: PlainDate, next: PlainDate | undefined): string {
  if (!next || next.year !== date.year) return formatDate(date)
  return next.month === date.month ? formatDay(date.day) : formatDayMonth(date)
}
