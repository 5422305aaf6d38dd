import { wordEnd } from '../../text/word-edge.js'

const clock = String.raw`\d{1,2}\s*(?:(?:h|g|giờ)\s*(?:\d{1,2}(?!\d|\s*[hg:])(?:\s*(?:phút|p|['’′]))?)?|:\s*\d{2})`
const clocks = new RegExp(String.raw`${clock}${wordEnd}|\d{1,3}\s*(?:phút|['’′])${wordEnd}`, 'giu')
const day = /\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d)|\d\s+tháng\s+\d|(?:ngày|tháng|tuần|quý)\s+[\dIVX]/iu

/** `12/5`, `Trong tháng 5`, `Tuần 2`; hours tell none. */
export function saysDay(text: string): boolean {
  return day.test(text.replace(clocks, ' '))
}

const weekday = /(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/iu
const partOfDay = /^(?:buổi\s+)?(?:sáng|trưa|chiều|tối|cả ngày)(?!\p{L})/iu

/** `8h00 - 8h10`, `15 phút`, `Sáng`, and no day. */
export function saysOnlyTime(text: string): boolean {
  const rest = text.replace(clocks, ' ')
  return (rest !== text || (partOfDay.test(text) && !weekday.test(text))) && !day.test(rest)
}

const dayHeading = new RegExp(
  String.raw`^(?:[^\p{L}\d]*(?:[IVX]{1,5}|\d{1,2})[.)/]\s)?[^\p{L}\d]*(?:(?:tuần|ngày|thứ|đợt|sáng|chiều|tối|buổi|chủ nhật)${wordEnd}|\d{1,2}\s*/\s*\d)`,
  'iu',
)

/** `TUẦN 1 (từ 01 – 07/5)`, `Thứ Hai, 12/5`; `Hoạt động chào mừng 30/4` tells no day of what is below it. */
export function isDayHeading(text: string): boolean {
  return dayHeading.test(text) && /\d\s*[/.-]\s*\d|\d\s+tháng\s+\d/u.test(text.replace(clocks, ' '))
}

const period = new RegExp(
  String.raw`^(?:[^\p{L}\d]*(?:[IVX]{1,5}|\d{1,2})[.)/]\s)?[^\p{L}\d]*(?:tháng|quý|giai đoạn)${wordEnd}`,
  'iu',
)

/** `Tuần 1`, `THÁNG 5`: what is below goes on with what is above. */
export function isTimeHeading(text: string): boolean {
  return dayHeading.test(text) || period.test(text)
}

const years = /(?<![\d/.-])(?:19|20)\d{2}(?!\d)/g
const yearly = /^(?!.*(?:(?<!\d)\d{1,2}\s*[/.-]\s*\d|tháng)).*(?:(?:19|20)\d{2}|h[àằ]ng năm|thường xuyên)/isu

/** `2021 - 2025`, `Năm 2023`, `Hằng năm` for half of the rows, and of more than one year: tasks, not days. */
export function saysYears(times: readonly string[]): boolean {
  if (times.filter((time) => yearly.test(time)).length * 2 < times.length) return false
  return new Set(times.flatMap((time) => Array.from(time.matchAll(years), ([year]) => year))).size > 1
}
