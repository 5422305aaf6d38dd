import { addDays, compareDates, daysBetween, type PlainDate } from '../../calendar/date.js'
import type { Clock, Occasion } from '../../calendar/when/timing.js'
import { contentLine } from './line.js'

export const zone = 'Asia/Ho_Chi_Minh'

/** The whole of Vietnam has had seven hours since 13 June 1975; before, Saigon had eight. */
export const zoneLines = [
  contentLine('BEGIN', 'VTIMEZONE'),
  contentLine('TZID', zone),
  contentLine('BEGIN', 'STANDARD'),
  contentLine('DTSTART', '19750613T000000'),
  contentLine('TZOFFSETFROM', '+0800'),
  contentLine('TZOFFSETTO', '+0700'),
  contentLine('TZNAME', '+07'),
  contentLine('END', 'STANDARD'),
  contentLine('END', 'VTIMEZONE'),
]

/** When an event takes place. Without an hour it takes all of its days; the day of its end is then the one behind the last. */
export function timeLines({ start, end, from, to, daily }: Occasion): string[] {
  if (!from) {
    return [
      contentLine('DTSTART;VALUE=DATE', dateValue(start)),
      contentLine('DTEND;VALUE=DATE', dateValue(addDays(end, 1))),
    ]
  }
  const first = contentLine(`DTSTART;TZID=${zone}`, timeValue(start, from))
  // Nobody has said how long it takes.
  if (!to) return [first]
  const isRepeated = daily && compareDates(start, end) !== 0
  const last = contentLine(`DTEND;TZID=${zone}`, timeValue(isRepeated ? start : end, to))
  if (!isRepeated) return [first, last]
  return [first, last, contentLine('RRULE', `FREQ=DAILY;COUNT=${daysBetween(start, end) + 1}`)]
}

function timeValue(date: PlainDate, { hour, minute }: Clock): string {
  return `${dateValue(date)}T${digits(hour, 2)}${digits(minute, 2)}00`
}

function dateValue({ year, month, day }: PlainDate): string {
  return `${digits(year, 4)}${digits(month, 2)}${digits(day, 2)}`
}

function digits(count: number, length: number): string {
  return String(count).padStart(length, '0')
}
