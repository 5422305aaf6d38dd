import { addDays, compareDates, type PlainDate, type Span } from '../../../calendar/date.js'
import type { Draft } from '../../draft.js'
import type { Happening } from './happening.js'

/** Plans are now and then signed this many days after their first steps. */
const lateSigning = 60
/** A time this far behind all others of the plan isn't one of them. */
const farAway = 200
const about = 31
/** Two others at least say which time the plan is about. */
const fewest = 2

const singleYear = /(?<![\p{L}\p{M}])năm\s+((?:19|20)\d{2})(?!\d|\s*[-–]\s*\d)/giu
const otherYears = /năm học|nhiệm kỳ|giai đoạn|mùa|khóa|niên (?:khóa|độ)/iu

const known = new WeakMap<Draft, { year: number | undefined }>()

/** `năm 2024` of the title, when it names one year; read once for all times. */
export function titleYear(draft: Draft): number | undefined {
  let found = known.get(draft)
  if (!found) {
    found = { year: readTitleYear(draft) }
    known.set(draft, found)
  }
  return found.year
}

function readTitleYear({ passages }: Draft): number | undefined {
  const years = new Set<number>()
  for (const { kind, text } of passages) {
    if (kind !== 'title') continue
    if (otherYears.test(text)) return undefined
    for (const [, year] of text.matchAll(singleYear)) years.add(Number(year))
  }
  return years.size === 1 ? [...years][0] : undefined
}

/** The year that a time must have been meant for, when its own year can only be a slip. */
export function meantYear(draft: Draft, all: readonly Happening[], time: Happening): number | undefined {
  const { start, end } = time.span
  if (time.sure || time.role === 'mention' || start.year !== end.year) return undefined
  const signed = draft.facts.date?.value
  const year = titleYear(draft)
  const next = moved(time.span, 1)
  if (signed && compareDates(addDays(end, lateSigning), signed) < 0 && compareDates(next.start, signed) >= 0) {
    return year === undefined || year === next.start.year ? next.start.year : undefined
  }
  const wanted = year ?? signed?.year
  if (wanted === undefined || Math.abs(start.year - wanted) !== 1) return undefined
  return isStray(time, all, wanted, signed) ? wanted : undefined
}

/** Others of the plan lie in the wanted year, and the time lies among them once it is moved there. */
function isStray(time: Happening, all: readonly Happening[], wanted: number, signed: PlainDate | undefined): boolean {
  const others = spanOf(all, wanted)
  if (!others) return false
  const { start: first, end: last } = others
  const { start, end } = moved(time.span, wanted - time.span.start.year)
  if (compareDates(start, addDays(first, -about)) < 0 || compareDates(end, addDays(last, about)) > 0) return false
  if (signed && compareDates(start, signed) < 0) return false
  return time.span.start.year < wanted
    ? !signed && compareDates(addDays(time.span.end, farAway), first) < 0
    : compareDates(addDays(last, farAway), time.span.start) < 0
}

const spans = new WeakMap<readonly Happening[], Map<number, Span | undefined>>()

/** From the first to the last time that lies within a year, looked for once. */
function spanOf(all: readonly Happening[], year: number): Span | undefined {
  const found = spans.get(all) ?? new Map<number, Span | undefined>()
  spans.set(all, found)
  if (!found.has(year)) found.set(year, readSpan(all, year))
  return found.get(year)
}

function readSpan(all: readonly Happening[], year: number): Span | undefined {
  const within = all.filter(({ span }) => span.start.year === year && span.end.year === year)
  if (within.length < fewest) return undefined
  return {
    start: within.map(({ span }) => span.start).reduce((a, b) => (compareDates(a, b) <= 0 ? a : b)),
    end: within.map(({ span }) => span.end).reduce((a, b) => (compareDates(a, b) >= 0 ? a : b)),
  }
}

/** The same days of another year. */
export function moved({ start, end }: Span, years: number): Span {
  return { start: { ...start, year: start.year + years }, end: { ...end, year: end.year + years } }
}
