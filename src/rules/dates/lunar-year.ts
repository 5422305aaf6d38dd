import { canChi, canChiYear } from '../../calendar/lunar.js'
import type { Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import { wordEnd, wordStart } from '../../text/word-edge.js'
import type { Finding, Rule } from '../rule.js'
import { lunarDays } from './lunar-day.js'

export const lunarYear: Rule = {
  id: 'lunar-year',
  subject: 'dates',
  severity: 'warning',
  summary: 'Năm can chi phải khớp với năm dương lịch, ngày âm lịch phải khớp với ngày dương lịch ghi cùng.',
  advice: 'Đối chiếu với lịch, sửa chỗ chép từ năm cũ.',
  why:
    'Tên năm can chi và ngày âm lịch thường sót lại từ kế hoạch Tết năm trước. Ngày được tính theo lịch Việt Nam, múi giờ thứ 7 ' +
    '(Quyết định 121-CP ngày 08/8/1967, áp dụng từ năm 1968), không theo lịch Trung Quốc; can chi lặp lại sau 60 năm.',
  examples: [
    {
      text: [
        '- Chăm lo Tết Nguyên đán Quý Mão năm 2024. ✗',
        '- Đón Xuân Giáp Thìn 2025. ✗',
        '- Dâng hương Giỗ Tổ Hùng Vương: mùng 10/3 âm lịch, nhằm ngày 19/4/2024. ✗',
        '- Cúng tất niên ngày 09/02/2024 (nhằm ngày 29 tháng Chạp năm Quý Mão). ✗',
      ].join('\n'),
    },
    {
      note: 'đúng lịch',
      text: [
        '- Tất niên Quý Mão, đón Xuân Giáp Thìn 2024; họp mặt đầu năm Giáp Thìn (15/02/2024).',
        '- Dâng hương ngày 18/4/2024 (tức ngày 10/3 âm lịch); 20/01/2024 là ngày 10 tháng Chạp năm Quý Mão.',
        '- Tặng ông Lê Quý Mão 1963 phần quà.',
      ].join('\n'),
    },
  ],
  *check(draft, analysis) {
    for (const passage of draft.passages) {
      yield* wrongYears(passage)
      yield* lunarDays(passage, analysis)
    }
  },
}

const can = 'Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Kỉ|Canh|Tân|Nhâm|Quý|Quí'
const chi = 'Tý|Tí|Sửu|Dần|Mão|Mẹo|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi'
const named = new RegExp(
  String.raw`${wordStart}((?:${can})\s+(?:${chi}))${wordEnd}[\s,–()”"-]*(?:năm\s+)?((?:19|20)\d{2})(?![\d/]|\s*[-–]\s*\d)`,
  'giu',
)
const introduced = new RegExp(
  String.raw`${wordStart}(?:năm|tết|xuân|nguyên đán|cổ truyền|mừng|đón|vụ)(?:\s+(?:âm lịch|nguyên đán|cổ truyền|mới|đán))*[\s“"(:–-]*$`,
  'iu',
)
const sign = new RegExp(String.raw`(?:${chi})[\s,–()”"-]*(?:năm\s+)?(?:19|20)\d{2}`, 'i')

/** `Quý Mão năm 2024`. A name like one is a person's, unless something says that a year is meant. */
function* wrongYears(passage: Passage): Generator<Finding> {
  const { text } = passage
  for (const { 0: words, 1: written = '', 2: figures = '', index } of matchesIn(text, named, sign)) {
    const isSaid = /năm\s+\d{4}$/i.test(words) || introduced.test(text.slice(Math.max(0, index - 32), index))
    const year = Number(figures)
    const own = isSaid ? canChiYear(written, year) : year
    if (own === year) continue
    const end = index + written.length
    yield {
      ...{ passage, start: index, end: index + words.length },
      message: `Năm ${year} là ${canChi(year)}${own === undefined ? `; không có năm “${written}”` : `; ${canChi(own)} là năm ${own}`}.`,
      hint: own === undefined ? `Sửa thành ${canChi(year)}.` : `Sửa thành ${canChi(year)}, hoặc sửa năm thành ${own}.`,
      fix: [{ start: index, end, text: likeWritten(canChi(year), written), unsafe: true }],
    }
  }
}

function likeWritten(name: string, written: string): string {
  return written === written.toUpperCase() ? name.toUpperCase() : name
}
