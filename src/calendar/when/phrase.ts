import type { Reading } from '../../problem.js'
import { compareDates, daysInMonth, type PlainDate, type Span } from '../date.js'
import type { Token } from './tokens.js'
import type { Days, WhenContext } from './when.js'

/** `Trong tháng 5`, `Tháng 4 - 5/2024`, `Quý II/2024`, `Cả năm`, `Thường xuyên`; undefined: days are meant. */
export function readPhrase(tokens: readonly Token[], context: WhenContext): Reading<Days> | undefined {
  if (tokens.some(({ kind }) => kind === 'date')) return undefined
  const words = wordsAmong(tokens)
  if (isRegular(tokens)) return { value: { spans: [...periodOf(context)], whole: true } }
  const quarter = tokens.find((token) => token.kind === 'quarter')
  if (words.includes('tháng') || tokens.some(({ kind }) => kind === 'month')) return readMonths(tokens, words, context)
  if (!quarter && !words.includes('năm')) return undefined
  if (!quarter && !words.some((word) => lasting.has(word)) && !yearAmong(tokens)) return undefined
  const year = quarter?.year ?? yearAmong(tokens) ?? context.year
  if (year === undefined) return yearless(tokens)
  if (quarter) return whole([quarterSpan(quarter.value, year)], context)
  return whole([{ start: { year, month: 1, day: 1 }, end: { year, month: 12, day: 31 } }], context, true)
}

function yearless(tokens: readonly Token[]): Reading<Days> {
  return { problem: { range: [tokens[0]!.start, tokens.at(-1)!.end], message: 'Còn thiếu năm.' } }
}

/** `Thường xuyên`, `Hằng tuần`. */
export function isRegular(tokens: readonly Token[]): boolean {
  return wordsAmong(tokens).some((word) => regular.test(word))
}

export function wordsAmong(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []))
}

const regular = /^(?:thường xuyên|h[ằà]ng )/
const lasting = new Set(['trong', 'cả', 'suốt'])

function yearAmong(tokens: readonly Token[]): number | undefined {
  return tokens.find((token) => token.kind === 'year')?.value
}

function periodOf({ period }: WhenContext): Span[] {
  return period ? [period] : []
}

interface Month {
  token: Token
  month: number
  year?: number
  joined: boolean
}

function readMonths(tokens: readonly Token[], words: readonly string[], context: WhenContext): Reading<Days> {
  const months = monthsAmong(tokens)
  if (months.length === 0) {
    const { start, end } = tokens[0]!
    return { problem: { range: [start, tokens.at(-1)?.end ?? end], message: 'Chưa ghi là tháng mấy.' } }
  }
  const wrong = months.find(({ month }) => month < 1 || month > 12)
  if (wrong)
    return {
      problem: {
        range: [wrong.token.start, wrong.token.end],
        message: `Không có tháng ${wrong.month}.`,
        hint: 'Kiểm tra lại tháng.',
      },
    }
  let year = months.at(-1)!.year ?? yearAmong(tokens) ?? yearFor(months[0]!.month, context)
  if (year === undefined) return yearless(tokens)
  const spans: Span[] = []
  for (let i = months.length - 1; i >= 0; i--) {
    const { month } = months[i]!
    year = months[i]!.year ?? (crossesNewYear(month, months[i + 1]?.month) ? year - 1 : year)
    const span = monthSpan(month, year)
    const above = spans[0]
    if (above && months[i + 1]!.joined) {
      if (compareDates(span.start, above.start) >= 0) return reversed(months[i]!, months[i + 1]!)
      above.start = span.start
    } else spans.unshift(span)
  }
  return partOf(spans, words) ?? whole(spans, context)
}

/** `Tháng 12 - 02/2025`; half a year further it is no crossing but a slip. */
function crossesNewYear(month: number, next: number | undefined): boolean {
  return next !== undefined && month > next && month - next > 6
}

function reversed(first: Month, last: Month): Reading<Days> {
  const message = `Tháng kết thúc đứng trước tháng bắt đầu: tháng ${first.month} rồi đến tháng ${last.month}.`
  return { problem: { range: [first.token.start, last.token.end], message, hint: 'Kiểm tra lại hai tháng.' } }
}

function monthsAmong(tokens: readonly Token[]): Month[] {
  const months: Month[] = []
  let joined = false
  for (const token of tokens) {
    if (token.kind === 'joint') joined = months.length > 0
    if (token.kind === 'number') months.push({ token, month: token.value, joined })
    if (token.kind === 'month') {
      const { month, year } = token.date
      months.push({ token, month: month!, ...(year !== undefined && { year }), joined })
    }
    if (token.kind === 'number' || token.kind === 'month' || token.kind === 'comma') joined = false
  }
  return months
}

/** A month without a year is the one inside the plan's period. */
function yearFor(month: number, { year, period }: WhenContext): number | undefined {
  if (!period) return year
  for (let y = period.start.year; y <= period.end.year; y++) {
    const span = monthSpan(month, y)
    if (compareDates(span.start, period.end) <= 0 && compareDates(span.end, period.start) >= 0) return y
  }
  return year
}

function monthSpan(month: number, year: number): Span {
  return { start: { year, month, day: 1 }, end: { year, month, day: daysInMonth(year, month) } }
}

function quarterSpan(quarter: number, year: number): Span {
  return { start: monthSpan(quarter * 3 - 2, year).start, end: monthSpan(quarter * 3, year).end }
}

const thirds: Record<string, [number, number]> = { đầu: [1, 10], giữa: [11, 20], cuối: [21, 31] }

/** `Đầu tháng 5` is its first ten days; `Trước tháng 6` and `Từ tháng 6` are sorted by its first day. */
function partOf(spans: Span[], words: readonly string[]): Reading<Days> | undefined {
  const [{ start, end }] = spans as [Span]
  const third = words.map((word) => thirds[word]).find((days) => days !== undefined)
  if (third && spans.length === 1) {
    const first = { ...start, day: third[0] }
    return {
      value: {
        spans: [{ start: first, end: { ...end, day: Math.min(third[1], end.day) } }],
        whole: false,
        sort: first,
      },
    }
  }
  const open = words.includes('trước') || (words.includes('từ') && spans.length === 1 && start.month === end.month)
  return open ? { value: { spans: [{ start, end: start }], whole: false, sort: start } } : undefined
}

/** Months stand for the whole period when they fill it, or when the plan has none. */
function whole(spans: Span[], { period }: WhenContext, always = false): Reading<Days> {
  const first: PlainDate = spans[0]!.start
  const fills =
    always || !period || (compareDates(first, period.start) <= 0 && compareDates(spans.at(-1)!.end, period.end) >= 0)
  return { value: { spans, whole: fills, sort: first } }
}
