import { addDays, compareDates, type PlainDate, type Span } from '../../../calendar/date.js'
import type { Draft } from '../../draft.js'
import { onceEach } from '../once.js'
import type { PlannedTime } from './planned-times.js'

/** Plans are now and then signed this many days after their first steps. */
const lateSigning = 60
/** A time this far behind all others of the plan isn't one of them. */
const farAway = 200
const about = 31
/** Two others at least say which time the plan is about. */
const fewest = 2

/** What tells which year a time was meant for. */
interface Evidence {
  /** The first day on which it may be signed. */
  signed: PlainDate | undefined
  titleYear: number | undefined
  /** From the first to the last time of the plan that lies within a year. */
  spanOf: (year: number) => Span | undefined
}

/** Tells of a time the year that it must have been meant for, when its own year can only be a slip. */
export function meantYears(
  { facts }: Draft,
  times: readonly PlannedTime[],
  titleYear: number | undefined,
): (time: PlannedTime) => number | undefined {
  const spanOf = onceEach((year: number) => spanWithin(times, year))
  return onceEach((time) => meantYear(time, { signed: facts.signed?.value.start, titleYear, spanOf }))
}

function meantYear(time: PlannedTime, evidence: Evidence): number | undefined {
  const { signed, titleYear: year } = evidence
  const { start, end } = time.span
  if (time.sure || time.yearless || time.role === 'mention' || start.year !== end.year) return undefined
  const next = moved(time.span, 1)
  if (signed && compareDates(addDays(end, lateSigning), signed) < 0 && compareDates(next.start, signed) >= 0) {
    return year === undefined || year === next.start.year ? next.start.year : undefined
  }
  const wanted = year ?? signed?.year
  if (wanted === undefined || Math.abs(start.year - wanted) !== 1) return undefined
  return isStray(time, wanted, evidence) ? wanted : undefined
}

/** Others of the plan lie in the wanted year, and the time lies among them once it is moved there. */
function isStray(time: PlannedTime, wanted: number, { signed, spanOf }: Evidence): boolean {
  const others = spanOf(wanted)
  if (!others) return false
  const { start: first, end: last } = others
  const { start, end } = moved(time.span, wanted - time.span.start.year)
  if (compareDates(start, addDays(first, -about)) < 0 || compareDates(end, addDays(last, about)) > 0) return false
  if (signed && compareDates(start, signed) < 0) return false
  return time.span.start.year < wanted
    ? !signed && compareDates(addDays(time.span.end, farAway), first) < 0
    : compareDates(addDays(last, farAway), time.span.start) < 0
}

function spanWithin(all: readonly PlannedTime[], year: number): Span | undefined {
  const within = all.filter(({ span, yearless }) => !yearless && span.start.year === year && span.end.year === year)
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
