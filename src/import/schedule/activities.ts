import type { When } from '../../calendar/when/when.js'
import type { ImportedActivity } from '../imported-plan.js'
import { activityId } from './names.js'
import type { TableOrder } from './order.js'
import type { ReadRow, Rows } from './rows.js'

/** The activities of a plan so far. */
export interface Known {
  activities: ImportedActivity[]
  taken: Set<string>
  /** What the tables so far print of an activity. */
  printed: Set<string>
  order: TableOrder
}

export function nothingKnown(): Known {
  return { activities: [], taken: new Set(), printed: new Set(), order: { pairs: [], headings: [] } }
}

/** Of tables that name all who are in charge, in their order; headings name one at a time. */
const leadColumn = 'lead column'

/** Of when an activity is; what goes on for the whole period comes first, then day by day. */
export function dayOf(when: When | undefined): number {
  return when?.sort && !when.whole ? Date.UTC(when.sort.year, when.sort.month - 1, when.sort.day) : 0
}

/** The activities of a table in the order of its rows; one that another table told already is that one. */
export function activitiesOf({ rows, columns, grouping, headings }: Rows, known: Known): ImportedActivity[] {
  const isByLead = grouping.group === 'lead'
  const titles = columns.map(({ key, title }) => (key === 'more' ? title : key === 'time' ? 'when' : key))
  const keys = isByLead ? titles.filter((key) => key !== 'lead') : titles
  const before = [...known.activities]
  const own = new Set<ImportedActivity>()
  let above: { row: ReadRow; activity: ImportedActivity } | undefined
  for (const row of rows) {
    const leads = (one: ImportedActivity) =>
      !isByLead || (own.has(one) && !before.includes(one)) || mayLead(one, row.activity.lead, known)
    const isRow = (one: ImportedActivity) => isSame(one, row.activity, keys, known) && leads(one)
    const same = (isByLead && [...own].find(isRow)) || before.find((one) => !own.has(one) && isRow(one))
    const activity = same
      ? withAll(same, row.activity, titles.includes('lead') && !known.printed.has(leadColumn))
      : { id: activityId(row.activity.name, known.taken), ...row.activity }
    if (!same) known.activities.push(activity)
    own.add(activity)
    const isNext = above && above.row.heading === row.heading && dayOf(above.row.when) === dayOf(row.when)
    if (isNext && above!.activity !== activity) known.order.pairs.push([above!.activity, activity])
    above = { row, activity }
  }
  for (const key of [...keys, ...(isByLead ? ['lead'] : [])]) known.printed.add(key)
  if (titles.includes('lead')) known.printed.add(leadColumn)
  if (isByLead) known.order.headings.push(headings)
  return [...own]
}

/** Whether those in charge, as another table told them, may stand over an activity. */
function mayLead({ lead }: ImportedActivity, over: readonly string[], { printed }: Known): boolean {
  return (lead.length === 0 && !printed.has('lead')) || over.every((unit) => lead.includes(unit))
}

type Told = Omit<ImportedActivity, 'id'>

/** Whether both say the same where the table has a column; what the first lacks no other table would print then. */
function isSame(one: ImportedActivity, other: Told, keys: readonly string[], { printed }: Known): boolean {
  if (one.name !== other.name || one.when !== other.when) return false
  return keys.every((key) => {
    const isAny = key === 'lead' && !printed.has(leadColumn)
    const [first, second] = [one, other].map((told) => (isAny ? told.lead.toSorted().join('\n') : textOf(told, key)))
    return first === second || (first === '' && !printed.has(key))
  })
}

function textOf(activity: Told, key: string): string {
  const value = activity[key as keyof Told]
  if (Array.isArray(value)) return value.join('\n')
  return value ?? activity.more.find(([title]) => title === key)?.[1] ?? ''
}

/** With what only the other says; headings leave open in which order an activity names those in charge. */
function withAll(activity: ImportedActivity, other: Told, isOrdered: boolean): ImportedActivity {
  for (const [key, value] of Object.entries(other)) {
    if (textOf(activity, key) === '') Object.assign(activity, { [key]: value })
  }
  const leads = isOrdered ? [...other.lead, ...activity.lead] : [...activity.lead, ...other.lead]
  activity.lead = [...new Set(leads)]
  activity.more.push(...other.more.filter(([title]) => activity.more.every(([known]) => known !== title)))
  return activity
}
