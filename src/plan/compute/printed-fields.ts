import type { Expression } from '../expression/expression.js'
import type { Activity, PlanParts, PlanTable, Prose } from '../plan.js'
import { printedIn } from './schedule/order.js'
import { usualColumns } from './schedule/table.js'
import { printedTime } from './schedule/times.js'

/** A key of an activity, or `more.` with the name of a column of the office's own. */
export type FieldName = string

/** What the expressions on an activity print. */
const fieldOf: Partial<Record<Expression['helper'], FieldName>> = {
  activity: 'name',
  assigned: 'lead',
  when: 'when',
  where: 'where',
  lead: 'lead',
}

const detailed = ['when', 'where', 'content', 'support', 'budget', 'result', 'note']

/** Which fields of each activity the document prints, by its id. */
export function printedFields(plan: PlanParts): Map<string, Set<FieldName>> {
  const printed = new Map(plan.activities.map(({ id }) => [id, new Set<FieldName>()]))
  const add = (id: string, fields: readonly FieldName[]) => {
    for (const field of fields) printed.get(id)?.add(field)
  }
  for (const table of tablesIn(plan))
    for (const activity of printedIn(table, plan.activities)) add(activity.id, fieldsIn(table, activity))
  for (const prose of prosesIn(plan)) {
    for (const { expression } of prose) {
      const field = expression && fieldOf[expression.helper]
      if (field) add(expression.id, [field])
    }
  }
  for (const block of bodiesIn(plan)) if (block.kind === 'details') add(block.id, detailed)
  return printed
}

export function tablesIn({ schedule, annexes }: PlanParts): PlanTable[] {
  return [schedule, ...annexes.map((annex) => annex.schedule)].filter((table) => table !== null)
}

function fieldsIn({ columns = usualColumns, group }: PlanTable, activity: Activity): FieldName[] {
  const kinds = new Set(columns.map(({ kind }) => kind))
  return [
    ...columns.map(({ kind, name }) => (kind === 'more' ? `more.${name}` : kind)).filter((kind) => kind !== 'when'),
    ...(printedTime(activity, kinds, group).whole ? ['when'] : []),
    ...(group === 'lead' ? ['lead'] : []),
  ]
}

export function bodiesIn({ body, annexes }: PlanParts): PlanParts['body'] {
  return [...body, ...annexes.flatMap((annex) => annex.body)]
}

/** All words that a document has beside those of its activities. */
export function prosesIn(plan: PlanParts): Prose[] {
  return [
    ...plan.title,
    ...(plan.schedule?.subject ?? []),
    ...plan.annexes.flatMap(({ title }) => title),
    ...bodiesIn(plan).flatMap((block) => {
      if (block.kind === 'details' || block.kind === 'page-break') return []
      return block.kind === 'table' ? [block.header, ...block.rows].flat() : [block.prose]
    }),
  ]
}
