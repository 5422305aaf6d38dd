import { addDays, type Span } from '../../calendar/date.js'
import type { Entry } from '../../knowledge/anniversaries/entry.js'
import { dayOf } from '../../knowledge/commemorations.js'
import type { FixedDay } from './move-days.js'
import { keyOf } from './same-day.js'

interface Commemorated {
  entries: readonly Entry[]
  /** What the plan itself is for. */
  subjects: readonly Entry[]
}

/** The days of what a plan commemorates, and the eves of what it is for, with the same days later. */
export function fixedDays(
  { entries, subjects }: Commemorated,
  { year, period }: { year: number; period?: Span },
  years: number,
): Map<string, FixedDay> {
  const fixed = new Map<string, FixedDay>()
  const add = ({ name }: Entry, day: ReturnType<typeof dayOf>, later: ReturnType<typeof dayOf>) => {
    if (day && later && !fixed.has(keyOf(day))) fixed.set(keyOf(day), { name, day: later })
  }
  for (let of = period?.start.year ?? year; of <= year; of++) {
    for (const entry of entries) add(entry, dayOf(entry, of), dayOf(entry, of + years))
    for (const entry of subjects) {
      const [day, later] = [dayOf(entry, of), dayOf(entry, of + years)]
      if (day && later) add({ ...entry, name: `hôm trước ${entry.name}` }, addDays(day, -1), addDays(later, -1))
    }
  }
  return fixed
}
