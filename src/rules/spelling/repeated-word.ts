import type { Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import { isAllCapitals, isCapitalized } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'

export const repeatedWord: Rule = {
  id: 'repeated-word',
  subject: 'writing',
  severity: 'warning',
  summary: 'Hư từ như “các”, “của”, “và” không viết hai lần liền nhau.',
  advice: 'Xóa một chữ, hoặc chạy với `--fix`.',
  why:
    'Gõ thừa hoặc chép ghép câu hay để lại hai hư từ giống nhau đứng liền nhau, đọc lướt không thấy. Chỉ xét những hư từ ' +
    'mà tiếng Việt không bao giờ láy; từ láy (ngày ngày, người người, đều đều), danh từ và động từ lặp không bị xét.',
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
      note: 'hai từ khác nhau cùng chữ, hết câu, trong ngoặc kép',
      text: `- Vận động sức người, sức của của nhân dân; tình hình hiện tại tại các xã; những tồn tại tại cơ sở;
- Giọt nước trong trong suốt; nguồn gốc của của cải;
- Cải tạo sân bên trong trong tháng 5; không những những đoàn viên mà cả hội viên;
- Gạch bỏ chữ thừa trong “các các bạn”; báo cáo đề cập tới của, của ai, các - các.`,
    },
  ],
  *check({ passages }, { wordsOf }) {
    for (const passage of passages) {
      const { small } = wordsOf(passage)
      // Few passages have any word twice in a row, and the pattern below is long.
      if (small.some((word, index) => word === small[index - 1])) yield* repeatedIn(passage)
    }
  },
}

/** Words that only join or count; beside these neighbours the letters are, or begin, another word. */
const words: [word: string, other?: { behind?: string; before?: string }][] = [
  ...['các', 'mọi', 'và', 'hoặc', 'nhưng', 'bởi', 'nếu', 'rằng'].map((word): [string] => [word]),
  // `không những những người …`
  ['những', { behind: 'không|chẳng' }],
  // Property: `góp của`, `của cải`.
  ['của', { behind: 'tiền|sức|công|góp|tốn|hao|phí|mất|giữ|lấy|người|và|có|nhiều', before: 'cải|chìm|nổi' }],
  // The inside, and clear: `bên trong`, `trong suốt`.
  ['trong', { behind: 'bên|phía|ở|từ', before: 'suốt|sạch|sáng|veo|vắt|trẻo|lành' }],
  ['tại', { behind: 'hiện|tồn|nội|ngoại|thực|tự|đương' }],
  ['với', { behind: 'chới' }],
]
const blank = String.raw`[ \u00a0\n]`
const repeated = new RegExp(
  words
    .map(([word, other], index) => {
      const behind = other?.behind ? String.raw`(?<!(?:${other.behind})\s)` : ''
      const before = other?.before ? String.raw`(?!\s(?:${other.before})(?![\p{L}\p{M}]))` : ''
      return `${behind}(${word})(?:${blank}\\${index + 1})+(?![\\p{L}\\p{M}\\p{N}-])${before}`
    })
    .map((pattern) => String.raw`(?<![\p{L}\p{M}\p{N}“"‘'-])${pattern}`)
    .join('|'),
  'giu',
)

function* repeatedIn(passage: Passage): Generator<Finding> {
  for (const { 0: found, index: start } of matchesIn(passage.text, repeated)) {
    const word = found.split(/\s/, 1)[0]!
    const next = found.slice(word.length + 1)
    // A capital begins another name or sentence.
    if (isCapitalized(next) && !isAllCapitals(found)) continue
    const end = start + found.length
    yield {
      ...{ passage, start, end },
      message: `“${found.replace(/\s/g, ' ')}”: chữ “${word}” viết ${found.split(/\s/).length} lần liền nhau.`,
      hint: `Chỉ giữ một chữ “${word}”.`,
      fix: [{ start: start + word.length, end, text: '' }],
    }
  }
}
