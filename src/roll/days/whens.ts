import { isMap } from 'yaml'
import { daysBetween, formatDate, type PlainDate, weekdayNames, weekdayOf } from '../../calendar/date.js'
import { readWeekday } from '../../calendar/weekday.js'
import { daysOfWhen, parseWhen, type WhenDay } from '../../calendar/when/when.js'
import type { Activity } from '../../plan/plan.js'
import { unseen } from '../../text/as-seen.js'
import { type Sourced, sourceRange, without } from '../../text/sourced.js'
import { fieldsOf, itemsOf } from '../../yaml/fields.js'
import { type Note, type Put, replaced } from '../notes/note.js'
import { type Rolling, rangeOf } from '../rolling.js'
import { dayInText } from './day-in-text.js'
import { type ListedDay, longestShort, type Moved, moveDays } from './move-days.js'
import { putYears, withPuts } from './period.js'
import { putDays } from './put-days.js'
import { keyOf } from './same-day.js'
import { inNotes, rollFree } from './when-words.js'

export interface RolledWhens {
  notes: Note[]
  /** Where the days of activities went, by `keyOf`; those that went to two places are left out. */
  known: ReadonlyMap<string, PlainDate>
}

/** The times of all activities in the new year. */
export function rollWhens(rolling: Rolling): RolledWhens {
  const went = new Map<string, PlainDate | undefined>()
  const learn = (days: readonly ListedDay[], { dates }: Moved) => {
    for (const [index, { date }] of days.entries()) {
      const [key, now] = [keyOf(date), dates[index]!]
      const before = went.get(key)
      went.set(key, went.has(key) && (!before || keyOf(before) !== keyOf(now)) ? undefined : now)
    }
  }
  const items = itemsOf(fieldsOf(rolling.root).get('activities'))
  const notes = rolling.plan.activities.flatMap((activity, index) => {
    const field = fieldsOf(items[index]?.node).get('when')
    if (!activity.when) return []
    return isMap(field?.node)
      ? rollFree(activity, field, rolling)
      : rollWhen(activity, activity.when.source, rolling, learn)
  })
  const known = new Map([...went].flatMap(([key, date]) => (date ? [[key, date] as const] : [])))
  return {
    notes: [...notes, ...rolling.plan.activities.flatMap((activity) => inNotes(activity, rolling, known))],
    known,
  }
}

type Learn = (days: readonly ListedDay[], moved: Moved) => void

function rollWhen(activity: Activity, source: Sourced, rolling: Rolling, learn: Learn): Note[] {
  const { plan, years } = rolling
  const seen = without(source, unseen)
  const days = daysOfWhen(seen.text, plan)
  if (days.length === 0) {
    return noteOf(activity, seen, putYears(seen.text, years), 'sang năm mới', rolling)
  }
  const listed = days.map((day) => ({ date: dateOf(day), through: day.joined }))
  const rule = ruleOf(activity, seen.text, days, rolling)
  const moved = moveDays(listed, { ...rule, fixed: rolling.fixed, years })
  const puts = fitting(seen.text, days, moved.dates, rolling)
  if (!puts)
    return [{ range: rangeOf(source), message: `“${seen.text}” chưa chuyển được sang năm mới: ghi lại`, isDoubt: true }]
  // A deadline says nothing of what else is on its day.
  if (!rule.isDeadline) learn(listed, moved)
  const doubts = moved.doubts.map((message): Note => ({ range: rangeOf(source), message, isDoubt: true }))
  return [
    ...noteOf(activity, seen, puts, [...moved.why, ...weekdayChange(listed, moved.dates)].join('; '), rolling),
    ...doubts,
  ]
}

function noteOf({ id }: Activity, seen: Sourced, puts: readonly Put[], why: string, { text }: Rolling): Note[] {
  const placed = puts.map((put) => ({ range: sourceRange(seen, put.start, put.end), text: put.text }))
  return replaced(text, placed, `when của “${id}”: ${why}`, rangeOf(seen))
}

function ruleOf({ name }: Activity, text: string, days: readonly WhenDay[], { plan, period }: Rolling) {
  const own = name.map(({ source }) => source.text).join('')
  return {
    byWeekday: days.some(({ weekdays }) => weekdays.length > 0) || isNamedBy(own, days),
    isDeadline: /^\s*(?:trước|chậm nhất|muộn nhất|hạn)/iu.test(text) || /^\s*(?:hạn|thời hạn)(?!\p{L})/iu.test(own),
    ...(plan.period && period && { periods: [plan.period, period] as const }),
  }
}

/** `Ngày thứ Bảy tình nguyện` on Saturdays. */
function isNamedBy(name: string, days: readonly WhenDay[]): boolean {
  return Array.from(name.matchAll(/(?:thứ|chủ)\s/giu)).some(({ index }) => {
    const named = readWeekday(name, index)
    return named !== undefined && days.every((day) => weekdayOf(dateOf(day)) === named.weekday)
  })
}

function dateOf({ year, month, day }: WhenDay): PlainDate {
  return { year, month, day }
}

/** What makes a `when` say these dates: in its own manner where it can, else each in full. */
function fitting(
  text: string,
  days: readonly WhenDay[],
  dates: readonly PlainDate[],
  { year, period }: Rolling,
): Put[] | undefined {
  const context = { year, ...(period && { period }) }
  const says = (puts: readonly Put[]) => {
    const now = withPuts(text, puts)
    const read = parseWhen(now, context).problem ? [] : daysOfWhen(now, context)
    return read.length === dates.length && read.every((day, index) => keyOf(dateOf(day)) === keyOf(dates[index]!))
  }
  const own = putDays(
    text,
    days.map((day) => dayInText(text, day)),
    dates,
  )
  if (says(own)) return own
  const weekdays = own.filter(({ start }) => days.some((day) => day.weekdays.some((one) => one.start === start)))
  const full = [...days.map(({ start, end }, index) => ({ start, end, text: formatDate(dates[index]!) })), ...weekdays]
  return says(full) ? full : undefined
}

/** `thứ Năm → thứ Sáu`; nothing of what goes on for a week, or stays on its weekday. */
function weekdayChange(days: readonly ListedDay[], dates: readonly PlainDate[]): string[] {
  const isLong = days.some(
    ({ date, through }, index) => through && daysBetween(days[index - 1]!.date, date) >= longestShort,
  )
  const named = (all: readonly PlainDate[]) =>
    [...new Set(all.map((date) => weekdayNames[weekdayOf(date)]!))].join(', ')
  const [before, now] = [named(days.map(({ date }) => date)), named(dates)]
  return isLong || before === now ? ['giữ ngày, tháng'].slice(before === now ? 1 : 0) : [`${before} → ${now}`]
}
