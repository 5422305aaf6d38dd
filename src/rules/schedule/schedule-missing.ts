import type { BodyActivity } from '../../draft/analysis/schedule/activities.js'
import {
  type Counterpart,
  isList,
  isRepeated,
  likely,
  type Pair,
  type Pairs,
  unlike,
} from '../../draft/analysis/schedule/pairs.js'
import type { Draft, ScheduleRow } from '../../draft/draft.js'
import { hasUnread } from '../../draft/long-passages.js'
import { wordStart } from '../../text/word-edge.js'
import type { Finding, Rule } from '../rule.js'
import { inPercent, shorten } from './wording.js'

export const scheduleMissing: Rule = {
  id: 'schedule-missing',
  subject: 'schedule',
  severity: 'warning',
  summary: 'Hoạt động đã phân công hoặc đã có ngày trong phần nội dung phải có trong lịch, và ngược lại.',
  advice: 'Thêm dòng còn thiếu, hoặc thống nhất tên.',
  why:
    'Đơn vị được giao việc thường chỉ xem bảng lịch ở cuối kế hoạch. Hoạt động có trong nội dung mà thiếu trong lịch dễ bị ' +
    'bỏ sót; có trong lịch mà nội dung không nhắc thì không ai biết phải làm gì. Tên được so theo từng cặp âm tiết, không ' +
    'kể hoa thường, dấu câu, thứ tự; thông báo ghi rõ giống bao nhiêu phần trăm.',
  examples: [
    {
      note: 'thiếu ở hai phía',
      text: `KẾ HOẠCH
Tổ chức Tháng Thanh niên năm 2024

I. NỘI DUNG
- Tổ chức Hội thi tay nghề trẻ (Phân công Đoàn Sở Công Thương phụ trách).
- Tiếp tục thực hiện chuyên mục “Sách hay mỗi tuần” (Phân công Đoàn Thư viện phụ trách).
- Tổ chức phiên tòa giả định cho học sinh (Phân công Đoàn Tòa án phụ trách). ✗
- Triển khai Giải bóng đá sinh viên Cúp Mùa xuân.
- Tăng cường tuyên truyền trên mạng xã hội.
II. TỔ CHỨC THỰC HIỆN
- Chuẩn bị âm thanh, hội trường (Văn phòng phụ trách).

LỊCH HOẠT ĐỘNG

| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |
|---|---|---|---|
| 1 | Chuyên mục sách hay mỗi tuần | Trong tháng 3 | Đoàn Thư viện |
| 2 | Hội thi “Tay nghề trẻ” năm 2024 | 12/3/2024 | Đoàn Sở Công Thương |
| 3 | Ngày hội Hiến máu tình nguyện | 20/3/2024 | Văn phòng | ✗
| 4 | Cúp Mùa xuân - giải bóng đá sinh viên | 26/3/2024 | Văn phòng |`,
    },
    {
      note: 'hoạt động có ngày',
      text: `KẾ HOẠCH
Tổ chức Ngày hội đọc sách

1. Hội thi kể chuyện theo sách
- Thời gian: 08g00 ngày 13/4/2024.
2. Trưng bày tủ sách lưu động
- Thời gian: ngày 14/4/2024.
3. Tập huấn biên mục tài liệu ✗
- Thời gian: ngày 16/4/2024.

| TT | NỘI DUNG | THỜI GIAN | ĐƠN VỊ |
|---|---|---|---|
| 1 | Hội thi kể chuyện theo sách | 13/4/2024 | Tổ Văn |
| 2 | Trưng bày tủ sách lưu động | 14/4/2024 | Thư viện |`,
    },
    {
      note: 'bảng các bước, không phải danh sách hoạt động',
      text: `KẾ HOẠCH
Mua sắm thiết bị năm 2024

- Mua máy chiếu cho phòng học (Phân công Phòng Quản trị phụ trách).
- Thời gian: ngày 10/3/2024.

| TT | CÔNG VIỆC | THỜI GIAN | THỰC HIỆN |
|---|---|---|---|
| 1 | Lập danh mục | 01/3/2024 | Phòng Quản trị |
| 2 | Thẩm định giá | 05/3/2024 | Phòng Tài vụ |
| 3 | Ký hợp đồng | 10/3/2024 | Ban Giám hiệu |`,
    },
  ],
  *check(draft, analysis) {
    if (!draft.schedule || hasUnread(draft)) return
    const { pairs } = analysis
    if (!isList(pairs)) return
    for (const [index, found] of pairs.activities.entries()) yield* missingRow(pairs, index, found)
    const isLong = pairs.rows.length >= manyRows
    const body = isLong ? bodyWords(draft) : ''
    for (const [index, pair] of pairs.rows.entries()) {
      if (pair.likeness >= likely || isRepeated(pairs, index)) continue
      // A list of tasks in detail tells more than the body does.
      if (isLong && (pair.likeness >= unlike || hasRun(pair.row.name.text, body))) continue
      yield missingActivity(pair)
    }
  },
}

function* missingRow(
  { activities }: Pairs,
  index: number,
  { activity, row, likeness }: Counterpart,
): Generator<Finding> {
  const stated = activity.lead ? 'đã phân công' : activity.when && hasDay(activity) ? 'đã có ngày' : undefined
  if (!stated || activity.aside || likeness >= likely) return
  const before = activities[index - 1]
  // `…; trao giải (Phân công …)` may assign what stands before it.
  const shared = activity.continues && before?.activity.passage === activity.passage && !before.activity.lead
  const { passage, start, end } = activity
  const closed = /[”"]/.test(passage.text[end] ?? '') ? end + 1 : end
  yield {
    ...{ passage, start, end: closed },
    // What has no day may go without a row.
    severity: likeness < unlike && !shared && isDated(activity) ? 'warning' : 'info',
    message: `Hoạt động này ${stated} trong phần nội dung nhưng không thấy trong lịch${nearestRow(row, likeness)}.`,
    hint: 'Thêm một dòng vào lịch, hoặc thống nhất tên nếu đã có.',
  }
}

const manyRows = 20
const longestRun = 4

function syllables(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}

function bodyWords({ passages }: Draft): string {
  const body = passages.filter(({ kind }) => kind !== 'cell' && kind !== 'title')
  return ` ${body.map(({ text }) => syllables(text).join(' ')).join(' | ')} `
}

/** Whether four syllables of a name that follow each other do so in the body. */
function hasRun(name: string, body: string): boolean {
  const words = syllables(name)
  return words.some(
    (_, at) => at + longestRun <= words.length && body.includes(` ${words.slice(at, at + longestRun).join(' ')} `),
  )
}

const celebrated = /kỷ niệm|chào mừng|hưởng ứng|nhân ngày/iu
const onDay = new RegExp(String.raw`${wordStart}(?:ngày|đến|từ)\s+\d{1,2}\s*(?:[/.-]|tháng)\s*\d`, 'iu')

function isDated(activity: BodyActivity): boolean {
  const { passage, start, end } = activity
  const clause = passage.text.slice(start, end).replace(/\([^()]*\)/g, '')
  return hasDay(activity) || (onDay.test(clause) && !celebrated.test(clause))
}

function hasDay({ when }: BodyActivity): boolean {
  return when !== undefined && /\d\s*(?:\/|-|tháng)\s*\d/u.test(when.passage.text.slice(when.start))
}

function nearestRow(row: ScheduleRow | undefined, likeness: number): string {
  return row && likeness >= unlike ? `; gần nhất là “${shorten(row.name.text)}” (${inPercent(likeness)})` : ''
}

function missingActivity({ row, activity, likeness }: Pair): Finding {
  const near = activity?.passage.text.slice(activity.start, activity.end)
  const nearest = near && likeness >= unlike ? `; gần nhất là “${shorten(near)}” (${inPercent(likeness)})` : ''
  return {
    ...{ passage: row.name, start: 0, end: row.name.text.length },
    severity: likeness < unlike ? 'warning' : 'info',
    message: `Dòng này của lịch không thấy trong phần nội dung${nearest}.`,
    hint: 'Thêm hoạt động vào phần nội dung, hoặc thống nhất tên nếu đã có.',
  }
}
