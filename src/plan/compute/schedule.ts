import { compareDates } from '../../calendar/date.js'
import type { Wording } from '../../standard/wording.js'
import { joinNames, printProse } from '../expression/evaluate.js'
import type { ScheduleModel } from '../model.js'
import type { Activity, Plan, Prose } from '../plan.js'
import { scheduleLabel } from './annexes.js'
import { inlinesOf, toCapitals } from './text.js'

/** LỊCH HOẠT ĐỘNG: what goes on for the whole period first, as written, then day by day. */
export function computeSchedule(plan: Plan, wording: Wording, attached: string): ScheduleModel | null {
  const { schedule } = plan
  if (!schedule) return null
  const subject = schedule.subject.length > 0 ? schedule.subject : subjectOf(plan.title)
  return {
    label: scheduleLabel(plan, wording),
    orientation: schedule.orientation,
    title: schedule.title?.text ?? wording.scheduleTitle,
    subject: subject.map((line) => inlinesOf(line, plan)),
    attached,
    rows: inOrder(plan.activities).map((activity, index) => ({
      number: index + 1,
      name: printProse(activity.name, plan),
      when: activity.when?.value.text ?? '',
      lead: joinNames(activity.lead, false),
    })),
    closing: toCapitals(schedule.closing?.text ?? plan.issuer.authority?.text ?? ''),
  }
}

/** The title without its line `(từ ngày … đến …)`. */
function subjectOf(title: readonly Prose[]): readonly Prose[] {
  const lines = title.filter(
    (line) => !line.some(({ expression }) => expression?.helper === 'period') && !isPeriod(line),
  )
  return lines.length > 0 ? lines : title
}

function isPeriod(line: Prose): boolean {
  return line.length === 1 && /^\(\s*từ\s.*\)$/i.test(line[0]!.source.text)
}

export function inOrder(activities: readonly Activity[]): Activity[] {
  return [...activities].sort((a, b) => {
    const [first, second] = [a.when?.value.sort, b.when?.value.sort]
    const [whole, other] = [isWhole(a), isWhole(b)]
    if (whole || other) return Number(other) - Number(whole)
    return first && second ? compareDates(first, second) : 0
  })
}

function isWhole({ when }: Activity): boolean {
  return when?.value.whole === true || !when?.value.sort
}
