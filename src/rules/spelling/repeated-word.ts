import type { Passage } from '../../draft/draft.js'
import type { Word } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'
import { isName, isTypedTwice } from './doubled-syllable.js'

export const repeatedWord: Rule = {
  id: 'repeated-word',
  subject: 'writing',
  severity: 'warning',
  summary: 'Một chữ không viết hai lần liền nhau.',
  advice: 'Xóa một chữ, hoặc chạy với `--fix`.',
  why:
    'Gõ thừa hoặc chép ghép câu hay để lại hai chữ giống nhau đứng liền nhau, đọc lướt không thấy. Từ láy (ngày ngày, đều ' +
    'đều), tên riêng và chỗ hai từ giáp nhau (hành vi vi phạm, phân công công việc) không bị xét; hư từ (các, của, và, …) ' +
    'chỉ được bỏ qua khi chữ trước hoặc sau làm thành từ khác.',
  examples: [
    {
      text: `- Thăm hỏi các các gia đình chính sách trên địa bàn; ✗
- Nâng cao vai trò của của Chi đoàn và và Chi hội; ✗
- Những những đơn vị trong trong cụm thi đua; ✗
- Ngày ngày luyện tập, người người tham gia, đều đều mỗi tuần, nơi nơi thi đua.`,
      fixed: `- Thăm hỏi các gia đình chính sách trên địa bàn;
- Nâng cao vai trò của Chi đoàn và Chi hội;
- Những đơn vị trong cụm thi đua;
- Ngày ngày luyện tập, người người tham gia, đều đều mỗi tuần, nơi nơi thi đua.`,
    },
    {
      note: 'chữ bất kỳ: xem lại trước khi xóa',
      text: `- Cấp đổi thẻ đảng viên trên trên nền tảng số; ✗
- Chủ tịch Ủy ban nhân dân tỉnh đã đã giao Thanh tra tỉnh; ✗
- Quản lý di cư tự do và cấp cấp Căn cước; ✗
- Bố trí công an chính quy về công tác tác tại xã; ✗
- Nghị định của chính chính phủ; ✗
- Thực hiện hiện Chương trình mục tiêu quốc gia; ✗
- Các bàn khám khám trên 65 lượt; xuất hiện hiện tượng; các lỗi phát hiện hiện đang khắc phục; đại hội hội viên;
- Hành vi vi phạm; phân công công việc; trực tiếp tiếp nhận; chuyên đề đề nghị; trở thành thành phố;
- Lâm Đồng đồng loạt ra quân; Trường Lương Định Của của tỉnh; em Huỳnh Huỳnh Như; từng bước dần dần.`,
    },
    {
      note: 'hai từ khác nhau cùng chữ, hết câu, trong ngoặc kép',
      text: `- Vận động sức người, sức của của nhân dân; tình hình hiện tại tại các xã; những tồn tại tại cơ sở;
- Giọt nước trong trong suốt; nguồn gốc của của cải;
- Cải tạo sân bên trong trong tháng 5; không những những đoàn viên mà cả hội viên;
- Gạch bỏ chữ thừa trong “các các bạn”; báo cáo đề cập tới của, của ai, các - các.`,
    },
  ],
  *check({ passages }, { wordsOf }) {
    for (const passage of passages) {
      const { words, small } = wordsOf(passage)
      // Few passages have any word twice in a row, and the pattern below is long.
      if (small.some((word, index) => word === small[index - 1])) yield* repeatedIn(passage, words, small)
    }
  },
}

interface Neighbours {
  behind?: RegExp
  before?: RegExp
}

/** Words that only join or count; beside these neighbours the letters are, or begin, another word. */
const functionWords = new Map<string, Neighbours>([
  ...['các', 'mọi', 'và', 'hoặc', 'nhưng', 'bởi', 'nếu', 'rằng'].map((word) => [word, {}] as [string, Neighbours]),
  // `không những những người …`
  ['những', { behind: /(?:không|chẳng)\s$/ }],
  // Property: `góp của`, `của cải`.
  [
    'của',
    {
      behind: /(?:tiền|sức|công|góp|tốn|hao|phí|mất|giữ|lấy|người|và|có|nhiều)\s$/,
      before: /^\s(?:cải|chìm|nổi)(?![\p{L}\p{M}])/u,
    },
  ],
  // The inside, and clear: `bên trong`, `trong suốt`.
  ['trong', { behind: /(?:bên|phía|ở|từ)\s$/, before: /^\s(?:suốt|sạch|sáng|veo|vắt|trẻo|lành)(?![\p{L}\p{M}])/u }],
  ['chính', { before: /^\s(?!phủ)/ }],
  ['tại', { behind: /(?:hiện|tồn|nội|ngoại|thực|tự|đương)\s$/ }],
  ['với', { behind: /chới\s$/ }],
])
// Neither flags nor borders: those are asked for in the few places where it matches.
const repeated = new RegExp(`(${[...functionWords.keys()].join('|')})(?:[ \\u00a0\\n]\\1)+`, 'g')
const joinedBehind = /[\p{L}\p{M}\p{N}“"‘'-]$/u
const joinedBefore = /^[\p{L}\p{M}\p{N}-]/u
// As far as the longest of a word's neighbours.
const reach = 8

function* repeatedIn(passage: Passage, words: readonly Word[], small: readonly string[]): Generator<Finding> {
  const { text } = passage
  for (const [start, end] of repetitions(lowerCase(text))) {
    const at = words.findIndex((word) => word.start === start)
    // A capital begins another name or sentence, or ends one.
    if (at < 0 || isName(text, words, at)) continue
    yield findingOf(passage, [start, end])
  }
  for (let at = 0; at + 1 < words.length; at++) {
    if (small[at] !== small[at + 1] || functionWords.has(small[at]!)) continue
    if (isTypedTwice({ passage, words, small, at })) {
      yield findingOf(passage, [words[at]!.start, words[at + 1]!.end], { unsafe: true })
    }
  }
}

function findingOf(passage: Passage, [start, end]: [number, number], safety: { unsafe?: true } = {}): Finding {
  const found = passage.text.slice(start, end)
  const word = found.split(/\s/, 1)[0]!
  return {
    ...{ passage, start, end },
    message: `“${found.replace(/\s/g, ' ')}”: chữ “${word}” viết ${found.split(/\s/).length} lần liền nhau.`,
    hint: `Chỉ giữ một chữ “${word}”.`,
    fix: [{ start: start + word.length, end, text: '', ...safety }],
  }
}

/** Where a word stands twice or more, without those at either end that are, or belong to, another word. */
function* repetitions(text: string): Generator<[start: number, end: number]> {
  for (const { 0: found, 1: word = '', index } of text.matchAll(repeated)) {
    const { behind, before } = functionWords.get(word)!
    let [start, end] = [index, index + found.length]
    const left = text.slice(Math.max(0, start - reach), start)
    const right = text.slice(end, end + reach)
    if (joinedBehind.test(left) || behind?.test(left)) start += word.length + 1
    if (joinedBefore.test(right) || before?.test(right)) end -= word.length + 1
    if (end - start > word.length) yield [start, end]
  }
}

/** Of the same length; the only letter that grows has no other form in Vietnamese. */
function lowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase()
}
