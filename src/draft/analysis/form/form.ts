import { compareDates, type PlainDate } from '../../../calendar/date.js'
import type { Draft } from '../../draft.js'
import { readDateLine } from './date-line.js'
import { headerOf, type KnownStandard, recogniseStandard } from './recognise.js'

// From when on each has been in force. What is checked of the Party's form HD 36 of 2018 had alike.
const since: Readonly<Record<KnownStandard, PlainDate>> = {
  doan: { year: 2013, month: 10, day: 29 },
  nd30: { year: 2020, month: 3, day: 5 },
  dang: { year: 2018, month: 4, day: 3 },
}

/** The standard whose form a draft must have; none when it is not sure, or was not in force on the draft's day. */
export function formOf(draft: Draft): KnownStandard | undefined {
  const standard = recogniseStandard(draft)
  return standard !== undefined && isSince(draft, since[standard]) ? standard : undefined
}

const hd05: PlainDate = { year: 2026, month: 5, day: 27 }

/** Whether a draft of the Party is judged by HD 05 in what it may say otherwise than HD 36. */
export function isByHd05(draft: Draft): boolean {
  return isSince(draft, hd05)
}

/** Whether NĐ 30 was in force on the draft's day; what it asks is told of an older draft as today's form at most. */
export function isByNd30(draft: Draft): boolean {
  return isSince(draft, since.nd30)
}

/** A draft without a date is a new one. */
function isSince(draft: Draft, day: PlainDate): boolean {
  const date = draft.facts.date?.value ?? dateInHeader(draft)
  return date === undefined || compareDates(date, day) >= 0
}

/** Also of a line that isn't written as it should be. */
function dateInHeader(draft: Draft): PlainDate | undefined {
  const line = headerOf(draft).flatMap((passage) => readDateLine(passage) ?? [])[0]
  return line && { year: Number(line.year), month: Number(line.month), day: Number(line.day) }
}

/** A plan in YAML has facts, not lines: its standard's templates give them their form. */
export function isPlan({ standard }: Draft): boolean {
  return standard !== undefined
}

/** A Word file has all that its author wrote; a text form may be cut. */
export function isWord({ source }: Draft): boolean {
  return source === undefined
}
