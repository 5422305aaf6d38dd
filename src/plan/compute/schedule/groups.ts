import { addDays, formatDate, formatDayMonth, formatMonth, type PlainDate, weekdayOf } from '../../../calendar/date.js'
import { nameOf } from '../../../calendar/when/apart.js'
import type { Activity, Grouping } from '../../plan.js'
import { isWhole } from './order.js'

/** Activities below a heading of their own; empty where they have none. */
export interface Group {
  heading: string
  activities: Activity[]
}

/** Groups in the order of their first activity, an activity in each that it belongs to. `all` as the plan has them. */
export function groupsOf(
  grouping: Grouping | undefined,
  inOrder: readonly Activity[],
  all: readonly Activity[],
): Group[] {
  if (!grouping) return [{ heading: '', activities: [...inOrder] }]
  const groups = new Map<string, Activity[]>()
  // Units as the plan names them first; what is left to none comes before.
  if (grouping === 'lead')
    for (const heading of ['', ...all.flatMap((activity) => headingsOf(activity, 'lead'))]) groups.set(heading, [])
  for (const activity of inOrder) {
    for (const heading of headingsOf(activity, grouping)) {
      const group = groups.get(heading)
      if (group) group.push(activity)
      else groups.set(heading, [activity])
    }
  }
  return Array.from(groups, ([heading, activities]) => ({ heading, activities })).filter(
    ({ activities }) => activities.length > 0,
  )
}

function headingsOf(activity: Activity, grouping: Grouping): string[] {
  const { when, lead } = activity
  if (grouping === 'lead') return lead.length > 0 ? [...new Set(lead.map(({ text }) => text))] : ['']
  const day = when?.value.sort
  // What goes on for the whole period has its own words for a heading.
  if (isWhole(activity) || !day) return [when?.value.text ?? '']
  return [dayHeadings[grouping](day)]
}

const dayHeadings: Record<Exclude<Grouping, 'lead'>, (day: PlainDate) => string> = {
  day: (day) => `${nameOf(day)}, ngày ${formatDate(day)}`,
  week: (day) => {
    const monday = addDays(day, -((weekdayOf(day) + 6) % 7))
    const sunday = addDays(monday, 6)
    const first = monday.year === sunday.year ? formatDayMonth(monday) : formatDate(monday)
    return `Tuần từ ${first} đến ${formatDate(sunday)}`
  },
  month: ({ month, year }) => `Tháng ${formatMonth(month)}/${year}`,
}
