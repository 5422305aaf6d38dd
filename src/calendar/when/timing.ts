import type { Reading } from '../../problem.js'
import { compareDates, type PlainDate, type Span } from '../date.js'
import { readSpans } from './days.js'
import { isRegular, wordsAmong } from './phrase.js'
import type { Token } from './tokens.js'
import { type ReadWhen, readWhen, type When, type WhenContext, type WhenDay } from './when.js'

/** A time of day. */
export interface Clock {
  hour: number
  minute: number
}

/** Days in a row, both ends included, with hours as far as they are told. */
export interface Occasion extends Span {
  from?: Clock
  /** Never without `from`. */
  to?: Clock
  /** The hours are those of each of its days; else it begins on its first day and goes on till an hour of its last. */
  daily?: true
}

/** What a `when` asks of those who read it, for what can't read its words. */
export interface Timing {
  /**
   * `days`: to be there; `deadline`: to be done by then; `stretch`: some time in these days (`Trong tháng 5`);
   * `regular`: again and again (`Hằng tuần`); `free`: in words of the author's own.
   */
  kind: 'days' | 'deadline' | 'stretch' | 'regular' | 'free'
  /** None where no days are meant: `regular`, `free`. */
  occasions: Occasion[]
}

export interface TimedWhen extends When {
  timing: Timing
}

/** Of words of an author's own. */
export const freeTiming: Timing = { kind: 'free', occasions: [] }

/** Reads a `when` with its hours and what its days are. */
export function parseTimedWhen(text: string, context: WhenContext): Reading<TimedWhen> {
  const { value, problem } = readWhen(text, context)
  return problem ? { problem } : { value: { ...value.when, timing: timingOf(text, value, context) } }
}

function timingOf(text: string, { when: { spans }, content, isPhrase }: ReadWhen, context: WhenContext): Timing {
  if (isRegular(content)) return { kind: 'regular', occasions: [] }
  if (isPhrase) return { kind: 'stretch', occasions: copied(spans) }
  if (isLimited(content) && spans.every(isOneDay)) return { kind: 'deadline', occasions: copied(spans) }
  return { kind: 'days', occasions: withHours(text, content, spans, context) }
}

const limits = new Set(['trước', 'chậm nhất', 'hạn chót', 'hết'])

/** `Trước ngày 31/5`, `Đến hết ngày 31/5`: nothing begins there. */
function isLimited(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ kind }) => kind === 'joint' || isDay(kind) || kind === 'time')
  return first?.kind === 'joint' || wordsAmong(tokens).some((word) => limits.has(word))
}

function isDay(kind: Token['kind']): boolean {
  return kind === 'date' || kind === 'number'
}

function isOneDay({ start, end }: Span): boolean {
  return compareDates(start, end) === 0
}

function copied(spans: readonly Span[]): Occasion[] {
  return spans.map(({ start, end }) => ({ start, end }))
}

type Hours = Required<Pick<Occasion, 'from'>> & Pick<Occasion, 'to'>

/** Hours are given to days where it is sure which belong to which; else the days stand alone, and the words tell. */
function withHours(text: string, content: readonly Token[], spans: readonly Span[], context: WhenContext): Occasion[] {
  const hours = hoursAmong(content)
  const [first, second] = hours
  const [span] = spans as [Span]
  if (!first) return copied(spans)
  if (hours.length === 1) return spans.map((one) => onEachDay(one, first))
  const days = (readSpans(text, content, context).value?.endpoints ?? []) as WhenDay[]
  if (spans.length === 1 && days[1]?.joined)
    return [hours.length === 2 && alternates(content) ? through(span, first, second!) : { ...span }]
  if (spans.length === 1) return hours.map((some) => onEachDay(span, some))
  if (hours.length !== days.length || days.some(({ joined }) => joined) || !alternates(content)) return copied(spans)
  return days.map((day, index) => onEachDay(spanOf(day), hours[index]!)).sort((a, b) => compareDates(a.start, b.start))
}

function spanOf({ year, month, day }: PlainDate): Span {
  const date = { year, month, day }
  return { start: date, end: date }
}

/** `07g30 - 11g00`; one hour on several days says when they begin, or when each of them does. */
function onEachDay({ start, end }: Span, { from, to }: Hours): Occasion {
  if (to && minutes(to) > minutes(from))
    return { start, end, from, to, ...(compareDates(start, end) !== 0 && { daily: true as const }) }
  return compareDates(start, end) === 0 ? { start, end, from } : { start, end }
}

/** `Từ 17g00 ngày 13/5 đến 17g00 ngày 15/5`. */
function through({ start, end }: Span, first: Hours, last: Hours): Occasion {
  if (first.to || last.to) return { start, end }
  const isBackward = compareDates(start, end) === 0 && minutes(last.from) <= minutes(first.from)
  return { start, end, from: first.from, ...(!isBackward && { to: last.from }) }
}

function minutes({ hour, minute }: Clock): number {
  return hour * 60 + minute
}

function hoursAmong(tokens: readonly Token[]): Hours[] {
  const hours: Hours[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'time') continue
    const clock = { hour: token.hour, minute: token.minute }
    if (endsHours(tokens, index)) hours.at(-1)!.to = clock
    else hours.push({ from: clock })
  }
  return hours
}

function endsHours(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.kind === 'joint' && tokens[index - 2]?.kind === 'time'
}

/** Each day has its hours beside it, all before or all behind. */
function alternates(tokens: readonly Token[]): boolean {
  const kinds = tokens.flatMap(({ kind }, index) => {
    if (isDay(kind)) return ['day']
    return kind === 'time' && !endsHours(tokens, index) ? ['hours'] : []
  })
  return kinds.length % 2 === 0 && kinds.every((kind, index) => index === 0 || kind !== kinds[index - 1])
}
