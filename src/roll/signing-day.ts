import { formatDate } from '../calendar/date.js'
import { readDate } from '../calendar/written-date.js'
import { unseen } from '../text/as-seen.js'
import { sourceRange, without } from '../text/sourced.js'
import { sameDay } from './move-days.js'
import { type Note, replaced } from './note.js'
import { putDays } from './put-days.js'
import { type Rolling, rangeOf } from './rolling.js'

/** A plan must have a day of signing: until it is known the one of last year stands there, marked. */
export function signingDay({ plan, text, years }: Rolling): Note[] {
  const seen = without(plan.date.source, unseen)
  const date = readDate(seen.text, seen.text.search(/\d/))!
  const now = sameDay(plan.date.value, years)
  const puts = putDays(seen.text, [{ at: date.at, date: plan.date.value, weekdays: [] }], [now])
  const placed = puts.map((put) => ({ range: sourceRange(seen, put.start, put.end), text: put.text }))
  return [
    ...replaced(text, placed, 'date (ngày ký): tạm giữ ngày, tháng'),
    { range: rangeOf(plan.date.source), message: `ngày ký ${formatDate(now)} là tạm ghi, sửa khi ký`, isDoubt: true },
  ]
}
