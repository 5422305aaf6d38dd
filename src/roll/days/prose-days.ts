import { compareDates, isDate, type PlainDate } from '../../calendar/date.js'
import { isWhole } from '../../calendar/scan.js'
import type { PlannedTime } from '../../draft/analysis/times/planned-times.js'
import type { Passage } from '../../draft/draft.js'
import { isCited } from '../citations.js'
import { type Note, type Put, replaced, writtenAt } from '../notes/note.js'
import { ownWindow, prosePassages, type Rolling } from '../rolling.js'
import { daysOf, weekdaysAt } from './days-in-prose.js'
import { moveDays } from './move-days.js'
import { type DayInText, putDays } from './put-days.js'

/** Dates typed in prose that can only be this plan's go on as those of its activities do. */
export function proseDays(rolling: Rolling, known: ReadonlyMap<string, PlainDate>): Note[] {
  const passages = new Set(prosePassages(rolling))
  const window = ownWindow(rolling)
  const isOwn = ({ span }: PlannedTime) =>
    compareDates(span.start, window.start) >= 0 && compareDates(span.end, window.end) <= 0
  const seen = new Set<string>()
  const times = rolling.analysis.times.filter(({ passage }) => passages.has(passage))
  return [...times, ...otherTimes([...passages], times, rolling)].filter(isOwn).flatMap((time) => {
    const notes = rollTime(time, rolling, known)
    return notes.filter(({ range, message }) => {
      const key = `${range} ${message}`
      return !seen.has(key) && seen.add(key)
    })
  })
}

/** Whole dates of which nobody could tell what they are of; those of documents and of history are no time of the plan's. */
function otherTimes(passages: readonly Passage[], times: readonly PlannedTime[], { analysis }: Rolling): PlannedTime[] {
  const commemorated = new Set(analysis.commemorations.flatMap(({ range }) => [range.from, range.to]))
  return passages.flatMap((passage) =>
    analysis.datesOf(passage).dates.flatMap((date): PlannedTime[] => {
      const isOver = (one: PlannedTime) => one.passage === passage && one.start < date.end && date.start < one.end
      if (!isWhole(date) || commemorated.has(date) || times.some(isOver) || isCited(passage, date, analysis)) return []
      const { start, end } = date
      const { year, month, day } = date as PlainDate
      const at = { year, month, day }
      return [{ passage, start, end, span: { start: at, end: at }, role: 'mention', sure: false }]
    }),
  )
}

function rollTime(time: PlannedTime, rolling: Rolling, known: ReadonlyMap<string, PlainDate>): Note[] {
  const { passage, role } = time
  const days = daysOf(time, rolling)
  const listed = days.map(({ date, through }) => ({ date, through }))
  if (days.length === 0 || !listed.every(({ date }) => isDate(date))) return []
  const inText = days.map(({ at, date }): DayInText => ({ at, date, weekdays: weekdaysAt(passage, at, date, rolling) }))
  const { plan, period, years, fixed } = rolling
  const moved = moveDays(listed, {
    ...{ years, fixed, known },
    byWeekday: inText.some(({ weekdays }) => weekdays.length > 0),
    isDeadline: role === 'deadline' || role === 'report' || isLimit(passage.text, time.start),
    ...(plan.period && period && { periods: [plan.period, period] as const }),
  })
  const puts = putDays(passage.text, inText, moved.dates)
  const computed = days.every(({ date }, index) => moved.dates[index]!.year === date.year + years)
  return placed(passage, puts, computed, { rolling, why: moved.why, doubts: moved.doubts, time })
}

const limitBefore =
  /(?:trước|chậm nhất|muộn nhất|hạn|đến hết)(?:\s+(?:\d{1,2}\s?(?:g|h|giờ|:)\s?\d{0,2}\s*)?(?:các\s+)?(?:ngày\s+)?)?$/iu

function isLimit(text: string, start: number): boolean {
  return limitBefore.test(text.slice(Math.max(0, start - 40), start))
}

interface Told {
  rolling: Rolling
  why: string[]
  doubts: string[]
  time: PlannedTime
}

function placed(
  passage: Passage,
  puts: readonly Put[],
  computed: boolean,
  { rolling, why, doubts, time }: Told,
): Note[] {
  const placedPuts = puts.map((put) => ({ put, range: writtenAt(passage, put.start, put.end) }))
  const written = placedPuts.flatMap(({ put, range }) => (range ? [{ range, text: put.text }] : []))
  // A year that `{{year}}` prints goes on by itself; anything else that is printed is written elsewhere.
  const unwritten = placedPuts.filter(({ range }) => !range)
  if (unwritten.some(({ put }) => !/^\d{4}$/.test(put.text)) || (unwritten.length > 0 && !computed)) return []
  const [start, end] = [
    Math.min(time.start, ...puts.map((put) => put.start)),
    Math.max(time.end, ...puts.map((put) => put.end)),
  ]
  const whole = writtenAt(passage, start, end)
  const range = writtenAt(passage, time.start, Math.min(time.end, time.start + 1))
  const asked = range ? doubts.map((message): Note => ({ range, message, isDoubt: true })) : []
  const said = why.length > 0 ? `: ${why.join('; ')}` : ': giữ ngày, tháng'
  return [...replaced(rolling.text, written, `ngày ghi trong bài${said}`, whole), ...asked]
}
