import { formatDate, type Span } from '../../calendar/date.js'
import { kindAtStart } from '../../draft/document-kinds.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { linesIn, wordsOf } from '../words.js'

const longestLine = 280

/** The subject, line by line, and the period that it names; the year of the plan is computed. */
export function readTitle(passages: readonly Passage[], { facts }: Draft): { title: string[]; period?: string } {
  const lines = passages.flatMap((passage, index) =>
    linesIn(wordsOf(passage)).flatMap(({ text }, at) => {
      const own = index === 0 && at === 0 ? text.slice(kindAtStart(text)?.length ?? 0).trim() : text
      return own === '' ? [] : [own]
    }),
  )
  const period = facts.period?.value
  // A year that only the title tells can't be computed there.
  const isComputed = period !== undefined || facts.signed?.value.start.year === facts.year
  const title = lines.map((line) => {
    const dated = period && line.replace(printPeriod(period), '{{period}}')
    return yearly(dated ?? line, isComputed ? facts.year : undefined)
  })
  return {
    title: title.length > 0 ? title.map((line) => line.slice(0, longestLine)) : ['…………'],
    ...(period && { period: `${formatDate(period.start)} - ${formatDate(period.end)}` }),
  }
}

/** As `{{period}}` prints it. */
function printPeriod({ start, end }: Span): string {
  return `từ ngày ${formatDate(start)} đến ${formatDate(end)}`
}

/** `năm 2024`, but neither `năm học 2024 - 2025` nor a year within a date. */
function yearly(line: string, year: number | undefined): string {
  if (year === undefined) return line
  return line.replace(new RegExp(`(năm )${year}(?!\\s*[-–/]|\\d)`, 'giu'), (_, words: string) => `${words}{{year}}`)
}
