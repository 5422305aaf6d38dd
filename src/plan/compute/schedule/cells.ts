import { joinNames, printProse } from '../../expression/evaluate.js'
import type { ScheduleCell } from '../../model.js'
import type { Activity, Plan, PlanColumn, Prose } from '../../plan.js'
import type { PrintedTime } from './times.js'

/** What stands in a column for an activity, paragraph by paragraph. */
export function linesOf(activity: Activity, { kind, name }: PlanColumn, time: PrintedTime, plan: Plan): string[] {
  const prose = (...paragraphs: Prose[]) => paragraphs.map((paragraph) => printProse(paragraph, plan))
  switch (kind) {
    case 'when':
    case 'weekday':
    case 'time':
      return [time[kind]]
    case 'lead':
    case 'support':
      return [joinNames(activity[kind], false)]
    case 'content':
      return activity.content.length > 0 ? prose(...activity.content) : ['']
    case 'more':
      return prose(activity.more.find((field) => field.name === name)?.prose ?? [])
    default:
      return prose(activity[kind])
  }
}

const styles: Record<PlanColumn['kind'], ScheduleCell['style']> = {
  ...{ name: 'name', content: 'name', result: 'name', note: 'name', more: 'name' },
  ...{ when: 'when', weekday: 'when', time: 'when', budget: 'when' },
  ...{ lead: 'lead', support: 'lead', where: 'lead' },
}

// Numbers, dates and words such as `Đạt`.
const short = 20

/** Words begin at the left; a column of the office's own that has but short ones is centred, as numbers are. */
export function styleOf({ kind }: PlanColumn, cells: readonly string[][]): ScheduleCell['style'] {
  const isShort = kind === 'more' && cells.every((lines) => lines.every((line) => line.length <= short))
  return isShort ? 'when' : styles[kind]
}
