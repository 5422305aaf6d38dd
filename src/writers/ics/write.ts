import type { PlanModel } from '../../plan/model.js'
import { noActivities } from '../no-activities.js'
import type { Remark, Written } from '../writer.js'
import { eventLines, isDated } from './event.js'
import { contentLine, escapeText } from './line.js'
import { zoneLines } from './time.js'

/** A calendar file (RFC 5545): an event for each day that the plan's activities name. */
export function writeIcs({ model }: Written): string {
  const dated = model.activities.filter(isDated)
  const isTimed = dated.some(({ when }) => when.occasions.some(({ from }) => from))
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//kehoach//kehoach//VI'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', escapeText(model.properties.title)),
    ...(isTimed ? zoneLines : []),
    ...dated.flatMap((activity) => eventLines(activity, model)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}

/** What a calendar can't show. One without events is no calendar, and none is written. */
export function checkIcs({ activities }: PlanModel): Remark[] {
  if (activities.length === 0) return [noActivities('tệp lịch .ics')]
  const undated = activities.filter((activity) => !isDated(activity))
  if (undated.length === activities.length) return [{ ruleId: 'no-activities', severity: 'error', ...allUndated }]
  return undated.map(({ id }) => ({ ruleId: 'activity-undated', severity: 'info', activity: id, ...leftOut }))
}

const allUndated = {
  message: 'Không hoạt động nào của kế hoạch có ngày cụ thể, nên không có gì để ghi vào tệp lịch .ics.',
  hint: 'Ghi ngày ở when của hoạt động, ví dụ 15/5/2024, hoặc bỏ ics khỏi --to.',
}

const leftOut = {
  message: 'Hoạt động không có ngày cụ thể, nên không có trong tệp lịch .ics.',
  hint: 'Nếu đã biết ngày thì ghi ở when, ví dụ 15/5/2024; nếu chưa thì không phải sửa.',
}
