import type { Rule } from '../rule.js'

export const brokenReference: Rule = {
  id: 'broken-reference',
  subject: 'citations',
  severity: 'error',
  summary: 'Không còn dòng báo lỗi do Word ghi vào chỗ của một tham chiếu hỏng.',
  advice: 'Chèn lại tham chiếu, hoặc gõ thẳng số mục.',
  why:
    'Khi đích của một tham chiếu (đề mục, bảng, dấu trang) bị xóa, Word ghi câu báo lỗi vào giữa văn bản ở lần cập nhật sau, ' +
    'thường là lúc in; người nhận không biết văn bản nói đến mục nào.',
  examples: [
    {
      note: 'tham chiếu hỏng',
      text: `- Thực hiện theo Error! Reference source not found. của Kế hoạch này. ✗
- Kinh phí theo Lỗi! Không tìm thấy nguồn tham chiếu.; ✗
- Phân công theo mục Error! Bookmark not defined. ✗`,
    },
    { note: 'chữ thường', text: '- Lỗi kỹ thuật được khắc phục trong ngày.' },
  ],
  *check({ passages }) {
    for (const passage of passages) {
      for (const { kind, start, end, text } of passage.standIns ?? []) {
        if (kind !== 'error') continue
        yield {
          ...{ passage, start, end },
          message: `Tham chiếu hỏng, Word báo “${text.replace(/\s+/g, ' ').replace(/\.$/, '')}”.`,
          hint: 'Chèn lại tham chiếu (References › Cross-reference), hoặc gõ thẳng số mục, tên văn bản được nhắc đến.',
        }
      }
    }
  },
}
