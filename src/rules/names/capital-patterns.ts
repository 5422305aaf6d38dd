import type { Analysis } from '../../draft/analysis/analysis.js'
import type { Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import { wordEnd, wordStart } from '../../text/word-edge.js'
import { type CapitalSlip, capitalSlips } from './capital-words.js'
import { deputies } from './capitals.js'

interface Pattern {
  pattern: RegExp
  /** What each of its matches has, where the pattern takes long to compile. */
  sign?: RegExp
  /** What must stand before, asked of the few words that fit. */
  behind?: RegExp
  item: string
  mild?: true
}

const kinds =
  'nghị quyết|nghị định|quyết định|thông tư(?: liên tịch)?|chỉ thị|kế hoạch|công văn|hướng dẫn|thông báo|tờ trình|' +
  'chương trình|báo cáo|kết luận|quy định|quy chế|công điện'
const laws = 'Thông tư|Nghị định|Bộ luật|Luật|Hiến pháp|Quyết định|Nghị quyết|Quy chế|Quy định|Điều lệ'
const months = 'giêng|hai|ba|tư|năm(?!\\s{0,3}[\\d….])|sáu|bảy|tám|chín|mười(?:\\s(?:một|hai))?|chạp'
const wordEdge = new RegExp(`${wordStart}$`, 'u')

// The first letter of the match changes case, or that of its second word: `thứ bảy`, `Luật đấu thầu`.
const patterns: Pattern[] = [
  {
    pattern: new RegExp(
      `(?:${kinds})(?=\\s{1,3}(?:số\\s{0,3}:?\\s{0,3})?\\d{1,5}[a-z]?\\s?[-–/]\\s?(?:\\d{4}\\s?[-–/]\\s?)?\\p{Lu}{2})`,
      'gu',
    ),
    behind: new RegExp(String.raw`${wordStart}(?<!(?:các|những|hai|ba)\s)$`, 'u'),
    item: 'khoản 6 mục V',
  },
  {
    pattern: new RegExp(
      `điều(?=\\s\\d{1,3}(?:[\\s,]|\\d{1,3}|và|đến|[đĐ]iều|khoản|điểm|của|[a-zđ]\\)){0,12}(?:${laws})${wordEnd})`,
      'gu',
    ),
    sign: /điều\s\d/,
    behind: wordEdge,
    item: 'khoản 7 mục V',
  },
  {
    // `Luật đấu thầu số 43/2013/QH13`; `Luật này`, `Luật và …` name no law.
    pattern: new RegExp(
      String.raw`(?:Luật|Pháp lệnh)\s(?!(?:này|và|của|có|do|là|về|số|sư|gia|hoặc|theo|được|hiện|quy|pháp)${wordEnd})\p{Ll}[\p{L}\p{M}]*(?:\s\p{Ll}[\p{L}\p{M}]*)?(?=[\p{L}\p{M}, ]{0,50}\ssố\s\d)`,
      'gu',
    ),
    sign: /(?:Luật|Pháp lệnh)\s\D{1,200}\ssố\s\d/,
    behind: wordEdge,
    item: 'khoản 6 mục V',
  },
  {
    pattern: /Khoản(?=\s\d{1,2},?\s(?:và\s\d{1,2}\s)?Điều\s\d)|Điểm(?=\s[a-zđ],?\s[kK]hoản\s\d)/gu,
    behind: /\p{Ll}[,;]?\s$/u,
    item: 'khoản 7 mục V',
  },
  {
    pattern: new RegExp(`[tT]háng\\s{1,3}(?:${months})${wordEnd}`, 'gu'),
    sign: /háng\s{1,3}(?:giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)/,
    behind: /(?:ngày\s{1,3}(?:\d{1,2}|(?:mùng|mồng)\s\p{L}{2,4}|rằm)|rằm|[cC]ách mạng)\s{1,3}$/u,
    item: 'điểm c khoản 8 mục V',
  },
  {
    pattern: new RegExp(String.raw`[tT]háng\s(?:giêng|chạp)${wordEnd}`, 'gu'),
    sign: /giêng|chạp/,
    behind: wordEdge,
    item: 'điểm c khoản 8 mục V',
  },
  {
    pattern: /[tT]hứ\s(?:hai|ba|tư|năm|sáu|bảy)(?=\s(?:hàng|hằng)\stuần|\stình nguyện|(?:,|\svà)?\s[cC]hủ\s[nN]hật)/gu,
    behind: wordEdge,
    item: 'điểm c khoản 8 mục V',
  },
  {
    // `Phó giám đốc Công ty Điện lực`; without a body's name a post may be anyone's.
    pattern: new RegExp(
      `(?:${deputies.join('|')})(?=\\s(?:Sở|Ban|Công ty|Trung tâm|Hội|Ủy|UBND|Ủy ban|Đoàn|Liên|Văn|Chi|Cục|Bệnh|Trường|Công an|\\p{Lu}{2,}))`,
      'gu',
    ),
    behind: /(?<![\p{L}\p{M}])Phó\s$/u,
    item: 'khoản 3 mục V',
  },
  {
    pattern: /văn phòng(?=\s(?:UBND|HĐND|Ủy ban|Hội đồng|Tỉnh|Thành|Sở|Bộ)(?![\p{L}\p{M}]))/gu,
    behind: /Chánh\s$/u,
    item: 'khoản 3 mục V',
  },
  { pattern: /điều(?=\s\d{1,3}\s?[;.,(])/gu, behind: /Như\s$/u, item: 'khoản 7 mục V' },
  { pattern: /(?:Luật|Pháp lệnh)\sphòng(?=,?\s[cC]hống\s)/gu, behind: wordEdge, item: 'khoản 6 mục V' },
  { pattern: /Chống(?=\s\p{Ll})/gu, behind: /(?:Luật|Pháp lệnh)\s[pP]hòng,?\s$/u, item: 'khoản 6 mục V' },
  { pattern: /nhà nước/gu, behind: /pháp luật của\s$/u, item: 'khoản 1 mục V' },
  { pattern: /nhà nước/gu, behind: /Đảng(?:,|\svà)\s$/u, item: 'khoản 1 mục V', mild: true },
  { pattern: /nam(?=[\s,.;)])/gu, behind: /(?:[gG]iải phóng|[tT]hống nhất)\s[mM]iền\s$/u, item: 'khoản 1 mục III' },
  { pattern: /Miền(?=\s[nN]am)/gu, behind: /[gG]iải phóng\s$/u, item: 'khoản 1 mục III', mild: true },
  { pattern: /(?:Tháng|Thứ)(?=\s\d)/gu, behind: /\p{Ll}\s$/u, item: 'điểm c khoản 8 mục V', mild: true },
]

const reach = 24

/** All words of a passage whose capitals are not those of Phụ lục II. */
export function allCapitalSlips(passage: Passage, analysis: Analysis): CapitalSlip[] {
  const { text } = passage
  return [...capitalSlips(text, analysis.wordsOf(passage)), ...patternSlips(text), ...weekdaySlips(passage, analysis)]
}

function patternSlips(text: string): CapitalSlip[] {
  return patterns.flatMap(({ pattern, sign, behind, item, mild }) => {
    const slips: CapitalSlip[] = []
    for (const { 0: word, index: start } of matchesIn(text, pattern, sign)) {
      if (behind && !behind.test(text.slice(Math.max(0, start - reach), start))) continue
      slips.push({ start, end: start + word.length, right: swapCase(word), item, ...(mild && { mild }) })
    }
    return slips
  })
}

/** `thứ bảy` beside a date; without one it may be the seventh of something. */
function weekdaySlips(passage: Passage, { weekdaysOf }: Analysis): CapitalSlip[] {
  const { text } = passage
  if (!/thứ\s+(?:hai|ba|tư|năm|sáu|bảy)/iu.test(text)) return []
  return weekdaysOf(passage).flatMap(({ weekday: { start, end } }) => {
    const written = text.slice(start, end)
    if (!/\s(?:hai|ba|tư|năm|sáu|bảy)$/u.test(written)) return []
    return [{ start, end, right: swapCase(written), item: 'điểm c khoản 8 mục V' }]
  })
}

function swapCase(words: string): string {
  const at = /^(?:thứ|tháng|Luật|Pháp lệnh)\s+(?=\D)/i.exec(words)?.[0].length ?? 0
  const letter = words[at]!
  const small = letter.toLowerCase()
  return words.slice(0, at) + (letter === small ? letter.toUpperCase() : small) + words.slice(at + 1)
}
