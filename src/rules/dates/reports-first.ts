import { compareDates, formatDate, type PlainDate } from '../../calendar/date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { PlannedTime } from '../../draft/analysis/times/planned-times.js'
import { wordsAfter } from '../../draft/analysis/words.js'
import type { Draft, Passage } from '../../draft/draft.js'
import type { Finding } from '../rule.js'

/** Reports of results that are due before what they are of has begun: all activities, or those of one heading. */
export function* compareReports(draft: Draft, { times }: Analysis): Generator<Finding> {
  const reports = times.filter(
    ({ role, passage }) => role === 'report' || (role === 'deadline' && reported.test(passage.text)),
  )
  if (reports.length === 0) return
  const activities = times.filter(({ role }) => role === 'activity')
  const period = draft.facts.period?.value.start
  const first = earliest([...activities.map(({ span }) => span.start), ...(period ? [period] : [])])
  const signed = draft.facts.signed?.value.start
  const { firstOf, firstAround } = sections(draft, activities)
  for (const { passage, start, end, span, role } of reports) {
    if (signed && compareDates(span.end, signed) < 0) continue
    const begins = role === 'report' ? [first, firstOf(passage), firstAround(passage)] : [firstOf(passage)]
    const begin = begins.find((day) => day && compareDates(span.end, day) < 0)
    if (!begin) continue
    yield {
      ...{ passage, start, end },
      message: `Hạn báo cáo kết quả ${formatDate(span.end)} đứng trước ngày bắt đầu hoạt động ${formatDate(begin)}.`,
      hint: 'Kiểm tra hạn báo cáo và thời gian thực hiện.',
    }
  }
}

function earliest(days: readonly PlainDate[]): PlainDate | undefined {
  return days.length === 0 ? undefined : days.reduce((a, b) => (compareDates(a, b) <= 0 ? a : b))
}

/** Tells of a report the first day of the activities below the heading that it names, and below the one it stands under. */
function sections({ passages, headings }: Draft, activities: readonly PlannedTime[]) {
  const titles = new Map(headings.map(({ passage, title }) => [passage, keyOf(title)]))
  const above = new Map<Passage, string>()
  let title: string | undefined
  for (const passage of passages) {
    title = titles.get(passage) ?? title
    if (title !== undefined) above.set(passage, title)
  }
  const days = new Map<string, PlainDate[]>()
  for (const { passage, span } of activities) {
    const key = above.get(passage)
    if (key === undefined) continue
    const found = days.get(key)
    if (found) found.push(span.start)
    else days.set(key, [span.start])
  }
  const firstUnder = (key: string | undefined) => (key === undefined ? undefined : earliest(days.get(key) ?? []))
  return {
    firstOf: (report: Passage) => firstUnder(named(report.text, days)),
    firstAround: (report: Passage) => firstUnder(above.get(report)),
  }
}

const reported = /báo cáo\s+(?:tổng kết|kết quả)\s+(?:về\s+)?(?:(?:thực hiện|tổ chức|triển khai)\s+)?/iu
const longestTitle = 12
const fewestWords = 2

/** `Báo cáo kết quả Hội thi cắm hoa …`: the longest title that the words begin with. */
function named(text: string, days: ReadonlyMap<string, unknown>): string | undefined {
  const found = reported.exec(text)
  if (!found) return undefined
  const words = keyOf(wordsAfter(text, found.index + found[0].length, 120)).split(' ')
  for (let length = Math.min(longestTitle, words.length); length >= fewestWords; length--) {
    const key = words.slice(0, length).join(' ')
    if (days.has(key)) return key
  }
  return undefined
}

function keyOf(title: string): string {
  return (
    title
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu)
      ?.join(' ') ?? ''
  )
}
