import type { PlacedProblem, Reading } from '../../problem.js'
import { addDays, compareDates, formatDate, type PlainDate, type Span, weekdayNames, weekdayOf } from '../date.js'
import { impossibility } from '../impossible-date.js'
import { type Endpoint, readEndpoints } from './endpoints.js'
import type { Token } from './tokens.js'
import type { Days, WhenContext } from './when.js'

const checkIt = 'Kiểm tra lại ngày, tháng, năm.'

/** A range without its first year may cross New Year, if it is shorter than this. */
const longestCrossing = 183

interface ReadSpans {
  endpoints: Endpoint[]
  spans: Span[]
  open: boolean
}

/** Days, lists and ranges of days, with weekdays and times around them. */
export function readDays(text: string, tokens: readonly Token[], context: WhenContext): Reading<Days> {
  const read = readSpans(text, tokens, context)
  if (read.problem) return read
  const { endpoints, spans, open } = read.value
  const wrong = wrongWeekday(endpoints)
  if (wrong) return { problem: wrong }
  spans.sort((a, b) => compareDates(a.start, b.start))
  const { start } = spans[0]!
  if (open && context.period && compareDates(start, context.period.end) < 0) {
    return { value: { spans: [{ start, end: context.period.end }], whole: false, sort: start } }
  }
  return { value: { spans, whole: false, sort: start } }
}

/** The days with month and year as they are meant, and the spans that they make. */
export function readSpans(text: string, tokens: readonly Token[], context: WhenContext): Reading<ReadSpans> {
  const { endpoints, open, problem } = readEndpoints(text, tokens)
  if (problem) return { problem }
  const missing = fillFromRight(endpoints, context)
  if (missing) return { problem: missing }
  const spans: Span[] = []
  for (let i = 0; i < endpoints.length; i++) {
    const last = endpoints[i + 1]?.joined ? endpoints[i + 1] : undefined
    const span = spanOf(endpoints[i]!, last)
    if (span.problem) return span
    spans.push(span.value)
    if (last) i++
  }
  return { value: { endpoints, spans, open } }
}

/** A day takes the month and the year that stand behind it: `13, 20, 27/5/2023`; else the year before it, else the plan's. */
function fillFromRight(endpoints: Endpoint[], context: WhenContext): PlacedProblem | undefined {
  let [month, year] = [undefined, undefined] as (number | undefined)[]
  for (const endpoint of [...endpoints].reverse()) {
    endpoint.month ??= month
    if (endpoint.year === undefined) {
      endpoint.year = year
      endpoint.borrowed = true
    }
    ;({ month, year } = endpoint)
  }
  for (const [index, endpoint] of endpoints.entries()) {
    const { start, end, day, month } = endpoint
    if (month === undefined) return { range: [start, end], message: `Ngày “${day}” chưa có tháng.` }
    endpoint.year ??= endpoints[index - 1]?.year ?? yearFor(day, month, context)
    if (endpoint.year === undefined) return { range: [start, end], message: `“${day}/${month}” còn thiếu năm.` }
    const problem = checkDate(endpoint)
    if (problem) return problem
  }
  return undefined
}

function yearFor(day: number, month: number, { year, period }: WhenContext): number | undefined {
  if (!period) return year
  for (let y = period.start.year; y <= period.end.year; y++) {
    const date = { year: y, month, day }
    if (compareDates(date, period.start) >= 0 && compareDates(date, period.end) <= 0) return y
  }
  return year
}

function checkDate({ start, end, day, month, year }: Endpoint): PlacedProblem | undefined {
  const message = impossibility({ day, month: month!, year: year! })
  if (message) return { range: [start, end], message, hint: checkIt }
  if (year! >= 1900 && year! < 2200) return undefined
  const written = `${day}/${month}/${year}`
  return {
    range: [start, end],
    message: `Năm ${year} của “${written}” không thể là năm tổ chức hoạt động.`,
    hint: checkIt,
  }
}

function dateOf({ day, month, year }: Endpoint): PlainDate {
  return { year: year!, month: month!, day }
}

function spanOf(first: Endpoint, last: Endpoint | undefined): Reading<Span> {
  const start = dateOf(first)
  if (!last) return { value: { start, end: start } }
  const end = dateOf(last)
  if (compareDates(start, end) <= 0) return { value: { start, end } }
  const crossing = first.borrowed && { start: { ...start, year: start.year - 1 }, end }
  if (crossing && compareDates(addDays(crossing.start, longestCrossing), end) >= 0) {
    // A plan's own year is the one the range begins in: `25/12 - 05/01`.
    const forward = last.borrowed ? 1 : 0
    first.year = crossing.start.year + forward
    last.year = end.year + forward
    return { value: { start: dateOf(first), end: dateOf(last) } }
  }
  const message = `Ngày kết thúc ${formatDate(end)} đứng trước ngày bắt đầu ${formatDate(start)}.`
  return { problem: { range: [first.start, last.end], message, hint: checkIt } }
}

function wrongWeekday(endpoints: readonly Endpoint[]): PlacedProblem | undefined {
  for (const endpoint of endpoints) {
    if (endpoint.weekdays.length === 0) continue
    const date = dateOf(endpoint)
    const right = weekdayOf(date)
    for (const { start, end, weekday } of endpoint.weekdays) {
      if (weekday === right) continue
      const message = `Ngày ${formatDate(date)} là ${weekdayNames[right]}, không phải ${weekdayNames[weekday]}.`
      return { range: [start, end], message, hint: 'Kiểm tra lại ngày hoặc thứ.' }
    }
  }
  return undefined
}
