import { wordEnd, wordStart } from '../../../text/word-edge.js'
import type { KindName } from '../../document-kinds.js'

/** What a time is of: an activity, a deadline, a report's deadline, or only spoken of. */
export type TimeRole = 'activity' | 'deadline' | 'report' | 'mention'

const everyRole = new Set<TimeRole>(['activity', 'deadline', 'report', 'mention'])
const onlyLimits = new Set<TimeRole>(['deadline', 'report'])
const noRole = new Set<TimeRole>()
// Law is made for all time, and reports tell what has been.
const timeless = new Set<KindName>([
  ...(['nghị định', 'thông tư', 'pháp lệnh', 'quy chế', 'quy định', 'báo cáo', 'biên bản', 'tờ trình'] as const),
  ...(['hợp đồng', 'dự án', 'kết luận', 'thông cáo', 'lời kêu gọi', 'giấy giới thiệu'] as const),
])
const ordering = new Set<KindName>(['quyết định', 'nghị quyết', 'thông báo', 'công văn', 'chỉ thị', 'công điện'])

/** The roles that a time may have in a kind of document: what an official letter tells of an event may be over. */
export function rolesIn(kind: KindName | undefined): ReadonlySet<TimeRole> {
  if (kind === undefined) return everyRole
  return timeless.has(kind) ? noRole : ordering.has(kind) ? onlyLimits : everyRole
}

// What has been, and figures of other times, set no time of this plan.
const past = new RegExp(
  `${wordStart}(?:đã|vừa qua|năm qua|thời gian qua|trước đây|từng|đến nay|tính đến|số liệu|được (?:ban hành|phê duyệt|ký)|có hiệu lực)${wordEnd}`,
  'iu',
)
const celebrated = new RegExp(
  `${wordStart}(?:giai đoạn|nhiệm kỳ|năm học|sinh ngày|ngày sinh|(?:thành|tái) lập|kỷ niệm)${wordEnd}[^,]*$`,
  'iu',
)
const limit = new RegExp(`${wordStart}(?:chậm nhất|muộn nhất|hạn chót|hạn cuối|thời hạn|không quá)[^;.]{0,80}$`, 'iu')
// `Trong thời hạn 05 ngày kể từ ngày …` counts from that day on.
const countedFrom = new RegExp(`${wordStart}kể\\s+từ\\s+(?:ngày\\s+)?$`, 'iu')
// `kết nạp trước ngày 26/3/2023` limits nothing that is still to be done.
const clock = String.raw`\d{1,2}\s?(?:[hg:]|giờ)[\s\d]{0,4}(?:phút)?[\s,]*`
const before = new RegExp(
  String.raw`${wordStart}(?:(?:trước|xong)[^;.]{0,20}|(?:trước|xong|đến hết)[\s,]+(?:${clock})?(?:(?:thứ\s+\p{L}+|chủ nhật)[\s,]*)?(?:ngày\s+)?)$`,
  'iu',
)
const owed = new RegExp(
  `${wordStart}(?:gửi|nộp|báo cáo|đăng ký|hoàn thành|hoàn tất|tổng hợp|thời gian|đề nghị|trình)${wordEnd}`,
  'iu',
)
const report =
  /báo cáo\s+(?:kết quả\s*(?:(?:về\s+)?(?:thực hiện|tổ chức|triển khai|Tháng)|về|gửi|qua|trước|chậm|bằng)|tổng kết)/iu
// A line that a time introduces; `Ngày 12/5/2023, đơn vị …` tells a story.
const days = String.raw`[\d/.\s–-]{1,60}(?:tháng\s+\d+\s+(?:năm\s+\d+\s*)?)?`
const dayLine = String.raw`(?:từ\s+)?(?:ngày\s+)?(?=\d)${days}(?:(?:đến|tới)(?:\s+hết)?\s+(?:ngày\s+)?${days})?`
const label = new RegExp(
  String.raw`^(?:thời gian|thời điểm|ngày tổ chức|đợt\s+\d|lúc\s+\d|\d{1,2}[h:g]\d|${dayLine}(?:\([^()]{0,200}\)\s*)?(?::|$)|ngày\s+\d{1,2}\s*:)`,
  'iu',
)
const timed = /^(?:[IVX\d.]{1,20}[.)]?\s*)?thời gian/iu
const longestClause = 240

/** What a date is, by the words of its clause that stand before it; undefined when it is none of the plan's times. */
export function roleOf(text: string, at: number, heading: string): TimeRole | undefined {
  const clause = clauseBefore(text, at)
  if (past.test(clause) || celebrated.test(clause)) return undefined
  const isLimit = limit.test(clause) && !countedFrom.test(clause)
  if (isLimit || (before.test(clause) && (owed.test(clause) || timed.test(text)))) {
    return report.test(clause) ? 'report' : 'deadline'
  }
  return label.test(text) || timed.test(heading) ? 'activity' : 'mention'
}

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestClause), at)
  return before.slice(before.search(/[^;.]*(?:\.\S[^;.]*)*$/))
}
