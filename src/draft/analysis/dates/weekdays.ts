import { type DayList, type ListedDay, readDayList } from '../../../calendar/day-list.js'
import { readWeekday, type WrittenWeekday } from '../../../calendar/weekday.js'
import type { WrittenDate } from '../../../calendar/written-date.js'
import { matchesIn } from '../../../text/matches.js'
import type { Passage } from '../../draft.js'
import { wordsBefore } from '../words.js'
import { isLunar } from './dates.js'

/** A weekday and the dates that it may be said of, the likelier first. */
export interface WeekdayClaim {
  weekday: WrittenWeekday
  dates: WrittenDate[]
  /** Days of one list, of which each may be on that weekday: `thứ Sáu (10/5, 17/5)`. */
  others?: WrittenDate[]
  /** `thứ Sáu hằng tuần`: each of them is. */
  weekly?: boolean
  /** Where the dates stand, when they are in another cell. */
  datesIn?: Passage
}

const beginning = /(?<![\p{L}\p{M}\d])(?:thứ|chủ|chúa)(?=\s)|(?<![\p{L}\p{M}\d])(?:T[2-7]|CN)(?![\p{L}\p{M}\d])/giu
const weekdaySign = /thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|ch(?:ủ|úa)\s+nhật|T[2-7]|CN/i
const time = String.raw`\d{1,2}\s?(?:[:gh]|giờ)\s?(?:\d{2})?(?:\s?phút)?`
const weekly = '(?:hằng|hàng|mỗi|trong) tuần'
const towardsDate = new RegExp(
  String.raw`(?:\s+(?:vừa qua|này|tới|tuần (?:này|sau|trước|tới|qua)|${weekly}))?[\s,:\-–|]*(?:\(\s*)?(?:(?:lúc|từ)\s+)?(?:${time}[\s,:-]*)?(?:(?:từ\s+)?(?:các\s+)?ngày\s+|hôm\s+|ngày:\s*)?`,
  'iy',
)
const fromDate = /^\s*[-–,(]?\s*(?:(?:nhằm|rơi|trúng|đúng|là|vào)\s+)*(?:ngày\s+)?$/i
const joinsWeekdays = /^\s*(?:([-–]|đến)|[,&/]|và|(hoặc|hay))\s*(?:hết\s+)?(?:sáng\s+|chiều\s+|tối\s+|ngày\s+)?$/i
// `thứ 2, 4, 6 (06/5)`: more weekdays, in figures alone.
const moreFigures = /^\s*(?:,|và)\s*[2-7](?![\d/])/
const longestGap = 40

/** Weekdays that are said together: `thứ Sáu và thứ Bảy`, `từ thứ Hai đến thứ Sáu`. */
interface Group {
  weekdays: WrittenWeekday[]
  /** `đến` stands between: the first and the last of several days. */
  through: boolean
  /** One or the other. */
  either: boolean
}

/** Every weekday of a passage that stands beside one of its dates. */
export function readWeekdays({ text }: Passage, all: readonly WrittenDate[]): WeekdayClaim[] {
  const dates = all.filter((date) => date.day !== undefined && date.month !== undefined && !isLunar(text, date))
  if (dates.length === 0) return []
  const startingAt = new Map(dates.map((date) => [date.start, date]))
  let next = 0
  return groupsIn(text).flatMap((group) => {
    const [first] = group.weekdays
    while (dates[next] && dates[next]!.start < first!.start) next++
    return group.either || !isWeekday(text, first!) ? [] : claimsOf(text, group, dates[next - 1], startingAt)
  })
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = []
  for (const { index } of matchesIn(text, beginning, weekdaySign)) {
    const weekday = readWeekday(text, index)
    if (!weekday) continue
    const last = groups.at(-1)
    const joint = last && joinsWeekdays.exec(text.slice(last.weekdays.at(-1)!.end, weekday.start))
    if (last && joint) {
      last.weekdays.push(weekday)
      last.through ||= joint[1] !== undefined
      last.either ||= joint[2] !== undefined
    } else groups.push({ weekdays: [weekday], through: false, either: false })
  }
  return groups
}

/** In brackets weekdays belong to what stands before them, dates in brackets to the weekdays before them. */
function claimsOf(
  text: string,
  group: Group,
  before: WrittenDate | undefined,
  startingAt: ReadonlyMap<number, WrittenDate>,
): WeekdayClaim[] {
  const { start } = group.weekdays[0]!
  const { end } = group.weekdays.at(-1)!
  const behind = before && start - before.end <= longestGap ? text.slice(before.end, start) : undefined
  const isBehind = behind !== undefined && fromDate.test(behind)
  const list = isBehind && behind.includes('(') ? undefined : listAhead(text, group, startingAt)
  if (group.weekdays.length > 1) {
    return list ? inPairs(group, list) : isBehind ? inPairs(group, listBehind(text, before!, startingAt)) : []
  }
  const [weekday] = group.weekdays as [WrittenWeekday]
  const days = isBehind ? listBehind(text, before!, startingAt).days.toReversed() : []
  if (!list) return days.length > 0 ? [{ weekday, dates: days }] : []
  const [first, ...others] = list.days
  if (others.some(({ through }) => through)) return [{ weekday, dates: [first!, ...others.slice(-1), ...days] }]
  const isWeekly =
    new RegExp(weekly, 'i').test(text.slice(end, list.start)) ||
    /(?:các|mỗi|h[ằà]ng)\s+$/i.test(wordsBefore(text, start))
  return [{ weekday, dates: [first!, ...days], ...(others.length > 0 && { others, weekly: isWeekly }) }]
}

function listAhead(
  text: string,
  { weekdays }: Group,
  startingAt: ReadonlyMap<number, WrittenDate>,
): DayList | undefined {
  const { start, end } = weekdays.at(-1)!
  towardsDate.lastIndex = end
  towardsDate.exec(text)
  const at = towardsDate.lastIndex
  if (at - end > longestGap || (/\d$/.test(text.slice(start, end)) && moreFigures.test(text.slice(end, end + 8)))) {
    return undefined
  }
  return readDayList(text, at, startingAt)
}

/** `10 và 11/5/2024 (thứ Sáu …)`: the list that ends with a date. */
function listBehind(text: string, date: WrittenDate, startingAt: ReadonlyMap<number, WrittenDate>): DayList {
  const from = Math.max(0, date.start - longestGap)
  for (const { index } of text.slice(from, date.start).matchAll(/(?<![\p{L}\p{M}\d./:,-])\d/gu)) {
    const list = readDayList(text, from + index, startingAt)
    if (list?.end === date.end) return list
  }
  return readDayList(text, date.start, startingAt)!
}

/** As many days as weekdays, or the first and the last of each. */
function inPairs({ weekdays, through }: Group, { days }: DayList): WeekdayClaim[] {
  const isRange = days.length === 2 && days[1]!.through
  if (through && (isRange || !days.some((day) => day.through))) {
    const ends = [days[0]!, days.at(-1)!]
    return days.length < 2 || weekdays.length !== 2
      ? []
      : ends.map((day, index) => ({ weekday: weekdays[index]!, dates: [day] }))
  }
  const isOfTwo = isRange && weekdays.length === 2 && isNext(days[0]!, days[1]!)
  if (through || days.length !== weekdays.length || (days.some((day) => day.through) && !isOfTwo)) return []
  return weekdays.map((weekday, index) => ({ weekday, dates: [days[index]!] }))
}

function isNext(first: ListedDay, second: ListedDay): boolean {
  return first.month === second.month ? second.day === first.day + 1 : second.day === 1
}

const allowed = new Set(
  'ngày sáng trưa chiều tối đêm khuya hôm vào từ đến tới nghỉ làm là nhằm các mỗi mọi và hoặc cả trước sau hết lúc đúng phút giờ rơi trúng bù hay qua'.split(
    ' ',
  ),
)
const ordinals = new Set(
  'lần kỳ họp vụ tháng tuần ván phiên đợt vòng trận hiệp khóa khoá nghị hội quý số người con hạng giải tập phần chương lớp bậc cấp đời hệ bài câu điểm mục đội buổi hàng năm tốp cái chiếc khoản bước'.split(
    ' ',
  ),
)
const ordinalDay = /(?:sang|trong|bước vào|qua|hết)\s+ngày\s+$/i

/** `báo Tuổi Trẻ Chủ Nhật ngày 30-4-1997`. */
const paper = /(?:[Bb]áo|[Tt]ạp chí|[Tt]uần san|[Pp]hụ san)\s+(?:\p{Lu}[\p{L}\p{M}]*\s+){1,5}$/u

/** `thứ hai` is as often an ordinal: the word before it tells, and in doubt it is one. */
function isWeekday(text: string, { start, end }: WrittenWeekday): boolean {
  const name = text.slice(start, end)
  if (paper.test(text.slice(Math.max(0, start - 40), start))) return false
  if (!/^thứ/i.test(name)) return true
  if (/^\s*(?:của|nhất)(?![\p{L}])/iu.test(text.slice(end, end + 8))) return false
  const before = text.slice(Math.max(0, start - 32), start)
  const word = /([\p{L}\p{M}\d:]*)(\s*)$/u.exec(before)!
  const [, raw = '', space = ''] = word
  if (raw === '' || space.includes('\n')) return true
  // `Thời gian: thứ sáu, …`
  if (/\p{L}:$/u.test(raw)) return true
  const previous = raw.toLowerCase()
  const isCapital = raw !== raw.toUpperCase() && /^T|\s\p{Lu}/u.test(name)
  if (previous === 'ngày') return !isOrdinalDay(text, start, end, before)
  return /^\d/.test(raw) ? isTime(before) : allowed.has(previous) || (isCapital && !ordinals.has(previous))
}

function isTime(before: string): boolean {
  return /\d\s?(?:[:gh]|giờ)\s?(?:\d{2})?\s*$/i.test(before)
}

/** `Ngày thứ hai (16/5)` of an event, where nothing else says that a weekday is meant. */
function isOrdinalDay(text: string, start: number, end: number, before: string): boolean {
  const name = text.slice(start, end)
  const day = name.split(/\s+/).at(-1)!
  if (/^T/.test(name) || /^(?:\p{Lu}|[2-7])/u.test(day)) return false
  if (ordinalDay.test(before) || /ngày\s+(?:thứ\s+(?:nhất|1)|đầu tiên)(?![\p{L}\d])/iu.test(text)) return true
  return /(?:^|[.;:+-])\s*ngày\s+$/i.test(before) && /^\s*[(:]/.test(text.slice(end, end + 3))
}
