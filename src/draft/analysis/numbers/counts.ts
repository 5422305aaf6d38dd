import { matchesIn } from '../../../text/matches.js'
import { wordEnd } from '../../../text/word-edge.js'
import { wordsAfter, wordsBefore } from '../words.js'

/** A number of years as it stands: `49 năm`, `1.000 năm`, `lần thứ 93 (`, or `47` before `ngày …` where `năm` was left out. */
export interface Count {
  /** Units of the figures. */
  start: number
  end: number
  value: number
  /** Behind `năm`. */
  phraseEnd: number
  /** `hơn 30 năm` counts nothing. */
  approximate: boolean
}

const years = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d/]|\d[.,\-–])(\d{1,3}(?:\.\d{3})+|\d{1,5})(\s+năm)${wordEnd}|(?<=niệm\s(?:lần\sthứ\s)?)(\d{2,4})(?=\s+(?:ngày|chiến thắng|quốc khánh|cách mạng|thành lập)${wordEnd})|(?<=niệm\s[^.;()]{8,80}\slần\sthứ\s)(\d{2,4})(?=\s*\(\d)`,
  'giu',
)
const datesYear = /^\s+\d{4}(?!\d|\s*[-–−]\s*\d)/
const numbered = /(?:tháng|quý|đợt|khóa|khoá|kỳ|số|điều|thứ)\s+$/
const commemorated = /niệm\s+(?:\S+\s+){0,2}lần\s+thứ\s+$/
const approximately =
  /(?:hơn|gần|khoảng|trên|chừng|ngót|non|ít nhất|tối đa|tối thiểu|dưới|quá|hàng|không quá|sau|cứ|mỗi)\s+$/

/** The numbers of years in a text; `tháng 11 năm 2017` and `lần thứ 2 năm 2016` are none. */
export function findCounts(text: string): Count[] {
  if (!/\d\s+năm|niệm\s/i.test(text)) return []
  const counts: Count[] = []
  for (const found of matchesIn(text, years)) {
    const digits = found[1] ?? found[3] ?? found[4]!
    const { index } = found
    const phraseEnd = index + found[0].length
    const before = wordsBefore(text, index)
    if (found[2] !== undefined && isNumbering(before, wordsAfter(text, phraseEnd))) continue
    counts.push({
      ...{ start: index, end: index + digits.length, value: Number(digits.replace(/\./g, '')), phraseEnd },
      approximate: approximately.test(before),
    })
  }
  return counts
}

/** `tháng 11 năm 2017`, `quý 2 năm nay`, `lần thứ 5 năm học này`. */
function isNumbering(before: string, after: string): boolean {
  return datesYear.test(after) || (numbered.test(before) && !commemorated.test(before))
}

/**
 * What a number of years is said of. An `anniversary` is the difference of its years; a time `since` may count its first
 * year too (`5 năm qua (2016-2020)`), and so does a `duration`, which nobody checks.
 */
export type Manner = 'anniversary' | 'since' | 'duration'

const celebrating =
  /(?:k[ỷỉỳ] niệm|chào mừng|chúc mừng|mừng|nhân dịp|dịp|hướng tới|hướng đến|hướng về|tiến tới|hưởng ứng|đánh dấu|đón chào|ôn lại|truyền thống|lễ|tròn)(?:\s+(?:tròn|đúng|lần thứ|mốc|chặng đường|dịp|đại lễ|lễ|sự kiện|quốc gia|lịch sử|ý nghĩa))*[\s“"(:,-]*$/
const events = new RegExp(
  String.raw`^[\s“"(]*(?:ngày|thành lập|giải phóng|chiến thắng|đại thắng|tái lập|khởi nghĩa|tổng khởi nghĩa|cách mạng|quốc khánh|thiết lập|ký kết|ký|bình thường hóa|thống nhất|hình thành|xây dựng(?: và|,) (?:phát triển|trưởng thành|chiến đấu)|ra đời|gia nhập|truyền thống|quan hệ (?:ngoại giao|hữu nghị|đối tác|hợp tác))${wordEnd}`,
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
