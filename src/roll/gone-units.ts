import { compareDates, formatDate } from '../calendar/date.js'
import { isOfToday } from '../rules/names/unit-of-today.js'
import { doubt, type Note } from './notes/note.js'
import type { Rolling } from './rolling.js'

/** Provinces, districts and towns that are no more by the end of the plan. */
export function goneUnits({ draft, analysis, until }: Rolling): Note[] {
  return draft.passages.flatMap((passage) =>
    analysis.unitsOf(passage).flatMap((mention) => {
      const ended = mention.unit?.ended ?? { year: 2025, month: 7, day: 1 }
      if (compareDates(ended, until) > 0 || !isOfToday({ ...mention, passage, ended }, until)) return []
      const words = passage.text.slice(mention.start, mention.end)
      return doubt(passage, mention.start, mention.end, `“${words}” không còn từ ${formatDate(ended)}`)
    }),
  )
}
