import type { Rule } from '../rule.js'
import { countedColumns } from './counted-column.js'
import { countedDays } from './counted-days.js'
import { countedLists, countedRounds } from './counted-list.js'
import { countedShares, countedTwice } from './counted-shares.js'
import { countedWords } from './counted-words.js'

export const countMismatch: Rule = {
  id: 'count-mismatch',
  subject: 'dates',
  severity: 'warning',
  summary: 'Số đếm phải khớp với những gì được liệt kê: số ngày, số ghi bằng chữ, tổng của cột, số mục, số đợt.',
  advice: 'Đếm hoặc cộng lại, sửa chỗ sai.',
  why:
    'Thêm bớt một ngày, một dòng, một mục mà quên sửa số đứng trước thì người nhận không biết theo số nào; số tiền bằng số và ' +
    'bằng chữ lệch nhau thì không thanh toán được. Văn bản phải có nội dung chính xác, rõ ràng (Nghị định 30/2020/NĐ-CP Điều 5 ' +
    'và Điều 10, từ 05/3/2020: người soạn thảo chịu trách nhiệm về nội dung). Danh sách ngay dưới lời giới thiệu chỉ được nhắc.',
  examples: [
    {
      note: 'số ngày, số bằng chữ',
      text: [
        '- Tập huấn trong 04 ngày: 24, 25 và 26/8/2026. ✗',
        '- Hội trại 02 ngày (từ ngày 11/5 đến ngày 14/5/2026). ✗',
        '- Mỗi đơn vị cử 02 (ba) đồng chí. ✗',
        '- Kinh phí 5.500.000 đồng (bằng chữ: Sáu triệu năm trăm nghìn đồng). ✗',
        '- Thang điểm: chuyên môn 60%, ý thức 30%, sáng kiến 20% (tổng 100%). ✗',
      ].join('\n'),
    },
    {
      note: 'ngày làm việc, số đúng',
      text: [
        '- Hội thao 03 ngày (11 - 13/5/2026), xử lý trong 10 ngày, từ ngày 11/5/2026 đến ngày 22/5/2026.',
        '- Tổng kinh phí 12.500.000 đồng (Mười hai triệu năm trăm nghìn đồng), 30 (ba mươi) suất quà.',
      ].join('\n'),
    },
    {
      note: 'tổng của cột',
      text: [
        '| STT | Nội dung | Số lượng | Thành tiền |',
        '|---|---|---|---|',
        '| 1 | Quà | 10 | 5.000.000 |',
        '| 2 | Nước | 20 | 400.000 |',
        '| 3 | Băng rôn | 2 | 600.000 |',
        '| | Tổng cộng | 32 | 6.500.000 | ✗',
      ].join('\n'),
    },
    {
      note: 'số mục, số đợt',
      text: [
        'I. NỘI DUNG',
        '1. Hội thi gồm 03 phần thi: ✗',
        'a) Chào hỏi',
        'b) Kiến thức',
        '2. Ra quân, chia thành 03 đợt. ✗',
        '- Đợt 1: ngày 05/5/2026.',
        '- Đợt 2: ngày 12/5/2026.',
        '3. Tập trung vào 02 nhiệm vụ sau:',
        '- Tuyên truyền;',
        '- Kiểm tra.',
        '4. Báo cáo',
      ].join('\n'),
    },
  ],
  *check(draft, analysis) {
    for (const [index, passage] of draft.passages.entries()) {
      yield* countedDays(passage, analysis)
      yield* countedWords(passage, draft.passages[index - 1])
      yield* countedShares(passage)
    }
    for (const table of analysis.tables) yield* countedColumns(table)
    yield* countedLists(draft)
    yield* countedRounds(draft)
    yield* countedTwice(draft)
  },
}
