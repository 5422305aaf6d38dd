import type { Wording } from '../../../standard/wording.js'
import { joinNames, printProse } from '../../expression/evaluate.js'
import type { ScheduleTable } from '../../model.js'
import type { Activity, Plan, PlanColumn, PlanTable } from '../../plan.js'
import { linesOf, styleOf } from './cells.js'
import { groupsOf } from './groups.js'
import { printedIn } from './order.js'
import { printedTime } from './times.js'

/** What every standard has a table for. */
export const usualColumns: readonly PlanColumn[] = (['name', 'when', 'lead'] as const).map((kind) => ({
  kind,
  name: kind,
}))

/** The table of a schedule, in the plan's columns and groups. */
export function computeTable(table: PlanTable, plan: Plan, wording: Wording): ScheduleTable {
  const columns = table.columns ?? usualColumns
  const groups = groupsOf(table.group, printedIn(table, plan.activities), plan.activities)
  const all = groups.flatMap(({ activities }) => activities)
  const printed = all.map(cellsBy(columns, table, plan))
  const styles = columns.map((column, at) =>
    styleOf(
      column,
      printed.map((row) => row[at]!),
    ),
  )
  let last = 0
  let at = 0
  const numbered = groups.map(({ heading, activities }) => {
    if (table.countsAnew) last = 0
    return {
      heading,
      activities: activities.map((activity) => ({ activity, number: ++last, cells: printed[at++]! })),
    }
  })
  return {
    table:
      columns.every(({ kind }, at) => kind === usualColumns[at]?.kind) && columns.length === 3 ? 'schedule' : 'grid',
    own: table.columns !== undefined || table.group !== undefined,
    columns: columns.map((column) => ({ kind: column.kind, title: titleOf(column, columns, wording) })),
    span: columns.length + 1,
    groups: numbered.map(({ heading, activities }) => ({
      heading,
      rows: activities.map(({ activity, number, cells }) => ({
        id: activity.id,
        number,
        cells: cells.map((lines, at) => ({ kind: columns[at]!.kind, style: styles[at]!, lines })),
      })),
    })),
    rows: numbered.flatMap(({ activities }) =>
      activities.map(({ activity, number }) => ({
        number,
        name: printProse(activity.name, plan),
        when: activity.when?.value.text ?? '',
        lead: joinNames(activity.lead, false),
      })),
    ),
  }
}

function cellsBy(columns: readonly PlanColumn[], { group }: PlanTable, plan: Plan) {
  const kinds = new Set(columns.map(({ kind }) => kind))
  return (activity: Activity): string[][] => {
    const time = printedTime(activity, kinds, group)
    return columns.map((column) => linesOf(activity, column, time, plan))
  }
}

/** With its hours or weekdays apart, `when` has but the day. */
function titleOf({ kind, name, title }: PlanColumn, columns: readonly PlanColumn[], wording: Wording): string {
  if (title) return title.text
  if (kind === 'more') return asTitle(name, wording)
  const isDay = kind === 'when' && columns.some((other) => other.kind === 'time' || other.kind === 'weekday')
  return wording.scheduleColumns[isDay ? 'day' : kind]
}

/** A title that stands among those of the standard is written as these are. */
export function asTitle(text: string, { scheduleColumns: { name } }: Wording): string {
  return name === name.toLocaleUpperCase('vi') ? text.toLocaleUpperCase('vi') : text
}
