import { formatMonth } from '../../calendar/date.js'
import { type Note, replaced } from '../notes/note.js'
import { type Rolling, rangeOf } from '../rolling.js'

/** Nobody knows the day yet: month and year stay, the day is left for the pen. */
export function signingDay({ plan, text, years }: Rolling): Note[] {
  if (!plan.date) return []
  const { value, source } = plan.date
  const year = value.year + years
  const now = value.month === undefined ? String(year) : `${formatMonth(value.month)}/${year}`
  return replaced(text, [{ range: rangeOf(source), text: now }], 'date (ngày ký): để trống ngày, ghi khi ký')
}
