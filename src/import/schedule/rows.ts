import { parseWhen, type When, type WhenContext } from '../../calendar/when/when.js'
import type { Passage } from '../../draft/draft.js'
import { type Columns, type Header, readHeader } from '../../draft/schedule/header.js'
import { cellsBelow, type Row, type Table, type TableCell, wordsIn } from '../../draft/schedule/table.js'
import type { ImportedActivity, ImportedTable, SaidRow } from '../imported-plan.js'
import { linesIn, wordsOf } from '../words.js'
import { headerWithoutLead, type ScheduleColumn, scheduleColumns } from './columns.js'
import { groupOf, isHeading } from './groups.js'
import { unitsIn } from './units.js'

/** What a row tells of its activity. */
export interface ReadRow {
  /** Over the rows that it is one of. */
  heading?: string
  activity: Omit<ImportedActivity, 'id'>
  when?: When
}

/** A table with an activity a row, all of them read. */
export interface Rows {
  columns: ScheduleColumn[]
  /** It counts its rows. */
  isNumbered: boolean
  rows: ReadRow[]
  grouping: Pick<ImportedTable, 'group' | 'isNumberedByGroup'>
  headings: string[]
  said: SaidRow[]
}

type PartHeader = Omit<Header, 'columns' | 'key'> & { columns: Partial<Columns> }

/** Nothing where a row can't be read, or the plan would not print a table of this shape. */
export function rowsOf(table: Table, context: WhenContext): Rows | undefined {
  const header: PartHeader | undefined = readHeader(table) ?? headerWithoutLead(table) ?? readHeader(table, false)
  if (!header || header.above.length > 0) return undefined
  const group = groupOf(header.below)
  const columns = columnsFor(scheduleColumns(table.rows[0]!, header.columns), header, group, context)
  if (!columns || group === 'unknown') return undefined
  const rows: ReadRow[] = []
  let heading: string | undefined
  for (const row of header.below) {
    if (isHeading(row)) {
      heading = wordsIn(row.own[0]!)
      continue
    }
    const read = readRow(row, columns, { group, heading }, context)
    if (!read) return undefined
    rows.push({ ...read, ...(heading !== undefined && { heading }) })
  }
  if (rows.length === 0) return undefined
  const { number } = header.columns
  const said = header.below.map((row) => saidIn(row, number))
  const grouping = group ? { group, ...(isNumberedAnew(said) && { isNumberedByGroup: true as const }) } : {}
  const headings = header.below.filter(isHeading).map(({ own }) => wordsIn(own[0]!))
  return { columns, isNumbered: number !== undefined, rows, grouping, headings, said }
}

/** Below the heading of a day the column of the time may have but the hours; the time may have no column either. */
function columnsFor(
  columns: ScheduleColumn[] | undefined,
  { below }: PartHeader,
  group: ReturnType<typeof groupOf>,
  context: WhenContext,
): ScheduleColumn[] | undefined {
  const when = columns?.find(({ key }) => key === 'when')
  if (!when) return group === 'day' || group === 'month' ? columns : undefined
  const isDated = (row: Row) =>
    cellsBelow(row, when.cell).some((cell) => (parseWhen(textIn(cell), context).value?.spans.length ?? 0) > 0)
  if (group !== 'day' || below.some((row) => !isHeading(row) && isDated(row))) return columns
  return columns!.map((column) => (column === when ? { ...column, key: 'time' } : column))
}

interface Place {
  group: ReturnType<typeof groupOf>
  heading: string | undefined
}

function readRow(
  row: Row,
  columns: readonly ScheduleColumn[],
  place: Place,
  context: WhenContext,
): ReadRow | undefined {
  const texts = new Map<ScheduleColumn, string>()
  for (const column of columns) {
    const cells = cellsBelow(row, column.cell)
    // A heading over the rows that follow, or a cell over several columns.
    if (cells.length > 1 || cells.some((cell) => cell.columns > 1)) return undefined
    texts.set(column, cells.map(textIn).join(' '))
  }
  const textOf = (key: ScheduleColumn['key']) =>
    columns.filter((column) => column.key === key).map((column) => texts.get(column)!)[0] ?? ''
  const name = textOf('name')
  if (name === '') return undefined
  const written = timeOf(textOf('when') || textOf('time'), columns, place)
  const { value: when } = written === '' ? {} : parseWhen(written, context)
  if (written !== '' && !when) return undefined
  const more = columns
    .filter(({ key }) => key === 'more')
    .flatMap((column): [string, string][] => {
      const text = texts.get(column)!
      return text === '' ? [] : [[column.title, text]]
    })
  const activity: ReadRow['activity'] = {
    name,
    ...(written !== '' && { when: written }),
    ...given('where', textOf('where')),
    ...given('content', textOf('content')),
    lead: leadOf(textOf('lead'), columns, place),
    support: unitsIn(textOf('support')),
    ...given('budget', textOf('budget')),
    ...given('result', textOf('result')),
    ...given('note', textOf('note')),
    more,
  }
  return { activity, ...(when && { when }) }
}

/** With the day of the heading where the row has but hours, or none. */
function timeOf(written: string, columns: readonly ScheduleColumn[], { group, heading = '' }: Place): string {
  if (columns.some(({ key }) => key === 'when')) return written
  const day = group === 'day' ? (/\d{1,2}\/\d{1,2}\/\d{4}$/.exec(heading)?.[0] ?? '') : heading
  if (written === '' || day === '') return day || written
  return `${written} ngày ${day}`
}

/** Who is in charge stands over the rows where no column names it. */
function leadOf(written: string, columns: readonly ScheduleColumn[], { group, heading }: Place): string[] {
  const isAbove = group === 'lead' && heading !== undefined && !columns.some(({ key }) => key === 'lead')
  return isAbove ? [heading] : unitsIn(written)
}

function saidIn(row: Row, number: TableCell | undefined): SaidRow {
  if (isHeading(row)) return { text: wordsIn(row.own[0]!) }
  const isNumber = (cell: TableCell) => number !== undefined && cell.column === number.column
  return {
    number: row.own.filter(isNumber).map(wordsIn).join(' '),
    text: row.own
      .filter((cell) => !isNumber(cell))
      .map(textIn)
      .join(' '),
  }
}

/** The number 1 stands in more than one row. */
function isNumberedAnew(said: readonly SaidRow[]): boolean {
  return said.filter(({ number }) => number !== undefined && /^0?1\D?$/.test(number)).length > 1
}

function given<K extends string>(key: K, text: string): { [P in K]?: string } {
  return (text === '' ? {} : { [key]: text }) as { [P in K]?: string }
}

function textIn({ paragraphs }: TableCell): string {
  return paragraphs.map(lineOf).join(' ').trim()
}

export function lineOf(passage: Passage): string {
  return linesIn(wordsOf(passage))
    .map(({ text }) => text)
    .join(' ')
}
