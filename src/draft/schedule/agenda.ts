import type { ScheduleRow } from '../draft.js'
import { saysOnlyTime } from './time.js'

// What is done at any conference, and is no activity of a plan.
const ceremony = new RegExp(
  [
    String.raw`^[^\p{L}]*(?:đón (?:tiếp|khách)|tiếp đón|ổn định (?:tổ chức|chỗ)|tuyên bố lý do|giới thiệu (?:đại biểu|thành phần|khách)`,
    'chào cờ|phát biểu|th(?:ảo|am) luận|giải đáp|giải lao|nghỉ (?:giải lao|giữa giờ|trưa)|văn nghệ (?:chào mừng|đầu giờ|mở đầu)|chụp (?:ảnh|hình) lưu niệm',
    String.raw`điểm danh|(?:(?:kết luận|bế mạc|khai mạc)[,;.\s]*){1,2}(?:hội nghị|hội thảo|đại hội|buổi|lớp|$))`,
  ].join('|'),
  'iu',
)
const fewest = 2
const share = 4

/** The hours of one meeting, told by what is done at each: a greeting, a speech, a break. */
export function isCeremony(rows: readonly ScheduleRow[]): boolean {
  const told = rows.filter(({ name }) => ceremony.test(name.text)).length
  return told >= fewest && told * share >= rows.length
}

/** Most times are an hour and no day. */
export function isHourly(times: readonly string[]): boolean {
  return times.filter(saysOnlyTime).length * 2 > times.length
}
