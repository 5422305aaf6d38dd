import type { Draft, Passage } from '../../draft/draft.js'
import type { Finding, Rule } from '../rule.js'
import { rangeDashes } from './range-dashes.js'
import { doubleSpaces, spacingSlips } from './spacing.js'

export const punctuation: Rule = {
  id: 'punctuation',
  subject: 'writing',
  severity: 'warning',
  summary: 'Dấu câu và dấu cách đặt đúng chỗ, một kiểu trong cả bản thảo.',
  advice: 'Sửa như gợi ý, hoặc chạy với `--fix`.',
  why:
    'Dấu câu viết liền sau chữ và cách chữ tiếp theo một dấu cách; thừa, thiếu dấu cách làm dòng bị ngắt sai chỗ khi căn ' +
    'đều hai bên. Gạch nối và gạch ngang trong khoảng ngày chỉ cần một kiểu nên chỉ được nhắc.',
  examples: [
    {
      note: 'dấu cách',
      text: `- Báo cáo kết quả , hình ảnh; ✗
- Các đơn vị ( nếu có) phối hợp; ✗
- Kiểm tra,giám sát thường xuyên ,liên tục; ✗
- Hội thi“Tiếng hát”, cuộc thi (vòng 1)tổ chức trong tháng 5; ✗
- Cụm Sản xuất- Tiêu dùng; ✗
- Báo cáo  về Ban Thường vụ. ✗`,
      fixed: `- Báo cáo kết quả, hình ảnh;
- Các đơn vị (nếu có) phối hợp;
- Kiểm tra, giám sát thường xuyên, liên tục;
- Hội thi “Tiếng hát”, cuộc thi (vòng 1) tổ chức trong tháng 5;
- Cụm Sản xuất - Tiêu dùng;
- Báo cáo về Ban Thường vụ.`,
    },
    {
      note: 'ngày, giờ, số, địa chỉ, chữ viết tắt, dấu lửng',
      text: `Số:   /KH-ĐTN, ngày   tháng 5 năm 2024
- Lúc 14 : 30, từ 8:00 ngày 24-26/8, mức 3,4; kinh phí 1.000,5 triệu đồng;
- TP.Hồ Chí Minh, Q.Phú Nhuận, ThS.Nguyễn Văn A, v.v..., thanh toán điện tử,...;
- Xem tại https://thanhdoan.vn/tin,moi(1); gửi doan@gmail.com;
- Kinh phí (nếu có),…; danh mục a) và b); COVID-19, -5 độ.
I- Nội dung; 1.  Mục đích; đề nghị thực hiện ./.`,
    },
    {
      note: 'khoảng ngày: nhắc một lần',
      text: `- Giai đoạn 2021 - 2025, ngày 24-26/8, 10-11/5/2024;
- Giai đoạn 2026 – 2030. ✗`,
    },
    {
      note: 'ký hiệu văn bản, chữ viết tắt có dấu',
      text: `- Theo Công văn số 346/UBND- NC ngày 05/4/2024; ✗
- Các sở: VH,TT&DL; GD&ĐT.`,
      fixed: `- Theo Công văn số 346/UBND-NC ngày 05/4/2024;
- Các sở: VH,TT&DL; GD&ĐT.`,
    },
  ],
  *check(draft) {
    for (const passage of draft.passages) {
      yield* spacingFindings(passage)
      yield* doubleSpaceFinding(passage)
    }
    yield* dashFinding(draft)
  },
}

function* spacingFindings(passage: Passage): Generator<Finding> {
  for (const { start, end, text, message } of spacingSlips(passage.text)) {
    // A place without width is shown with the character before it.
    const from = start === end ? start - 1 : start
    yield { passage, start: from, end, message, hint: hintOf(passage, start, end, text), fix: [{ start, end, text }] }
  }
}

const reach = 12

function hintOf({ text }: Passage, start: number, end: number, right: string): string {
  const before = /\S{0,12}$/.exec(text.slice(Math.max(0, start - reach), start))![0]
  const after = /^\S{0,12}/.exec(text.slice(end, end + reach))![0]
  return `Viết “${before}${right}${after}”.`
}

function* doubleSpaceFinding(passage: Passage): Generator<Finding> {
  const runs = doubleSpaces(passage)
  const [first] = runs
  if (!first) return
  const [start, end] = first
  yield {
    ...{ passage, start, end },
    message: `Thừa dấu cách giữa các từ${runs.length > 1 ? ` (${runs.length} chỗ trong đoạn này)` : ''}.`,
    hint: 'Giữa hai từ chỉ để một dấu cách.',
    fix: runs.map(([from, to]) => ({ start: from, end: to, text: ' ' })),
  }
}

const fewestRanges = 4

function* dashFinding(draft: Draft): Generator<Finding> {
  const dashes = rangeDashes(draft)
  const hyphens = dashes.filter(({ dash }) => dash === '-')
  const others = dashes.filter(({ dash }) => dash !== '-')
  if (hyphens.length === 0 || others.length === 0 || dashes.length < fewestRanges) return
  const [few, many] = hyphens.length < others.length ? [hyphens, others] : [others, hyphens]
  const { passage, start, end, dash } = few[0]!
  yield {
    ...{ passage, start, end, severity: 'info' },
    message: `Khoảng số, khoảng ngày viết hai kiểu gạch: “${many[0]!.dash}” ở ${many.length} chỗ, “${dash}” ở ${few.length} chỗ.`,
    hint: many.length > few.length ? `Thống nhất dùng “${many[0]!.dash}”.` : 'Chọn một kiểu cho cả bản thảo.',
  }
}
