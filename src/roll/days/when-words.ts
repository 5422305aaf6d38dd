import type { PlainDate } from '../../calendar/date.js'
import { parseDate } from '../../calendar/parse.js'
import { scanDates } from '../../calendar/scan.js'
import { daysOfWhen } from '../../calendar/when/when.js'
import type { Activity } from '../../plan/plan.js'
import { withoutUnseen } from '../../text/as-seen.js'
import { sourceRange } from '../../text/sourced.js'
import { type Field, fieldsOf, textOf } from '../../yaml/fields.js'
import { oneLine } from '../../yaml/text-lines.js'
import { type Note, replaced } from '../notes/note.js'
import { type Rolling, rangeOf } from '../rolling.js'
import { putDays } from './put-days.js'
import { keyOf, sameDay } from './same-day.js'

/** A date in a parenthesis is free text: it goes where that day of an activity went, or somebody must tell. */
export function inNotes(
  { id, when }: Activity,
  { plan, text }: Rolling,
  known: ReadonlyMap<string, PlainDate>,
): Note[] {
  if (!when || when.value.spans.length === 0) return []
  const seen = withoutUnseen(when.source)
  const days = daysOfWhen(seen.text, plan)
  return scanDates(seen.text)
    .filter((date) => date.day !== undefined && !days.some(({ start, end }) => start < date.end && date.start < end))
    .filter(({ start }) => seen.text.lastIndexOf('(', start) > seen.text.lastIndexOf(')', start))
    .flatMap(({ start, end, at, day, month, year = plan.year }): Note[] => {
      const range = sourceRange(seen, start, end)
      const now = known.get(keyOf({ year, month: month!, day: day! }))
      if (!now)
        return [
          {
            range,
            message: `ngày “${seen.text.slice(start, end)}” ghi trong ngoặc là của kế hoạch trước`,
            isDoubt: true,
          },
        ]
      const puts = putDays(seen.text, [{ at, date: { year, month: month!, day: day! }, weekdays: [] }], [now])
      const placed = puts.map((put) => ({ range: sourceRange(seen, put.start, put.end), text: put.text }))
      return replaced(text, placed, `ngày trong ngoặc ở when của “${id}”: theo ngày của hoạt động`, range)
    })
}

/** Free wording stays; the day that it is sorted by goes on. */
export function rollFree({ id, when }: Activity, field: Field, { text, years }: Rolling): Note[] {
  const sort = textOf(fieldsOf(field.node).get('sort'), text)
  const date = sort && parseDate(withoutUnseen(sort).text).value
  if (!sort || !date || !when) return []
  const line = oneLine(sort)
  const day = { at: scanDates(line.text)[0]!.at, date, weekdays: [] }
  const puts = putDays(line.text, [day], [sameDay(date, years)])
  const placed = puts.map((put) => ({ range: sourceRange(line, put.start, put.end), text: put.text }))
  const free = {
    range: rangeOf(when.source),
    message: `thời gian ghi tự do “${when.source.text}” là của kế hoạch trước`,
  }
  const rolled = replaced(text, placed, `ngày xếp (sort) của “${id}”: giữ ngày, tháng`)
  return /\d/.test(when.source.text) ? [...rolled, { ...free, isDoubt: true }] : rolled
}
