import { bodiesIn, tablesIn } from '../plan/compute/printed-fields.js'
import { groupsOf } from '../plan/compute/schedule/groups.js'
import { inOrder, printedIn } from '../plan/compute/schedule/order.js'
import { usualColumns } from '../plan/compute/schedule/table.js'
import type { Activity, PlanParts, PlanTable, Prose } from '../plan/plan.js'
import { sourced } from '../text/sourced.js'
import type { Passage, ScheduleRow } from './draft.js'
import { passageOf } from './plan-passage.js'
import { type Print, type Printed, printNames, written } from './printed-prose.js'

/** The rows of a plan's schedules as they are printed, and all that activities say outside of the body. */
export function readSchedules(plan: PlanParts, print: Print): { rows: ScheduleRow[]; passages: Passage[] } {
  const tables = tablesIn(plan).map((table) => ({ shown: shownIn(table), ...groupedIn(table, plan) }))
  const rows = tables.flatMap(({ shown, groups }) =>
    groups.flatMap(({ section, activities }) =>
      activities.map((activity) => ({ ...rowOf(activity, shown, print), ...(section && { section }) })),
    ),
  )
  const detailed = new Set(bodiesIn(plan).flatMap((block) => (block.kind === 'details' ? block.id : [])))
  const others = inOrder(plan.activities).flatMap((activity) => {
    const shown = tables.flatMap((table) => (table.known.has(activity) ? table.shown : []))
    const isShown = (field: string) =>
      shown.some((fields) => fields.has(field)) || (detailed.has(activity.id) && inDetails.has(field))
    return fieldsOf(activity, print).filter(({ field }) => !isShown(field))
  })
  return {
    rows,
    passages: [
      ...rows.flatMap(({ name, when, lead, others = [] }) => [name, when, lead, ...others]),
      ...others.map(({ field, words }) => passageOf(inTable.has(field) ? 'cell' : 'paragraph', words)),
    ],
  }
}

/** What a schedule mostly prints, and so is read as where there is none. */
const inTable: ReadonlySet<string> = new Set(['name', 'when', 'lead'])
const inDetails: ReadonlySet<string> = new Set(['where', 'content', 'support', 'budget', 'result', 'note'])

interface PrintedGroup {
  section?: Passage
  activities: Activity[]
}

function groupedIn(table: PlanTable, plan: PlanParts): { groups: PrintedGroup[]; known: ReadonlySet<Activity> } {
  const groups = groupsOf(table.group, printedIn(table, plan.activities), plan.activities)
  const isByUnit = table.group === 'lead'
  return {
    groups: groups.map(({ heading, activities }) => ({
      activities,
      ...(isByUnit && heading !== '' && { section: { kind: 'cell', text: heading } }),
    })),
    known: new Set(groups.flatMap(({ activities }) => activities)),
  }
}

function shownIn({ columns = usualColumns, group }: PlanTable): Set<string> {
  const kinds = columns.map(({ kind, name }) => (kind === 'more' ? `more.${name}` : kind))
  // Headings, hours and weekdays tell the time as well.
  return new Set([...kinds, 'when', ...(group === 'lead' ? ['lead'] : [])])
}

function rowOf(activity: Activity, shown: ReadonlySet<string>, print: Print): ScheduleRow {
  const none = written(sourced('', print(activity.name).source.base))
  const fields = fieldsOf(activity, print).filter(({ field }) => shown.has(field))
  const cell = (key: string) => passageOf('cell', fields.find(({ field }) => field === key)?.words ?? none)
  const others = fields.filter(({ field }) => !inTable.has(field)).map(({ words }) => passageOf('cell', words))
  return { name: cell('name'), when: cell('when'), lead: cell('lead'), ...(others.length > 0 && { others }) }
}

interface Field {
  field: string
  words: Printed
}

/** Each thing that an activity says. */
function fieldsOf({ name, when, lead, support, content, more, ...activity }: Activity, print: Print): Field[] {
  const prose = (field: string, words: Prose): Field[] => (words.length > 0 ? [{ field, words: print(words) }] : [])
  const names = (field: string, units: Activity['lead']): Field[] =>
    units.length > 0 ? [{ field, words: printNames(units, false) }] : []
  return [
    { field: 'name', words: print(name) },
    ...(when ? [{ field: 'when', words: written(when.source) }] : []),
    ...names('lead', lead),
    ...prose('where', activity.where),
    ...content.flatMap((paragraph) => prose('content', paragraph)),
    ...names('support', support),
    ...(['budget', 'result', 'note'] as const).flatMap((field) => prose(field, activity[field])),
    ...more.flatMap((one) => prose(`more.${one.name}`, one.prose)),
  ]
}
