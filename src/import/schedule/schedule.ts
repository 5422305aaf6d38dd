import type { When, WhenContext } from '../../calendar/when/when.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { tablesOf } from '../../draft/schedule/table.js'
import type { Attachment } from '../annexes.js'
import type { ImportedActivity, ImportedSchedule, ImportedTable } from '../imported-plan.js'
import { linesIn, wordsOf } from '../words.js'
import { activitiesOf, dayOf, type Known } from './activities.js'
import type { ScheduleColumn } from './columns.js'
import { lineOf, type Rows, rowsOf } from './rows.js'

export interface ReadSchedule {
  schedule: ImportedSchedule
  activities: ImportedActivity[]
  /** The plan prints them in another order. */
  isReordered: boolean
}

/** What a schedule prints by itself, of which it says nothing in the plan. */
export interface ScheduleWording {
  scheduleTitle: string
  scheduleColumns?: Partial<Record<string, string>>
  /** Whether a line with the issuing body stands below the table. */
  hasClosing: boolean
}

const scheduleTitle = /^\s*(?:BẢNG\s+|DỰ KIẾN\s+)?LỊCH(?![\p{L}\p{M}])/iu

/** An attachment that is a schedule the plan can print: one table, a row an activity; nothing where that isn't sure. */
export function readSchedule(
  attachment: Attachment,
  draft: Draft,
  wording: ScheduleWording,
  known: Known,
): ReadSchedule | undefined {
  const { title, body } = attachment
  const tables = tablesOf(body)
  const [table] = tables
  const closing = body.slice(table?.end ?? 0)
  if (!table || tables.length > 2 || table.start > 0 || closing.length > (wording.hasClosing ? 1 : 0)) return undefined
  if (closing.some(({ text }) => /\p{Ll}/u.test(text))) return undefined
  if (!title.some(({ text }) => scheduleTitle.test(text))) return undefined
  const titles = titlesOf(title, wording)
  // Below a title of its own the plan would print its subject too.
  if (titles.title !== undefined && titles.subject.length === 0) return undefined
  const read = rowsOf(table, contextOf(draft))
  const printed = read && printedTable(read, wording)
  if (!printed) return undefined
  return {
    schedule: { ...titles, ...printed, ...closingOf(closing[0]) },
    activities: activitiesOf(read, known),
    isReordered: isReordered(read.rows.map(({ when }) => when)),
  }
}

/** A table at the head of an annex that tells activities with their days, and what stands below it. */
export function annexSchedule(
  body: readonly Passage[],
  draft: Draft,
  wording: ScheduleWording,
  known: Known,
): { schedule: ImportedTable; rest: Passage[] } | undefined {
  const [table] = tablesOf(body)
  if (!table || table.start > 0) return undefined
  const context = contextOf(draft)
  const read = rowsOf(table, context)
  if (!read?.isNumbered || !isOfYear(read, context)) return undefined
  const printed = printedTable(read, wording)
  if (!printed) return undefined
  const ids = activitiesOf(read, known).map(({ id }) => id)
  return { schedule: { ...printed, activities: ids }, rest: body.slice(table.end) }
}

/** What was done in other years is no schedule, nor are the hours of a day. */
function isOfYear({ rows }: Rows, { year }: WhenContext): boolean {
  const spans = rows.flatMap(({ when }) => when?.spans ?? [])
  const isNear = (at: number) => year !== undefined && at >= year - 1 && at <= year + 1
  return spans.length > 0 && spans.every(({ start, end }) => isNear(start.year) && isNear(end.year))
}

/** Nothing where the standard has no names for other columns than the usual. */
function printedTable({ grouping, columns, said }: Rows, wording: ScheduleWording): ImportedTable | undefined {
  const own = columnsOf(columns, wording)
  return own.columns && !wording.scheduleColumns ? undefined : { ...grouping, ...own, said }
}

/** What a time leaves out is the plan's. */
export function contextOf({ facts: { year, period } }: Draft): WhenContext {
  return { ...(year !== undefined && { year }), ...(period && { period: period.value }) }
}

function titlesOf(title: readonly Passage[], wording: ScheduleWording): Pick<ImportedSchedule, 'title' | 'subject'> {
  const lines = title.flatMap((passage) => linesIn(wordsOf(passage)).map(({ text }) => text))
  const at = lines.findIndex((line) => scheduleTitle.test(line))
  const own = lines.slice(0, at + 1).join(' ')
  return {
    ...(own.toUpperCase() !== wording.scheduleTitle && { title: own }),
    subject: lines.slice(at + 1),
  }
}

const usual = 'name when lead'

function columnsOf(
  columns: readonly ScheduleColumn[],
  { scheduleColumns: titles }: ScheduleWording,
): Pick<ImportedTable, 'columns'> {
  const written = columns.map(({ key, title }): [string, string?] => {
    if (key === 'more') return [title]
    return titles && titles[key]?.toUpperCase() !== title.toUpperCase() ? [key, title] : [key]
  })
  const isUsual = columns.map(({ key }) => key).join(' ') === usual && written.every(([, title]) => title === undefined)
  return isUsual ? {} : { columns: written }
}

function closingOf(closing: Passage | undefined): Pick<ImportedSchedule, 'closing'> {
  return closing ? { closing: lineOf(closing) } : {}
}

/** The plan prints them day by day. */
function isReordered(whens: readonly (When | undefined)[]): boolean {
  const days = whens.map(dayOf)
  return days.some((day, index) => index > 0 && day < days[index - 1]!)
}
