import { addDays, compareDates, type Span, weekdayNames, weekdayOf } from '../date.js'
import { type Token, tokenize } from './tokens.js'
import type { When } from './when.js'

/** What a `when` says, for the columns of a table. */
export interface Apart {
  /** The day, with what has no column of its own. */
  day: string
  time: string
  weekday: string
  /** The day is one date and nothing else. */
  isOneDay: boolean
}

/** A `when` with its hours and weekdays apart where a column takes them; what can't be told apart stays with the day. */
export function apart(
  { text, spans }: Pick<When, 'text' | 'spans'>,
  takes: { time: boolean; weekday: boolean },
): Apart {
  const timed = takes.time ? withoutTime(text) : undefined
  const rest = timed?.rest ?? text
  const weekday = takes.weekday ? weekdaysOf(text, spans) : ''
  const day = weekday === '' ? rest : withoutWeekdays(rest)
  return { day, time: timed?.time ?? '', weekday, isOneDay: spans.length === 1 && isOneDate(withoutWeekdays(rest)) }
}

const partsOfDay = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm'])
const before = new Set(['lúc', 'vào', 'buổi'])
// `Trước 17g00 ngày 13/5` is no hour of the day.
const limits = new Set([
  'từ',
  'trước',
  'sau',
  'hết',
  'đầu',
  'cuối',
  'giữa',
  'chậm nhất',
  'hạn chót',
  'bắt đầu',
  'khoảng',
])

function isTime(token: Token): boolean {
  if (token.kind === 'note') return token.inside.length > 0 && token.inside.every(isTimeOrJoint)
  return token.kind === 'time' || isWord(token, partsOfDay)
}

function isTimeOrJoint({ kind }: Token): boolean {
  return kind === 'time' || kind === 'joint' || kind === 'comma'
}

function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && words.has(token.word)
}

/** One stretch of hours, and what is left without it. */
function withoutTime(text: string): { time: string; rest: string } | undefined {
  const tokens = tokenize(text)
  if (tokens.some(({ kind }) => kind === 'unknown')) return undefined
  let first = tokens.findIndex(isTime)
  if (first < 0) return undefined
  const last = tokens.findLastIndex(isTime)
  const inside = tokens.slice(first, last + 1)
  if (!inside.every((token) => isTime(token) || isTimeOrJoint(token) || isWord(token, before))) return undefined
  while (isWord(tokens[first - 1], before)) first--
  const isRange = inside.some(({ kind }) => kind === 'joint')
  if (isRange && isWord(tokens[first - 1], new Set(['từ']))) first--
  const previous = tokens[first - 1]
  if (isWord(previous, limits) || previous?.kind === 'joint' || tokens[last + 1]?.kind === 'joint') return undefined
  const [start, end] = [tokens[first]!.start, tokens[last]!.end]
  return { time: tidy(text.slice(start, end).replace(/^\(|\)$/g, '')), rest: tidy(cut(text, [{ start, end }])) }
}

/** Weekdays, alone in a parenthesis too, with the comma that sets them off. */
function withoutWeekdays(text: string): string {
  const tokens = tokenize(text)
  const isDay = (token: Token | undefined) =>
    token?.kind === 'weekday' ||
    (token?.kind === 'note' && token.inside.length > 0 && token.inside.every(({ kind }) => kind === 'weekday'))
  const cuts: { start: number; end: number }[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isDay(tokens[at])) continue
    let last = at
    while ((tokens[last + 1]?.kind === 'joint' || tokens[last + 1]?.kind === 'comma') && isDay(tokens[last + 2]))
      last += 2
    const comma = [tokens[last + 1], tokens[at - 1]].find((token) => token?.kind === 'comma')
    const ends = [tokens[at]!, tokens[last]!, ...(comma ? [comma] : [])]
    cuts.push({ start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) })
    at = last
  }
  return cuts.length === 0 ? text : tidy(cut(text, cuts))
}

function cut(text: string, cuts: readonly { start: number; end: number }[]): string {
  let at = 0
  const kept = cuts.map(({ start, end }) => {
    const piece = text.slice(at, start)
    at = end
    return piece
  })
  return [...kept, text.slice(at)].join(' ')
}

const dayWord = /^(?:vào\s+)?(?:các\s+)?ngày\s+/iu

/** Without the marks and the word `ngày` that only led over to what is gone. */
function tidy(text: string): string {
  const trimmed = text
    .replace(/\s+/gu, ' ')
    .replace(/ ?([,;])[ ,;]*/gu, '$1 ')
    .replace(/^[\s,;–—-]+|[\s,;–—-]+$/gu, '')
  const bare = /ngày.*ngày/iu.test(trimmed) ? trimmed : trimmed.replace(dayWord, '')
  return bare.charAt(0).toLocaleUpperCase('vi') + bare.slice(1)
}

const filler = new Set(['ngày', 'vào'])

function isOneDate(day: string): boolean {
  const tokens = tokenize(day).filter((token) => !isWord(token, filler) && token.kind !== 'comma')
  return tokens.length === 1 && tokens[0]!.kind === 'date'
}

// A longer range tells no weekday.
const mostDays = 6

/** `Thứ Sáu`, `Thứ Sáu - Chủ nhật`; nothing where no days are named. */
function weekdaysOf(text: string, spans: readonly Span[]): string {
  const isNamed = tokenize(text).some((token) => token.kind === 'date' || dateInNote(token))
  if (!isNamed || spans.some(({ start, end }) => compareDates(addDays(start, mostDays), end) < 0)) return ''
  const names = spans.map(({ start, end }) => {
    const [first, last] = [nameOf(start), nameOf(end)]
    return compareDates(start, end) === 0 ? first : `${first} - ${last}`
  })
  return [...new Set(names)].join(', ')
}

function dateInNote(token: Token): boolean {
  return token.kind === 'note' && token.inside.some(({ kind }) => kind === 'date')
}

/** As a line begins with it: `Thứ Hai`, `Chủ nhật`. */
export function nameOf(date: Span['start']): string {
  const name = weekdayNames[weekdayOf(date)]!
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)
}
