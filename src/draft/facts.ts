import { daysInMonth, isDate, type PlainDate, type Span } from '../calendar/date.js'
import { parsePeriod } from '../calendar/parse.js'
import { yearOfTitle } from '../calendar/title-year.js'
import { wordStart } from '../text/word-edge.js'
import type { Facts, Located, Passage } from './draft.js'
import { isLong } from './long-passages.js'

// Place names are written with capitals throughout: `TP. Hồ Chí Minh`, `Quận 12`, `Thừa Thiên - Huế`.
const dateLine =
  /(?:^|\n)[^\S\n]*(?:(?:(?:\p{Lu}[\p{L}\p{M}.]*|\d{1,2}|[-–])\s+){0,6}(?:\p{Lu}[\p{L}\p{M}.]*|\d{1,2})\s*,\s*)?(ngày\s*(\d{0,2})(?:(?<=\d)[\s.…_]*|[.…_][\s.…_]*)?tháng\s*(\d{0,2})(?:(?<=\d)[\s.…_]*|[.…_][\s.…_]*)?năm\s*(\d{4}))\s*\.?(?=$|\n)/u
const numberLine =
  /(?:^|\n)[^\S\n]*Số(?:\s*:)?\s*(?:(\d{1,5}[a-z]?)[\s.…_]*|[.…_][\s.…_]*)?[-–/]\s*(\p{Lu}[\p{L}\d&]*(?:\s*[-–/]\s*[\p{L}\d]+)*)\s*(?=$|\n)/u

/** The header fills the first lines of a document. */
export const headerLength = 20

/** What a draft's header and title say; prose below is never asked. */
export function readFacts(all: readonly Passage[]): Facts {
  const passages = all.filter((passage) => !isLong(passage))
  const title = passages.filter(({ kind }) => kind === 'title')
  const first = title[0] ? passages.indexOf(title[0]) : headerLength
  const header = passages
    .slice(0, Math.min(first, headerLength))
    .filter(({ kind }) => kind !== 'item' && kind !== 'note')
  const dated = find(header, dateLine)
  const date = dated && located(dated, 1, dateOf(dated.match))
  const period = title.map(readPeriod).find((found) => found !== undefined)
  const numbered = find(header, numberLine)
  const year = period?.value.end.year ?? yearOfTitle(title.map(({ text }) => text)) ?? (dated && Number(dated.match[4]))
  return {
    ...(year !== undefined && { year }),
    ...(date && isDate(date.value) && { date }),
    ...(date && signedOn(date)),
    ...(period && { period }),
    ...(numbered?.match[1] && { number: located(numbered, 1, numbered.match[1]) }),
    ...(numbered?.match[2] && { symbol: located(numbered, 2, numbered.match[2].replace(/\s+/g, '')) }),
  }
}

interface Found {
  passage: Passage
  match: RegExpExecArray
}

function find(passages: readonly Passage[], pattern: RegExp): Found | undefined {
  for (const passage of passages) {
    const match = pattern.exec(passage.text)
    if (match) return { passage, match }
  }
  return undefined
}

function located<T>({ passage, match }: Found, group: number, value: T): Located<T> {
  const start = match.index + match[0].indexOf(match[group]!)
  return { value, passage, start, end: start + match[group]!.length }
}

function dateOf([, , day, month, year]: RegExpExecArray): PlainDate {
  return { year: Number(year), month: Number(month), day: Number(day) }
}

/** Nothing for a day or month that there is not. */
function signedOn({ value: { year, month, day }, ...place }: Located<PlainDate>): { signed?: Located<Span> } {
  const [first, last] = month === 0 ? [1, 12] : [month, month]
  const start = { year, month: first, day: day === 0 ? 1 : day }
  const end = { year, month: last, day: day === 0 ? daysInMonth(year, last) : day }
  return isDate(start) && isDate(end) ? { signed: { ...place, value: { start, end } } } : {}
}

// `(từ ngày 01/5/2024 đến 31/5/2024)`, or the same without brackets at the end of a line of the title.
const candidate = new RegExp(
  String.raw`\(\s*((?:từ\s|ngày\s|\d)[^()\n]{5,80}?)\s*\)|${wordStart}(từ\s+(?:ngày\s+)?\d[^()\n]{5,80}?)[.;]?\s*(?=\n|$)`,
  'iu',
)
const twoEnds = /đến|[-–—]/
const dated = /\/|tháng/

/** The days that a title says its plan is for. */
export function readPeriod(passage: Passage): Located<Span> | undefined {
  const match = candidate.exec(passage.text)
  const written = match?.[1] ?? match?.[2]
  if (!match || written === undefined || !twoEnds.test(written) || !dated.test(written)) return undefined
  const { value } = parsePeriod(written)
  if (!value || !isPeriod(value)) return undefined
  const start = match.index + match[0].indexOf(written)
  return { value, passage, start, end: start + written.length }
}

/** `(19/5/1890 - 19/5/2024)` spans years from day to same day: an anniversary of which the title speaks. */
function isPeriod({ start, end }: Span): boolean {
  const years = end.year - start.year
  return years === 0 || (years === 1 && (start.month !== end.month || start.day !== end.day))
}
