import { wordEnd } from '../../../text/word-edge.js'
import { wordsAfter, wordsBefore } from '../sentence.js'

/**
 * What a number of years is said of. An `anniversary` is the difference of its years; a time `since` may count its first
 * year too (`5 năm qua (2016-2020)`), and so does a `duration`, which nobody checks.
 */
export type Manner = 'anniversary' | 'since' | 'duration'

const celebrating =
  /(?:k[ỷỉỳ] niệm|chào mừng|chúc mừng|mừng|nhân dịp|dịp|hướng tới|hướng đến|hướng về|tiến tới|hưởng ứng|đánh dấu|đón chào|ôn lại|truyền thống|lễ|tròn)(?:\s+(?:tròn|đúng|lần thứ|mốc|chặng đường|dịp|đại lễ|lễ|sự kiện|quốc gia|lịch sử|ý nghĩa))*[\s“"(:,-]*$/
const events = new RegExp(
  String.raw`^[\s“"(]*(?:ngày|thành lập|giải phóng|chiến thắng|đại thắng|tái lập|khởi nghĩa|tổng khởi nghĩa|cách mạng|quốc khánh|thiết lập|ký kết|ký|bình thường hóa|thống nhất|hình thành|xây dựng(?: và|,) (?:phát triển|trưởng thành|chiến đấu)|ra đời|gia nhập|truyền thống|quan hệ (?:ngoại giao|hữu nghị))${wordEnd}`,
  'u',
)
const lasting = new RegExp(String.raw`^\s+(?:qua|nay|trước|về trước|trở lại đây|đã qua)${wordEnd}`, 'u')

/** A time that something was carried out, as opposed to the day it began: the first year may count. */
const carriedOut = new RegExp(
  String.raw`^\s+(?:thực hiện|triển khai|tổ chức|phát động|thi hành|đổi mới|công tác|hoạt động)${wordEnd}`,
  'u',
)
const life = new RegExp(String.raw`^\s+(?:ngày\s+)?(?:năm\s+)?(?:sinh|mất|giỗ|hy sinh|hi sinh|từ trần)${wordEnd}`, 'u')

/** How the words around a count use it. `start` is where its figures begin, `end` is behind `năm`. */
export function mannerOf(text: string, start: number, end: number): Manner {
  if (celebrating.test(wordsBefore(text, start)) || events.test(wordsAfter(text, end))) return 'anniversary'
  return lasting.test(wordsAfter(text, end)) ? 'since' : 'duration'
}

export function isCarriedOut(text: string, end: number): boolean {
  return carriedOut.test(wordsAfter(text, end))
}

/** Of a birthday or a death, the years in brackets may be those of a life: `(1918 - 1990)`. */
export function isOfLife(text: string, end: number): boolean {
  return life.test(wordsAfter(text, end))
}
