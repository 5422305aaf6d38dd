import { compareDates, type PlainDate } from '../../calendar/date.js'
import { readDate } from '../../calendar/written-date.js'
import { sentenceAround } from '../../draft/analysis/sentence.js'
import type { UnitMention } from '../../draft/analysis/units.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { wordEnd, wordStart } from '../../text/word-edge.js'
import { isWithin, quotationsIn } from '../../text/words.js'

const change =
  'sắp xếp|sáp nhập|hợp nhất|nhập|chia tách|tách|giải thể|đổi tên|thành lập từ|trên cơ sở|kết thúc hoạt động|chấm dứt|cấp huyện|' +
  'địa giới|đơn vị hành chính|chuyển giao|bàn giao|kế thừa|tiếp nhận'
const past =
  'cũ|nguyên là|nguyên|trước đây|trước kia|trước khi|tiền thân|nay là|nay thuộc|khi đó|lúc đó|lịch sử|truyền thống|kháng chiến|' +
  'chiến thắng|chiến dịch|chiến khu|khởi nghĩa|đồng khởi|liệt sĩ|liệt sỹ'
// Records of persons keep what their papers say.
const record = 'quê|quê quán|nguyên quán|sinh ra|sinh tại|nơi sinh|sinh ngày|thường trú|hộ khẩu|nơi cấp|cấp ngày'
const told = new RegExp(`${wordStart}(?:${change}|${past}|${record})${wordEnd}`, 'iu')
const subject = new RegExp(
  `${wordStart}(?:sắp xếp|sáp nhập|hợp nhất|địa giới|đơn vị hành chính|lịch sử)${wordEnd}`,
  'iu',
)
// What kept its name, or may have; a comma or a small word ends it.
const keepers =
  '[Tt]rường|TRƯỜNG|THPT|THCS|[Bb]ệnh viện|BỆNH VIỆN|[Tt]rung tâm|TRUNG TÂM|Phòng khám|Trạm|[Cc]ông ty|CÔNG TY|[Hh]ợp tác xã|HTX|' +
  'Ngân hàng|Agribank|Quỹ|Bảo tàng|Thư viện|Nhà|Cung [Vv]ăn|Cung [Tt]hiếu|Đài|Báo(?! cáo)|Tạp chí|[Cc]hùa|Đình|Đền|[Nn]ghĩa trang|' +
  'Giáo xứ|Khu|Cụm|Cảng|[Cc]hợ|Bến|Đường|đường|Phố|Cầu|[Đđ]ồng hương|[Dd]i tích|Ban [Qq]uản lý|BAN QUẢN LÝ|Điện lực|Kho bạc|' +
  'Hội(?! [Đđ]ồng [Nn]hân| Liên hiệp| Nông dân| Cựu chiến binh| Chữ thập)|Hiệp hội|Liên đoàn|Đoàn [Ll]uật|Câu lạc bộ|CLB|Bảo hiểm|Chi cục|Cục|Thuế|Hạt|Đội|Lữ đoàn|Trung đoàn|Tiểu đoàn|[Nn]ông trường|[Ll]âm trường|Vườn|Sân|Cúp|[Dd]ự án|[Cc]ông trình'
const keeper = new RegExp(
  `${wordStart}(?:${keepers})${wordEnd}` +
    String.raw`(?:(?!${wordStart}(?:tại|ở|thuộc|của|và|với|trên|trong|gồm|là)${wordEnd})[^,;:.()–\n])*$`,
  'u',
)
/** A unit where it is named, and the day from which it is no more. */
export interface DatedMention extends UnitMention {
  passage: Passage
  ended: PlainDate
}

const year = /(?<!\d)((?:1[89]|20)\d\d)(?!\d)/g
const date = /(?<![\d/])\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}/giu
const reach = 60

const afterwards = /(?:trước|sau)\s+(?:khi\s+)?(?:sắp xếp|sáp nhập|hợp nhất)|\((?:cũ|mới)\)/iu
const done = /^[^.;:\n]{0,30}?(?<![\p{L}\p{M}])(?:đã|từng)(?![\p{L}\p{M}])/u

/** A draft that tells units of before from units of after somewhere may do so elsewhere without saying it. */
export function tellsBeforeFromAfter({ passages }: Draft): boolean {
  return passages.some(({ text }) => afterwards.test(text))
}

/** A draft about units themselves names those that are no more. */
export function tellsOfUnits({ passages }: Draft): boolean {
  return passages.some(({ kind, text }) => kind === 'title' && subject.test(text))
}

/** Whether a unit is named as one that there is, not as one that there was, and not in a name that kept it. */
export function isOfToday({ passage: { text }, start, end, ended }: DatedMention, signed: PlainDate): boolean {
  if (isWithin(quotationsIn(text), start, end)) return false
  if (keeper.test(text.slice(Math.max(0, start - reach), start))) return false
  if (done.test(text.slice(end, end + 40))) return false
  const sentence = text.slice(...sentenceAround(text, start, end))
  return !told.test(sentence) && !tellsTimeBefore(sentence, ended, signed)
}

/** A year or a day before the unit's end: the document, the event or the person is of that time. */
function tellsTimeBefore(sentence: string, ended: PlainDate, signed: PlainDate): boolean {
  const isOver = (one: number) => one < ended.year || (one === ended.year && one < signed.year)
  if (Array.from(sentence.matchAll(year)).some(([, one]) => isOver(Number(one)))) return true
  return Array.from(sentence.matchAll(date)).some(({ index }) => {
    const written = readDate(sentence, index)
    return written?.day !== undefined && written.year !== undefined && compareDates(written as PlainDate, ended) < 0
  })
}
