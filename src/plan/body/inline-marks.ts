import { type Sourced, sourceRange } from '../../text/sourced.js'
import type { Report } from '../../yaml/problem.js'

interface Mark {
  pattern: RegExp
  message: (found: string) => string
  hint: string
}

// Marks that Markdown left standing in a text: they would be printed, and nobody means that.
const marks: Mark[] = [
  {
    pattern: /(?<!\\)\*{2,}|(?<![\\_])__(?=[\p{L}“"])|(?<=[\p{L}.,:;!?”"])__(?!_)/gu,
    message: (found) => `Dấu “${found}” ở đây không làm chữ đậm được nên sẽ in ra nguyên dấu.`,
    hint: 'Chữ đậm viết **liền hai dấu sao**, không có dấu cách bên trong; sau ** đóng mà đứng cạnh dấu câu thì thêm dấu cách.',
  },
  {
    pattern: /(?<![\\*])\*(?!\*)(?:(?=[^\s\d])|(?<=[^\s\d*]\*))/gu,
    message: () => 'Dấu * ở đây không làm chữ nghiêng được nên sẽ in ra nguyên dấu.',
    hint: 'Chữ nghiêng viết *giữa hai dấu sao*. Muốn in dấu sao, viết \\*.',
  },
  {
    pattern: /(?<!\\)~~/g,
    message: () => 'Kế hoạch không có chữ gạch ngang (~~).',
    hint: 'Xóa phần chữ đã bỏ cùng hai dấu ~~.',
  },
  {
    pattern: /(?<!\\)\[\^[^\]\s]+\]/g,
    message: (found) => `Kế hoạch không có chú thích cuối trang (“${found}”).`,
    hint: 'Đưa lời chú thích vào trong ngoặc đơn ngay tại đây.',
  },
  {
    pattern: /&(?:#\d+|#x[\da-f]+|[a-z]{2,10}\d{0,2});/gi,
    message: (found) => `“${found}” là mã HTML, sẽ in ra nguyên như vậy.`,
    hint: 'Viết thẳng ký tự cần in.',
  },
  {
    pattern: /(?<!\\)`/g,
    message: () => 'Dấu ` (phím cạnh số 1) không dùng trong văn bản.',
    hint: 'Xóa dấu này, hoặc thay bằng ngoặc kép “…”.',
  },
]

const any = /[*_~[&`]/

export function checkTextMarks(written: Sourced, report: Report): void {
  if (!any.test(written.text)) return
  for (const { pattern, message, hint } of marks) {
    for (const { 0: found, index } of written.text.matchAll(pattern)) {
      report({
        ruleId: 'markdown',
        range: sourceRange(written, index, index + found.length),
        message: message(found),
        hint,
      })
    }
  }
}
