import type { WrittenDate } from './written-date.js'

/** Days written one behind the other, of one month or of several: `10, 11 và 12/5/2024`, `06 - 11/5`, `10/5, 18/5/2024`. */
export interface DayList {
  start: number
  end: number
  /** Each with day and month; the year where it, or one behind it, is written. */
  days: ListedDay[]
}

export interface ListedDay extends WrittenDate {
  day: number
  month: number
  /** All days from the one before it on: `06 - 11/5`. */
  through: boolean
}

const bareDay = /(\d{1,2})(?![\d/.%]|\s?(?:[:hg]|giờ|phút|tháng|đ\/c))/iy
const jointBetween = /\s*(?:([-–—−]|đến(?:\s+hết)?|tới)|[,;&]|và(?!\p{L}))\s*(?:và\s+)?(?:(?:các\s+)?ngày\s+)?/iuy

/** The days that begin at a unit. A bare number is a day of the next month that is written. */
export function readDayList(
  text: string,
  at: number,
  startingAt: ReadonlyMap<number, WrittenDate>,
): DayList | undefined {
  const days: Partial<ListedDay>[] = []
  let [end, complete] = [at, 0]
  let through = false
  for (let from = at; ; ) {
    const day = dayAt(text, from, startingAt)
    if (!day) break
    days.push({ ...day, through })
    end = day.end
    if (day.month !== undefined) complete = days.length
    jointBetween.lastIndex = end
    const joint = jointBetween.exec(text)
    if (!joint) break
    through = joint[1] !== undefined
    from = jointBetween.lastIndex
  }
  const listed = days.slice(0, complete)
  return complete === 0 ? undefined : { start: at, end: listed.at(-1)!.end!, days: filledFromRight(listed) }
}

function dayAt(text: string, at: number, startingAt: ReadonlyMap<number, WrittenDate>): WrittenDate | undefined {
  const date = startingAt.get(at)
  if (date) return date.day !== undefined && date.month !== undefined ? date : undefined
  bareDay.lastIndex = at
  const found = bareDay.exec(text)
  const day = Number(found?.[1] ?? 0)
  if (!found || day < 1 || day > 31) return undefined
  const end = at + found[1]!.length
  return { start: at, end, day, separator: 'none', at: { day: [at, end] } }
}

/** A day takes the month and the year that stand behind it. */
function filledFromRight(days: readonly Partial<ListedDay>[]): ListedDay[] {
  let [month, year] = [undefined, undefined] as (number | undefined)[]
  const filled = days.toReversed().map((day) => {
    month = day.month ?? month
    year = day.year ?? year
    return { ...day, month, ...(year !== undefined && { year }) } as ListedDay
  })
  return filled.reverse()
}
