import { compareDates, type PlainDate } from '../../calendar/date.js'
import type { Draft } from '../../draft/draft.js'
import { headerOf, type KnownStandard, recogniseStandard } from '../../standard/recognise.js'
import { readDateLine } from './date-line.js'

// From when on each has been in force. What is checked of the Party's form HD 36 of 2018 had alike.
const since: Readonly<Record<KnownStandard, PlainDate>> = {
  doan: { year: 2013, month: 10, day: 29 },
  nd30: { year: 2020, month: 3, day: 5 },
  dang: { year: 2018, month: 4, day: 3 },
}

const known = new WeakMap<Draft, KnownStandard | false>()

/** The standard whose form a draft must have; none when it is not sure, or was not in force on the draft's day. */
export function formOf(draft: Draft): KnownStandard | undefined {
  let standard = known.get(draft)
  if (standard === undefined) {
    standard = inForce(recogniseStandard(draft), draft) ?? false
    known.set(draft, standard)
  }
  return standard || undefined
}

function inForce(standard: KnownStandard | undefined, draft: Draft): KnownStandard | undefined {
  if (standard === undefined) return undefined
  const date = draft.facts.date?.value ?? dateInHeader(draft)
  return date && compareDates(date, since[standard]) < 0 ? undefined : standard
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
