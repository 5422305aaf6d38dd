import { readWeekday, type WrittenWeekday } from '../../../calendar/weekday.js'
import type { WrittenDate } from '../../../calendar/written-date.js'
import { matchesIn } from '../../../text/matches.js'
import type { Passage } from '../../draft.js'
import { isLunar } from './dates.js'

/** A weekday and the dates that it may be said of, the likelier first. */
export interface WeekdayClaim {
  weekday: WrittenWeekday
  dates: WrittenDate[]
}

const beginning = /(?<![\p{L}\p{M}\d])(?:thứ|chủ|chúa)(?=\s)|(?<![\p{L}\p{M}\d])(?:T[2-7]|CN)(?![\p{L}\p{M}\d])/giu
const time = String.raw`\d{1,2}\s?(?:[:gh]|giờ)\s?(?:\d{2})?(?:\s?phút)?`
const towardsDate = new RegExp(
  String.raw`^(?:\s+(?:vừa qua|này|tới|tuần (?:này|sau|trước|tới|qua)))?[\s,:\-–|]*(?:\(\s*)?(?:(?:lúc|từ)\s+)?(?:${time}[\s,:-]*)?(?:(?:các\s+)?ngày\s+|hôm\s+|ngày:\s*)?$`,
  'i',
)
const fromDate = /^\s*[-–,(]?\s*(?:(?:nhằm|rơi|trúng|đúng|là|vào)\s+)*(?:ngày\s+)?$/i
const joinsWeekdays = /^\s*(?:[-–,&/]|và|đến|hoặc|hay)\s*(?:hết\s+)?(?:sáng\s+|chiều\s+|tối\s+|ngày\s+)?$/i
const longestGap = 40

/** Every weekday of a passage that stands beside one of its dates. */
export function readWeekdays({ text }: Passage, dates: readonly WrittenDate[]): WeekdayClaim[] {
  const days = dates.filter((date) => date.day !== undefined && date.month !== undefined && !isLunar(text, date))
  if (days.length === 0) return []
  const claims: WeekdayClaim[] = []
  let next = 0
  let last: WrittenWeekday | undefined
  for (const { index } of matchesIn(text, beginning)) {
    const weekday = readWeekday(text, index)
    if (!weekday) continue
    while (days[next] && days[next]!.start < weekday.start) next++
    const isListed = last !== undefined && joinsWeekdays.test(text.slice(last.end, weekday.start))
    const found = isListed || !isWeekday(text, weekday) ? [] : datesBeside(text, weekday, days[next - 1], days[next])
    if (found.length > 0) claims.push({ weekday, dates: found })
    if (isListed && claims.at(-1)?.weekday === last) claims.pop()
    last = weekday
  }
  return claims
}

/** In brackets a weekday belongs to what stands before them, a date in brackets to the weekday before it. */
function datesBeside(
  text: string,
  { start, end }: WrittenWeekday,
  before: WrittenDate | undefined,
  after: WrittenDate | undefined,
): WrittenDate[] {
  const behind = before && start - before.end <= longestGap ? text.slice(before.end, start) : undefined
  const ahead = after && after.start - end <= longestGap ? text.slice(end, after.start) : undefined
  const isBehind = behind !== undefined && fromDate.test(behind)
  const isAhead = ahead !== undefined && towardsDate.test(ahead) && !/^[/-]?\d{4}/.test(ahead)
  if (isBehind && behind.includes('(')) return [before!]
  return [...(isAhead ? [after!] : []), ...(isBehind ? [before!] : [])]
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

/** `thứ hai` is as often an ordinal: the word before it tells, and in doubt it is one. */
function isWeekday(text: string, { start, end }: WrittenWeekday): boolean {
  const name = text.slice(start, end)
  if (!/^thứ/i.test(name)) return true
  if (/^\s*(?:của|nhất)(?![\p{L}])/iu.test(text.slice(end, end + 8))) return false
  const before = text.slice(Math.max(0, start - 32), start)
  const word = /([\p{L}\p{M}\d:]*)(\s*)$/u.exec(before)!
  const [, raw = '', space = ''] = word
  if (raw === '' || space.includes('\n')) return true
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
