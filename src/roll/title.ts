import type { PlainDate } from '../calendar/date.js'
import type { WrittenDate } from '../calendar/written-date.js'
import type { Passage } from '../draft/draft.js'
import { putDays } from './days/put-days.js'
import { keyOf, sameDay } from './days/same-day.js'
import { doubt, type Note, replaced, writtenAt } from './notes/note.js'
import type { Rolling } from './rolling.js'

/** The years and days that a title types, where they can only be last year's. */
export function titleNotes(rolling: Rolling): Note[] {
  const { analysis, draft, plan } = rolling
  const passages = draft.passages.filter(({ kind }) => kind === 'title')
  const commemorated = new Set(analysis.commemorations.flatMap(({ range }) => [range.from, range.to]))
  const written = passages.flatMap((passage) =>
    analysis
      .datesOf(passage)
      .dates.filter((date) => date.year !== undefined && !commemorated.has(date))
      .map((date) => ({ passage, date })),
  )
  const isSchoolYear = ({ passage, date }: TitleDate) => schoolYears(passage, rolling).some((one) => one === date)
  const others = written.filter((one) => !isSchoolYear(one))
  const first = plan.period?.start.year ?? plan.year
  const isCertain = others.every(({ date }) => date.year! >= first && date.year! <= plan.year)
  return written.flatMap((one) => rollDate(one, isSchoolYear(one) || isCertain, rolling))
}

interface TitleDate {
  passage: Passage
  date: WrittenDate
}

/** Both years of `năm học 2023 - 2024`. */
function schoolYears(passage: Passage, { analysis }: Rolling): WrittenDate[] {
  return analysis
    .datesOf(passage)
    .ranges.filter(({ start, from, to }) => {
      const isYears = from.month === undefined && to.month === undefined && to.year === from.year! + 1
      return isYears && /năm học\s+$/iu.test(passage.text.slice(0, start))
    })
    .flatMap(({ from, to }) => [from, to])
}

function rollDate({ passage, date }: TitleDate, isCertain: boolean, rolling: Rolling): Note[] {
  const { plan, years, text } = rolling
  const { at, day, month, year } = date
  const words = passage.text.slice(date.start, date.end)
  if (!writtenAt(passage, ...at.year!)) return []
  if (!isCertain) return doubt(passage, date.start, date.end, `“${words}” gõ trong trích yếu`)
  const old = { year: year!, month: month ?? 1, day: day ?? 1 }
  const puts = putDays(
    passage.text,
    [{ at, date: old, weekdays: [] }],
    [newDay(old, plan.period, rolling) ?? sameDay(old, years)],
  )
  const placed = puts.flatMap((put) => {
    const range = writtenAt(passage, put.start, put.end)
    return range ? [{ range, text: put.text }] : []
  })
  return replaced(text, placed, 'năm gõ trong trích yếu', writtenAt(passage, date.start, date.end))
}

/** The period's own first or last day. */
function newDay(date: PlainDate, old: Rolling['plan']['period'], { period }: Rolling): PlainDate | undefined {
  if (!old || !period) return undefined
  if (keyOf(date) === keyOf(old.start)) return period.start
  return keyOf(date) === keyOf(old.end) ? period.end : undefined
}
