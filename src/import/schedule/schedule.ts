import { parseWhen, type When, type WhenContext } from '../../calendar/when/when.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { type Header, readHeader } from '../../draft/schedule/header.js'
import { cellsBelow, type Row, type Table, tablesOf, wordsIn } from '../../draft/schedule/table.js'
import type { Attachment } from '../annexes.js'
import type { ImportedActivity, ImportedSchedule } from '../imported-plan.js'
import { linesIn, wordsOf } from '../words.js'
import { headerWithoutLead, type ScheduleColumn, scheduleColumns } from './columns.js'
import { groupOf, isHeading } from './groups.js'
import { activityId } from './names.js'
import { unitsIn } from './units.js'

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
export function readSchedule(attachment: Attachment, draft: Draft, wording: ScheduleWording): ReadSchedule | undefined {
  const { title, body } = attachment
  const tables = tablesOf(body)
  const [table] = tables
  const closing = body.slice(table?.end ?? 0)
  if (!table || tables.length > 2 || table.start > 0 || closing.length > (wording.hasClosing ? 1 : 0)) return undefined
  if (closing.some(({ text }) => /\p{Ll}/u.test(text))) return undefined
  if (!title.some(({ text }) => scheduleTitle.test(text))) return undefined
  const read = rowsOf(table, contextOf(draft))
  if (!read) return undefined
  const columns = columnsOf(read.columns, wording)
  if (columns.columns && !wording.scheduleColumns) return undefined
  return {
    schedule: { ...titlesOf(title, wording), ...read.grouping, ...columns, ...closingOf(closing[0]) },
    activities: read.activities,
    isReordered: isReordered(read.whens),
  }
}

/** What a time leaves out is the plan's. */
export function contextOf({ facts: { year, period } }: Draft): WhenContext {
  return { ...(year !== undefined && { year }), ...(period && { period: period.value }) }
}

interface Rows {
  columns: ScheduleColumn[]
  activities: ImportedActivity[]
  whens: (When | undefined)[]
  grouping: Pick<ImportedSchedule, 'group' | 'isNumberedByGroup'>
}

function rowsOf(table: Table, context: WhenContext): Rows | undefined {
  const header = readHeader(table) ?? headerWithoutLead(table)
  if (!header || header.above.length > 0) return undefined
  const columns = scheduleColumns(table.rows[0]!, header.columns)
  if (!columns) return undefined
  const taken = new Set<string>()
  const activities: ImportedActivity[] = []
  const whens: (When | undefined)[] = []
  const group = groupOf(header.below)
  if (group === 'unknown') return undefined
  for (const row of header.below.filter((one) => !isHeading(one))) {
    const read = activityOf(row, columns, context, taken)
    if (!read) return undefined
    activities.push(read.activity)
    whens.push(read.when)
  }
  const grouping = group ? { group, ...(isNumberedAnew(header) && { isNumberedByGroup: true as const }) } : {}
  return activities.length > 0 ? { columns, activities, whens, grouping } : undefined
}

/** The number 1 stands in more than one row. */
function isNumberedAnew({
  below,
  columns: { number },
}: Pick<Header, 'below'> & { columns: Pick<Header['columns'], 'number'> }): boolean {
  const numbers = below.flatMap((row) => (number && !isHeading(row) ? cellsBelow(row, number).map(wordsIn) : []))
  return numbers.filter((text) => /^0?1\D?$/.test(text)).length > 1
}

function activityOf(
  row: Row,
  columns: readonly ScheduleColumn[],
  context: WhenContext,
  taken: Set<string>,
): { activity: ImportedActivity; when?: When } | undefined {
  const texts = new Map<ScheduleColumn, string>()
  for (const column of columns) {
    const cells = cellsBelow(row, column.cell)
    // A heading over the rows that follow, or a cell over several columns.
    if (cells.length > 1 || cells.some((cell) => cell.columns > 1)) return undefined
    texts.set(
      column,
      cells
        .flatMap(({ paragraphs }) => paragraphs.map(lineOf))
        .join(' ')
        .trim(),
    )
  }
  const textOf = (key: ScheduleColumn['key']) =>
    columns.filter((column) => column.key === key).map((column) => texts.get(column)!)[0] ?? ''
  const name = textOf('name')
  if (name === '') return undefined
  const written = textOf('when')
  const { value: when } = written === '' ? {} : parseWhen(written, context)
  if (written !== '' && !when) return undefined
  const more = columns
    .filter(({ key }) => key === 'more')
    .flatMap((column): [string, string][] => {
      const text = texts.get(column)!
      return text === '' ? [] : [[column.title, text]]
    })
  const activity: ImportedActivity = {
    ...{ id: activityId(name, taken), name },
    ...(written !== '' && { when: written }),
    ...given('where', textOf('where')),
    ...given('content', textOf('content')),
    lead: unitsIn(textOf('lead')),
    support: unitsIn(textOf('support')),
    ...given('budget', textOf('budget')),
    ...given('result', textOf('result')),
    ...given('note', textOf('note')),
    more,
  }
  return { activity, ...(when && { when }) }
}

function given<K extends string>(key: K, text: string): { [P in K]?: string } {
  return (text === '' ? {} : { [key]: text }) as { [P in K]?: string }
}

function lineOf(passage: Passage): string {
  return linesIn(wordsOf(passage))
    .map(({ text }) => text)
    .join(' ')
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
): Pick<ImportedSchedule, 'columns'> {
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

/** What goes on for the whole period comes first, then day by day. */
function isReordered(whens: readonly (When | undefined)[]): boolean {
  const keys = whens.map((when) =>
    when?.sort && !when.whole ? Date.UTC(when.sort.year, when.sort.month - 1, when.sort.day) : 0,
  )
  return keys.some((key, index) => index > 0 && key < keys[index - 1]!)
}
