import type { WhenDay } from '../../calendar/when/when.js'
import { readDate } from '../../calendar/written-date.js'
import type { DayInText } from './put-days.js'

/** A day of a `when` with the digits that it is written in. */
export function dayInText(text: string, { start, end, day, month, year, weekdays }: WhenDay): DayInText {
  const isBare = end - start <= 2
  const at = isBare ? { day: [start, end] as [number, number] } : readDate(text, start)!.at
  return { at, date: { year, month, day }, weekdays }
}
