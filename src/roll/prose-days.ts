import { compareDates, isDate, type PlainDate, weekdayOf } from '../calendar/date.js'
import { type DayList, type ListedDay, readDayList } from '../calendar/day-list.js'
import { isWhole } from '../calendar/scan.js'
import type { WrittenDate } from '../calendar/written-date.js'
import type { PlannedTime } from '../draft/analysis/times/planned-times.js'
import type { Passage } from '../draft/draft.js'
import { moveDays } from './move-days.js'
import { type Note, type Put, replaced, writtenAt } from './note.js'
import { type DayInText, putDays } from './put-days.js'
import { ownWindow, prosePassages, type Rolling } from './rolling.js'
import { isCited } from './said-in-prose.js'

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

interface ProseDay {
  at: WrittenDate['at']
  date: PlainDate
  through: boolean
}

function daysOf(time: PlannedTime, rolling: Rolling): ProseDay[] {
  const { passage, start, end, span } = time
  const { dates } = rolling.analysis.datesOf(passage)
  const list = listOver(passage.text, start, end, dates)
  const days = list?.days ?? dates.filter((date) => date.start >= start && date.end <= end && date.day !== undefined)
  return days.map((day, index) => ({
    at: day.at,
    date: {
      year: day.year ?? (index === 0 ? span.start.year : span.end.year),
      month: day.month!,
      day: day.day!,
    },
    through: 'through' in day ? (day as ListedDay).through : index > 0,
  }))
}

const digits = /(?<![\p{L}\p{M}\d./:,-])\d/gu
const longestList = 40

/** The list of days that ends where a time does: it may begin before it. */
function listOver(text: string, start: number, end: number, dates: readonly WrittenDate[]): DayList | undefined {
  const startingAt = new Map(dates.map((date) => [date.start, date]))
  const from = Math.max(0, start - longestList)
  for (const { index } of text.slice(from, start + 1).matchAll(digits)) {
    const list = readDayList(text, from + index, startingAt)
    if (list && list.start <= start && list.end >= end) return list
  }
  const own = readDayList(text, start, startingAt)
  return own && own.end >= end ? own : undefined
}

/** The weekdays said of a day that are its own. */
function weekdaysAt(passage: Passage, { day }: WrittenDate['at'], date: PlainDate, { analysis }: Rolling) {
  return analysis
    .weekdaysOf(passage)
    .filter(({ weekday, dates, others = [], datesIn }) => {
      const isSaid = !datesIn && [...dates.slice(0, 1), ...others].some((one) => one.at.day?.[0] === day?.[0])
      return isSaid && weekday.weekday === weekdayOf(date)
    })
    .map(({ weekday }) => weekday)
}
