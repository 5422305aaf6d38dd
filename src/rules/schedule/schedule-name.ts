import { isRepeated, likely } from '../../draft/analysis/schedule/pairs.js'
import type { Draft, Passage } from '../../draft/draft.js'
import type { Finding, Rule } from '../rule.js'
import { driftOf, type Named } from './name-drift.js'

export const scheduleName: Rule = {
  id: 'schedule-name',
  subject: 'schedule',
  severity: 'warning',
  summary: 'Tên hoạt động trong bảng lịch phải giống tên trong phần nội dung.',
  advice: 'Thống nhất tên.',
  why:
    'Một hoạt động mang hai tên thì bảng trưng bày, giấy mời, báo cáo mỗi nơi viết một kiểu. Chỉ so tên đặt trong ngoặc kép ' +
    '(hoặc ngoặc kép ở một phía); hoa thường, dấu câu, gạch nối, năm và “đợt” không kể, tên rút gọn ở hai đầu được bỏ qua.',
  examples: [
    {
      note: 'tên thêm chữ, đổi chữ',
      text: `KẾ HOẠCH
Hưởng ứng Tháng “Công chức – Lao động” năm 2024

1. Hoạt động
- Duy trì chuyên mục “Hỏi đáp pháp luật trực tuyến” (Phân công Đoàn Luật sư phụ trách).
- Tổ chức Hội thi “Tay nghề trẻ - Sáng tạo” tại Hội trường A.
- Thực hiện bộ phim “Thành phố và những cây cầu”.
- Tổ chức Lớp tập huấn Kỹ năng số cho đoàn viên.

LỊCH HOẠT ĐỘNG
Tháng Công chức – Người lao động năm 2024 ✗

| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |
|---|---|---|---|
| 1 | Chuyên mục “Tổ hỏi đáp pháp luật trực tuyến” | Trong tháng 5 | Đoàn Luật sư | ✗
| 2 | Hội thi “Tay nghề trẻ – sáng tạo” (đợt 1) | 07/5/2024 | Văn phòng |
| 3 | Bộ phim Thành phố với những cây cầu | 15/5/2024 | Văn phòng | ✗
| 4 | Lớp tập huấn “Kỹ năng số” | 20/5/2024 | Văn phòng |`,
    },
    {
      note: 'hai hoạt động khác nhau, tên rút gọn',
      text: `KẾ HOẠCH
Tổ chức hoạt động hè

- Tổ chức Hội thi “Tuổi trẻ với pháp luật” tại trường.
- Tổ chức Giải đi bộ vì cộng đồng ủng hộ quỹ “Nhà nhân ái mùa hè”.
- Tổ chức chương trình “Một triệu cây xanh cho thành phố”.

| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |
|---|---|---|---|
| 1 | Hội thi “Tuổi trẻ sáng tạo khoa học” | 07/6/2024 | Văn phòng |
| 2 | Giải đi bộ vì cộng đồng năm 2024 | 15/6/2024 | Văn phòng |
| 3 | Chương trình “Một triệu cây xanh” | 20/6/2024 | Văn phòng |`,
    },
  ],
  *check(draft, analysis) {
    if (!draft.schedule) return
    yield* compareSubject(draft)
    const { pairs } = analysis
    for (const [index, { row, activity, likeness }] of pairs.rows.entries()) {
      if (!activity || likeness < likely || isRepeated(pairs, index)) continue
      const { passage, start, end } = activity
      const { text } = row.name
      // The bracket that closes a quotation stands behind the last word.
      yield* compare(
        row.name,
        { text, start: 0, end: text.length },
        { text: passage.text, start, end: end + 1 },
        'phần nội dung',
      )
    }
  },
}

function* compare(passage: Passage, name: Named, other: Named, where: string): Generator<Finding> {
  const drift = driftOf(name, other)
  if (!drift) return
  const [start, end] = drift.name
  const [here, there] = [name.text.slice(start, end), other.text.slice(...drift.other)].map(plain)
  yield {
    ...{ passage, start, end },
    message: `Ở đây ghi “${here}”, ${where} ghi “${there}” (giống ${Math.round(drift.share * 100)} % số chữ).`,
    hint: 'Thống nhất một tên ở cả hai chỗ.',
    ...(!drift.sure && { severity: 'info' }),
  }
}

function plain(text: string): string {
  return text.replace(/^[“"«]|[”"»]$/g, '').replace(/\s+/g, ' ')
}

const scheduleTitle = /^(?:LỊCH|CHƯƠNG TRÌNH|BẢNG)(?:\s\P{Ll}+)?$/u
const mostLines = 4

/** The line below LỊCH HOẠT ĐỘNG names what the plan's title names. */
function* compareSubject({ passages, schedule }: Draft): Generator<Finding> {
  const titles = passages.filter(({ kind, text }) => kind === 'title' && /[“"«]/.test(text))
  const { number, name, when, lead } = schedule![0]!
  const first = passages.findIndex((passage) => [number, name, when, lead].includes(passage))
  const title = passages.findLastIndex(({ text }, index) => index < first && scheduleTitle.test(text))
  if (title < 0) return
  for (const passage of passages.slice(title + 1, title + 1 + mostLines)) {
    if (passage.kind === 'cell' || passage.text.startsWith('(')) return
    const { text } = passage
    for (const { text: subject } of titles) {
      const other = { text: subject, start: 0, end: subject.length }
      yield* compare(passage, { text, start: 0, end: text.length }, other, 'tên kế hoạch')
    }
  }
}
