import { apart } from '../../../calendar/when/apart.js'
import type { Activity, ColumnKind, Grouping } from '../../plan.js'
import { isWhole } from './order.js'

/** What a table prints of an activity's time. */
export interface PrintedTime {
  when: string
  weekday: string
  time: string
  /** Nothing of it is left out. */
  whole: boolean
}

/** The columns share what `when` says; without `when`, a heading may tell the day, else the column of hours says it all. */
export function printedTime(
  activity: Activity,
  columns: ReadonlySet<ColumnKind | 'more'>,
  group: Grouping | undefined,
): PrintedTime {
  const none = { when: '', weekday: '', time: '', whole: true }
  if (!activity.when) return none
  const { value } = activity.when
  const takes = { time: columns.has('time'), weekday: columns.has('weekday') }
  if (columns.has('when')) {
    if (!takes.time && !takes.weekday) return { ...none, when: value.text }
    const { day, weekday, time } = apart(value, takes)
    return { when: day, weekday, time, whole: true }
  }
  // Its heading has its own words.
  if (group && group !== 'lead' && isWhole(activity)) return none
  const { time, weekday, isOneDay } = apart(value, { time: true, weekday: true })
  const isToldAbove = isOneDay && (group === 'day' || (group === 'week' && takes.weekday))
  if (isToldAbove) return { when: '', weekday: takes.weekday ? weekday : '', time, whole: takes.time || time === '' }
  return {
    when: '',
    weekday: takes.weekday && !takes.time ? weekday : '',
    time: takes.time ? value.text : '',
    whole: takes.time || (group === 'month' && value.text.startsWith('Tháng')),
  }
}
