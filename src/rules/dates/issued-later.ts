import { compareDates, type PlainDate, type Span } from '../../calendar/date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import { attachment, type Reference } from '../../draft/analysis/citations/reference.js'
import type { Draft, Passage } from '../../draft/draft.js'

/** A cited document's date of issue; the day may be left to be filled in. */
export interface Issued {
  passage: Passage
  start: number
  end: number
  date: Omit<PlainDate, 'day'> & { day?: number }
}

// `ngày    /12/2025`, `ngày … tháng 12 năm 2025`
const blankDay = /^\s*(?:,\s*)?ngày[\s.…_]*(?:\/|tháng)\s*(\d{1,2})\s*(?:\/|năm)\s*(\d{4})(?!\d)/u

/** Documents cited with a date after the last day on which the draft may be signed. */
export function issuedLater(draft: Draft, { referencesOf }: Analysis, signing: Span): Issued[] {
  return draft.passages.flatMap((passage) =>
    attachment.test(passage.text)
      ? []
      : referencesOf(passage).flatMap((reference) => {
          const issued = isOwn(draft, reference) ? undefined : readIssue(passage, reference)
          return issued && isLater(issued, signing.end) ? issued : []
        }),
  )
}

function isOwn({ facts }: Draft, { number, symbol }: Reference): boolean {
  return symbol === facts.symbol?.value && number !== undefined && Number(number) === Number(facts.number?.value)
}

function readIssue(passage: Passage, { end, date, year: numbered }: Reference): Issued | undefined {
  if (date) {
    // A year that its own number contradicts is `citation`'s finding.
    if (numbered !== undefined && numbered !== date.year) return undefined
    const { day, month, year } = date
    return { passage, start: date.start, end: date.end, date: { day: day!, month: month!, year: year! } }
  }
  const blank = blankDay.exec(passage.text.slice(end, end + 60))
  if (!blank || Number(blank[1]) < 1 || Number(blank[1]) > 12) return undefined
  const start = end + blank[0].search(/\S/)
  return { passage, start, end: end + blank[0].length, date: { month: Number(blank[1]), year: Number(blank[2]) } }
}

function isLater({ date: { year, month, day = 1 } }: Issued, signed: PlainDate): boolean {
  return compareDates({ year, month, day }, signed) > 0
}
