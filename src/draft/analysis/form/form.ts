import type { PlainDate } from '../../../calendar/date.js'
import { compareDates } from '../../../calendar/date.js'
import { type Form, formFor } from '../../../standard/form/form.js'
import { formNamed } from '../../../standard/form/shipped.js'
import type { Draft, Passage } from '../../draft.js'
import { readDateLine } from './date-line.js'
import { readKind } from './kind.js'
import { headerOf, recogniseStandard } from './recognise.js'

/** What form a draft must have; none when its standard is not sure, has none, or was not in force on the draft's day. */
export function formOf(draft: Draft): Form | undefined {
  const { judgedBy, standard } = draft
  const name = standard ?? recogniseStandard(draft)
  const form = judgedBy ? judgedBy.form : name === undefined ? undefined : formNamed(name)
  const kind = readKind(draft)
  // Legal documents have a form by their own law, which none of the standards describes.
  if (!form || kind?.isLegal) return undefined
  return formFor(form, dateOf(draft), kind?.name.toUpperCase())
}

const decree30: PlainDate = { year: 2020, month: 3, day: 5 }

/** Whether NĐ 30 was in force on the draft's day; what it asks is told of an older draft as today's form at most. */
export function isByNd30(draft: Draft): boolean {
  // A draft without a date is a new one.
  const date = dateOf(draft)
  return date === undefined || compareDates(date, decree30) >= 0
}

const withBlanks = /ngày[\s\d.…_]*tháng\s*(\d{1,2})?[\s.…_]*năm\s*(\d{4})/u
const lastDay = { month: 12, day: 28 }

/** Also of a line that isn't written as it should be; where the day is left blank, the last that it may become. */
function dateOf(draft: Draft): PlainDate | undefined {
  const { date, signed } = draft.facts
  if (date) return date.value
  // A plan in YAML has no header to read.
  if (isPlan(draft)) return signed?.value.end
  const header = headerOf(draft)
  const line = header.flatMap((passage) => readDateLine(passage) ?? [])[0]
  if (line) return { year: Number(line.year), month: Number(line.month), day: Number(line.day) }
  const found = header.flatMap(({ text }) => withBlanks.exec(text) ?? [])
  if (found.length === 0) return undefined
  const [, month = lastDay.month, year] = found
  return { year: Number(year), month: Number(month), day: lastDay.day }
}

/** `Kính gửi`, `Kính trình`: who is written to, at the begin of the body. */
export function addresseeOf({ passages }: Draft): Passage | undefined {
  const title = passages.findLastIndex(({ kind }) => kind === 'title')
  const from = Math.max(title, 0)
  return passages.slice(from, from + 20).find(({ text }) => /^\s*Kính\s+(?:gửi|trình)(?![\p{L}\p{M}])/u.test(text))
}

/** A plan in YAML has facts, not lines: its standard's templates give them their form. */
export function isPlan({ standard }: Draft): boolean {
  return standard !== undefined
}

/** A Word file has all that its author wrote; a text form may be cut. */
export function isWord({ source }: Draft): boolean {
  return source === undefined
}
