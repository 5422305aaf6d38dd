import { compareDates, formatDate, type PlainDate } from '../../calendar/date.js'
import { asTitle } from '../../plan/compute/schedule/table.js'
import type { ActivityModel, ScheduleKind, ScheduleRow, ScheduleTable } from '../../plan/model.js'
import type { Wording } from '../../standard/wording.js'
import { type Cell, dateCell, empty, numberCell, textCell, valueCell } from './cell.js'

/** A column of a sheet, with what it has in each row. */
export interface Column {
  /** `number`: of the row; `group`: the heading that the row stands below; `date`: a day. */
  kind: ScheduleKind | 'number' | 'group' | 'date'
  title: string
  cells: Cell[]
}

/** What columns are called beside those that the plan's schedule has. */
interface Titles {
  wording: Wording
  number: string
}

interface Row extends ScheduleRow {
  heading: string
  when: ActivityModel['when'] | undefined
}

/** A schedule as a sheet has it: a row for each activity, so that it can be filtered and sorted, with its days as dates. */
export function columnsOf(table: ScheduleTable, activities: readonly ActivityModel[], titles: Titles): Column[] {
  const whens = new Map(activities.map(({ id, when }) => [id, when]))
  const rows = table.groups.flatMap(({ heading, rows }) =>
    rows.map((row): Row => ({ ...row, heading, when: whens.get(row.id) })),
  )
  const column = (kind: Column['kind'], title: string, cellOf: (row: Row) => Cell): Column[] => {
    const cells = rows.map(cellOf)
    return cells.every((cell) => cell === empty) ? [] : [{ kind, title: asTitle(title, titles.wording), cells }]
  }
  const isPlain = rows.every(hasOneDay)
  const days = [
    ...column('date', 'Từ ngày', ({ when }) => dateCell(daysOf(when).first)),
    ...column('date', 'Đến ngày', ({ when }) => dateCell(daysOf(when).last)),
  ]
  const printed = table.columns.flatMap(({ kind, title }, index): Column[] => {
    if (kind !== 'when') return [{ kind, title, cells: rows.map(({ cells }) => cellOf(cells[index]!)) }]
    if (isPlain) return [{ kind: 'date', title, cells: rows.map(({ when }) => dateCell(daysOf(when).first)) }]
    return [{ kind, title, cells: rows.map(({ cells }) => cellOf(cells[index]!)) }, ...days]
  })
  const hasWhen = table.columns.some(({ kind }) => kind === 'when')
  return [
    { kind: 'number', title: titles.number, cells: rows.map(({ number }) => numberCell(number)) },
    ...column('group', 'Nhóm', ({ heading }) => textCell(heading)),
    ...(hasWhen ? [] : days),
    ...printed,
  ]
}

// Their words may be a count or a sum.
const counted = new Set<ScheduleKind>(['budget', 'result', 'note', 'more'])

function cellOf({ kind, lines }: ScheduleRow['cells'][number]): Cell {
  const text = lines.join('\n')
  return counted.has(kind) ? valueCell(text) : textCell(text)
}

/** The words are but a date. */
function hasOneDay({ when, cells }: Row): boolean {
  const { first, last } = daysOf(when)
  return (
    first !== undefined && !last && cells.some(({ kind, lines }) => kind === 'when' && lines[0] === formatDate(first))
  )
}

/** The first day and the last, where that is another; a deadline has but a last. */
function daysOf(when: ActivityModel['when'] | undefined): { first?: PlainDate; last?: PlainDate } {
  const [first, last] = [when?.occasions[0]?.start, when?.occasions.at(-1)?.end]
  if (!first || !last) return {}
  if (when?.kind === 'deadline') return { last }
  return compareDates(first, last) === 0 ? { first } : { first, last }
}
