import type { PlacedProblem, Reading } from '../../problem.js'
import type { PlainDate, Span } from '../date.js'
import { missingMark } from '../impossible-date.js'
import { putZerosRight } from '../leading-zeros.js'
import { readDays, readSpans } from './days.js'
import type { Endpoint } from './endpoints.js'
import { readPhrase } from './phrase.js'
import { type Token, tokenize } from './tokens.js'

/** When an activity takes place, read from the words that offices use. */
export interface When {
  /** As the document prints it: the author's words, zeros put right. */
  text: string
  /** The days meant, in order; empty for free wording. */
  spans: Span[]
  /** `Trong tháng 5`: goes on for the whole period and stands first in the schedule. */
  whole: boolean
  /** The day that the schedule is sorted by; absent only with `whole`. */
  sort?: PlainDate
}

/** What the plan says where the words leave something out. */
export interface WhenContext {
  year?: number
  period?: Span
}

/** The days that a `when` means, before they are put into words again. */
export type Days = Omit<When, 'text'>

const forms =
  'Các cách ghi: 07/5/2024 · 10-11/5/2024 · 13, 20, 27/5/2023 · 08/5 - 04/6/2023 · Trong tháng 5 · Quý II/2024 · Cả năm · ' +
  'Trước ngày 31/5/2024 · 08g00 ngày 13/5/2023 · Sáng thứ Bảy, ngày 13/5/2023. Ghi chú đặt trong ngoặc đơn ở cuối. ' +
  'Lời khác các cách này thì ghi hai dòng dưới when: “text: …” là lời in ra, “sort: 01/6/2024” là ngày để xếp lịch.'

/** A `when` with the words of it that have a meaning. */
export interface ReadWhen {
  when: When
  content: readonly Token[]
  /** It names no days: `Trong tháng 5`. */
  isPhrase: boolean
}

/** Reads a phrase such as `08g00 ngày 13/5/2023`. `text` is NFC. */
export function parseWhen(text: string, context: WhenContext): Reading<When> {
  const { value, problem } = readWhen(text, context)
  return problem ? { problem } : { value: value.when }
}

/** The same for those who ask more of it. */
export function readWhen(text: string, context: WhenContext): Reading<ReadWhen> {
  const tokens = openNotes(tokenize(text))
  const problem = findProblem(text, tokens)
  if (problem) return { problem }
  const content = tokens.filter(({ kind }) => kind !== 'note')
  const phrase = readPhrase(content, context)
  const read = phrase ?? readDays(text, content, context)
  if (read.problem) return { problem: { hint: forms, ...read.problem } }
  const when = { text: putZerosRight(text, content), ...read.value }
  return { value: { when, content, isPhrase: phrase !== undefined } }
}

/** A day of a `when`, whose month and year may stand behind another. */
export interface WhenDay extends Omit<Endpoint, 'month' | 'year'> {
  month: number
  year: number
}

/** The days of a `when` that is well written, in its own order; none where it names none: `Trong tháng 5`. */
export function daysOfWhen(text: string, context: WhenContext): WhenDay[] {
  const content = openNotes(tokenize(text)).filter(({ kind }) => kind !== 'note')
  if (readPhrase(content, context)) return []
  return (readSpans(text, content, context).value?.endpoints ?? []) as WhenDay[]
}

/** A parenthesis counts when it holds only a weekday or a time, or else the only dates there are. */
function openNotes(tokens: Token[]): Token[] {
  const dated = tokens.some(({ kind }) => ['date', 'month', 'quarter'].includes(kind) || kind === 'number')
  return tokens.flatMap((token) => {
    if (token.kind !== 'note' || token.inside.length === 0) return token
    const aside = token.inside.every(({ kind }) => kind === 'weekday' || kind === 'time')
    return aside || !dated ? token.inside : token
  })
}

function findProblem(text: string, tokens: readonly Token[]): PlacedProblem | undefined {
  if (tokens.every(({ kind }) => kind === 'note')) {
    return { range: [0, text.length], message: 'Thời gian còn để trống.', hint: forms }
  }
  for (const token of tokens) {
    const { start, end } = token
    const words = text.slice(start, end)
    if (token.kind === 'unknown') {
      return { range: [start, end], message: `Không hiểu “${words}” trong thời gian “${text.trim()}”.`, hint: forms }
    }
    if (token.kind === 'date' && token.date.joined) return { range: [start, end], ...missingMark(text, token.date) }
    if (token.kind === 'time' && !token.possible) {
      const message = `Không có giờ “${words}”: một ngày có 24 giờ, một giờ có 60 phút.`
      return { range: [start, end], message, hint: 'Xem lại giờ.' }
    }
  }
  return undefined
}
