import { compareDates } from '../../../calendar/date.js'
import type { Activity, PlanTable } from '../../plan.js'

/** The activities that a table prints: what goes on for the whole period first, as written, then day by day. */
export function printedIn({ ids }: PlanTable, activities: readonly Activity[]): Activity[] {
  return inOrder(ids ? activities.filter(({ id }) => ids.has(id)) : activities)
}

export function inOrder(activities: readonly Activity[]): Activity[] {
  return [...activities].sort((a, b) => {
    const [first, second] = [a.when?.value.sort, b.when?.value.sort]
    const [whole, other] = [isWhole(a), isWhole(b)]
    if (whole || other) return Number(other) - Number(whole)
    return first && second ? compareDates(first, second) : 0
  })
}

export function isWhole({ when }: Activity): boolean {
  return when?.value.whole === true || !when?.value.sort
}
