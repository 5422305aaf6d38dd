import { compareDates, isDate, type PlainDate, type Span, weekdayOf } from '../../../calendar/date.js'
import type { WrittenRange } from '../../../calendar/scan.js'
import { readWeekday } from '../../../calendar/weekday.js'
import { parseWhen } from '../../../calendar/when/when.js'
import type { WrittenDate } from '../../../calendar/written-date.js'
import type { KindName } from '../../document-kinds.js'
import type { Draft, Passage } from '../../draft.js'
import type { Reference } from '../citations/reference.js'
import { type Dates, isLunar } from '../dates/dates.js'
import { titleEnd } from '../schedule/activities.js'
import { roleOf, rolesIn, type TimeRole } from './role.js'
import { isOfOtherYears } from './title-year.js'

/** A time that the plan itself sets. */
export interface PlannedTime {
  passage: Passage
  /** Units of the date or the range. */
  start: number
  end: number
  span: Span
  role: TimeRole
  /** The weekday beside it fits the year that is written. */
  sure: boolean
  /** Its year isn't written; it is the only one possible. */
  yearless?: true
}

/** What else is known of a passage. */
interface Readings {
  datesOf: (passage: Passage) => Dates
  referencesOf: (passage: Passage) => readonly Reference[]
  yearOf: (passage: Passage, date: WrittenDate) => number | undefined
}

/** The activities that the schedule sets at each time; one merged over rows, or standing over them, is that of each. */
export function namesByTime({ schedule = [] }: Draft): Map<Passage, Passage[]> {
  const names = new Map<Passage, Passage[]>()
  for (const { name, when } of schedule) {
    const others = names.get(when)
    if (others) others.push(name)
    else names.set(when, [name])
  }
  return names
}

const weekdayNear = /thứ\s|chủ\s+nhật/giu

/** Times in the schedule and below the title, in reading order; those of cited documents and of history left out. */
export function readTimes(draft: Draft, kind: KindName | undefined, read: Readings): PlannedTime[] {
  const roles = rolesIn(kind)
  if (roles.size === 0) return []
  const rows = new Set(draft.schedule?.map(({ when }) => when))
  const found: PlannedTime[] = []
  const body = titleEnd(draft)
  const yearless = !isOfOtherYears(draft)
  let heading = ''
  for (const [index, passage] of draft.passages.entries()) {
    if (passage.kind === 'heading') heading = passage.text
    if (read.datesOf(passage).dates.length === 0) continue
    if (rows.has(passage)) found.push(...inRow(draft, passage, read, yearless))
    else if (index >= body && passage.kind !== 'cell' && passage.kind !== 'note')
      found.push(...inProse(passage, heading, read, yearless))
  }
  return found.filter(({ role }) => roles.has(role))
}

function inRow({ facts }: Draft, passage: Passage, read: Readings, yearless: boolean): PlannedTime[] {
  const { value } = parseWhen(passage.text, { year: facts.year, period: facts.period?.value })
  if (!value || value.whole || value.spans.length === 0) return inProse(passage, 'Thời gian', read, yearless)
  const { dates } = read.datesOf(passage)
  const isWritten = dates.some(({ year }) => year !== undefined)
  if (!isWritten && !(yearless && dates.every((date) => read.yearOf(passage, date) === value.spans[0]!.end.year)))
    return []
  const span = { start: value.spans[0]!.start, end: value.spans.at(-1)!.end }
  const { length } = passage.text
  const sure = hasWeekday(passage.text, 0, length, span)
  return [{ passage, start: 0, end: length, span, role: 'activity', sure, ...(!isWritten && { yearless: true }) }]
}

function inProse(passage: Passage, heading: string, read: Readings, yearless: boolean): PlannedTime[] {
  const { text } = passage
  const references = read.referencesOf(passage).values()
  let reference = references.next().value
  let cited = 0
  // Both stand in order.
  return stretchesOf(passage, read, yearless).flatMap((stretch) => {
    const { start, end, span } = stretch
    for (; reference && reference.start <= start; reference = references.next().value) {
      cited = Math.max(cited, reference.date?.end ?? reference.end)
    }
    if (start < cited) return []
    const role = roleOf(text, start, heading)
    if (!role || (stretch.yearless && (role === 'mention' || regular.test(text)))) return []
    return { passage, ...stretch, role, sure: hasWeekday(text, start, end, span) }
  })
}

/** What comes again each year is never over. */
const regular = /(?:h[ằà]ng|mỗi|từng) (?:năm|tháng|quý)|định kỳ|thường xuyên/iu

type Stretch = Pick<PlannedTime, 'start' | 'end' | 'span' | 'yearless'>

function stretchesOf(passage: Passage, { datesOf, yearOf }: Readings, yearless: boolean): Stretch[] {
  const { text } = passage
  const { dates, ranges } = datesOf(passage)
  const days = ranges.filter(({ from, to }) => from.day !== undefined && to.day !== undefined)
  const firsts = new Map(days.map((range) => [range.from, range]))
  const seconds = new Set(days.map(({ to }) => to))
  return dates.flatMap((date) => {
    if (date.day === undefined || seconds.has(date) || isLunar(text, date)) return []
    const range = firsts.get(date)
    const last = range?.to ?? date
    if (last.year !== undefined) return (range ? ofRange(range) : ofDate(text, date)) ?? []
    const year = yearless && date.separator !== '-' && date.separator !== '.' ? yearOf(passage, last) : undefined
    if (year === undefined) return []
    const stretch = range ? ofRange({ ...range, to: { ...last, year } }) : ofDate(text, { ...date, year })
    return stretch ? { ...stretch, yearless: true as const } : []
  })
}

function ofRange({ start, end, from, to }: WrittenRange): Stretch | undefined {
  if (to.year === undefined) return undefined
  const last = plain(to as PlainDate)
  const first = plain({ ...(from as PlainDate), year: from.year ?? last.year })
  if (from.year === undefined && compareDates(first, last) > 0) first.year--
  const tellsOfHistory = last.year - first.year > 2
  return isDate(first) && isDate(last) && !tellsOfHistory
    ? { start, end, span: { start: first, end: last } }
    : undefined
}

/** `20 – 21/11/2017`, `13, 20, 27/5/2023`: the days before the last one have no month of their own. */
const daysBefore = /(?<![\d/.])(\d{1,2})\s*(?:,\s*\d{1,2}\s*)*(?:[-–,]|và)\s*$/u

function ofDate(text: string, date: WrittenDate): Stretch | undefined {
  if (date.year === undefined || !isDate(date as PlainDate)) return undefined
  const last = plain(date as PlainDate)
  const before = daysBefore.exec(text.slice(Math.max(0, date.start - 24), date.start))
  const day = Number(before?.[1] ?? last.day)
  const first = day > 0 && day < last.day ? { ...last, day } : last
  return { start: date.start, end: date.end, span: { start: first, end: last } }
}

function plain({ year, month, day }: PlainDate): PlainDate {
  return { year, month, day }
}

function hasWeekday(text: string, start: number, end: number, span: Span): boolean {
  const near = text.slice(Math.max(0, start - 20), end + 16)
  for (const { index } of near.matchAll(weekdayNear)) {
    const written = readWeekday(near, index)
    if (written && [span.start, span.end].some((date) => weekdayOf(date) === written.weekday)) return true
  }
  return false
}
