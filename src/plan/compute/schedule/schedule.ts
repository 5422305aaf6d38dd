import type { Wording } from '../../../standard/wording.js'
import type { ScheduleModel } from '../../model.js'
import type { Plan, Prose } from '../../plan.js'
import { scheduleId } from '../../read/annexes.js'
import { endBelow } from '../body.js'
import { inlinesOf, toCapitals } from '../text.js'
import { computeTable } from './table.js'

/** LỊCH HOẠT ĐỘNG, with its title and the line that names the plan. */
export function computeSchedule(plan: Plan, wording: Wording, attached: string): ScheduleModel | null {
  const { schedule } = plan
  if (!schedule) return null
  const subject = schedule.subject.length > 0 ? schedule.subject : subjectOf(plan.title)
  return {
    ...computeTable(schedule, plan, wording),
    label: plan.annexNames.get(scheduleId) ?? '',
    orientation: schedule.orientation,
    title: schedule.title?.text ?? wording.scheduleTitle,
    subject: subject.map((line) => inlinesOf(line, plan)),
    attached,
    end: endBelow('table', wording),
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
