import type { Draft } from '../../draft/draft.js'
import type { Rule } from '../rule.js'

export const bracketUnclosed: Rule = {
  id: 'bracket-unclosed',
  subject: 'writing',
  severity: 'info',
  summary: 'Dấu ngoặc đơn đã mở thì phải đóng.',
  advice: 'Thêm dấu ) vào cuối phần chú thích.',
  why:
    'Ngoặc đơn luôn đi thành cặp (quy tắc dấu câu tiếng Việt): phần chú thích thiếu dấu đóng thì không rõ hết ở đâu, nhất ' +
    'là thời gian và đơn vị được phân công. Chỉ nhắc khi dấu đóng không có trong đoạn và cả các đoạn sau.',
  examples: [
    {
      text: `- Tổ chức Hội thi cắm hoa (Phân công Chi đoàn Khối 5 phụ trách. ✗
- Thành phần: Ban Chấp hành (15 đồng chí), đại biểu mời (theo Quyết định (kèm danh sách). ✗
- Tặng quà (trị giá 500.000 đồng/suất); giao lưu (Tổ 1, 2); khách mời (mục 3); (a) sơ khảo, (b) chung khảo.`,
    },
    {
      note: 'dấu đóng ở đoạn sau, số mục, dấu mặt buồn',
      text: `- Đối tượng dự thi (đoàn viên các Chi đoàn trực thuộc,

hội viên các Chi hội).

a) Vòng sơ khảo;
b) Vòng chung khảo :(`,
    },
  ],
  *check(draft) {
    for (const [index, passage] of draft.passages.entries()) {
      const start = openBracket(passage.text)
      if (start === undefined || isClosedBelow(draft, index)) continue
      const words = passage.text
        .slice(start + 1)
        .trim()
        .split(/\s+/)
        .slice(0, 6)
        .join(' ')
      yield {
        ...{ passage, start, end: start + 1 },
        message: `Ngoặc đơn mở trước “${words}…” chưa được đóng.`,
        hint: 'Thêm dấu ) vào cuối phần chú thích.',
      }
    }
  },
}

/** The brackets that nothing closes, be it with another mark, and whether one closes that was not opened here. */
function bracketsIn(text: string): { open: number[]; closesMore: boolean } {
  const open: number[] = []
  let closesMore = false
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!
    if (mark === '(') open.push(i)
    else if (/[)\]}]/.test(mark) && !isLabel(text, i) && open.pop() === undefined) closesMore ||= mark === ')'
  }
  return { open, closesMore }
}

/** Before words; `:(` is a face. */
function openBracket(text: string): number | undefined {
  if (!text.includes('(')) return undefined
  return bracketsIn(text).open.findLast(
    (at) => /^\s?[\p{L}\d“"]/u.test(text.slice(at + 1, at + 3)) && !/[:;]-?$/.test(text.slice(Math.max(0, at - 2), at)),
  )
}

/** `a)`, `2)` at the head of a line. */
function isLabel(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at)
  const line = before.lastIndexOf('\n')
  return (line >= 0 || at < 4) && /^\s?[\p{L}\d]{1,2}$/u.test(before.slice(line + 1))
}

const longest = 4

/** A note may run over passages. */
function isClosedBelow({ passages }: Draft, index: number): boolean {
  return passages.slice(index + 1, index + 1 + longest).some(({ text }) => bracketsIn(text).closesMore)
}
