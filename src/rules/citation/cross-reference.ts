import type { Analysis } from '../../draft/analysis/analysis.js'
import { attachment } from '../../draft/analysis/citations/reference.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { hasUnread } from '../../draft/long-passages.js'
import { toRoman } from '../../text/language/numerals.js'
import { matchesIn } from '../../text/matches.js'
import { wordEnd, wordStart } from '../../text/word-edge.js'
import { isWithin, quotationsIn } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'
import { namesItself, numberOf, type Parts, partsOf } from './parts.js'

export const crossReference: Rule = {
  id: 'cross-reference',
  subject: 'citations',
  severity: 'warning',
  summary: 'Phụ lục, biểu mẫu, mục, điều mà bản thảo nhắc đến phải có trong bản thảo.',
  advice: 'Bổ sung phần còn thiếu, hoặc sửa số được nhắc.',
  why:
    'Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó, từ hai phụ lục trở lên phải đánh số (Nghị định ' +
    '30/2020/NĐ-CP, Phụ lục I, phần I, mục III, điểm a khoản 1, từ 05/3/2020). Chỉ dẫn trỏ đến phần không có thì người nhận ' +
    'không biết làm theo đâu. Phần của văn bản khác, lời trích không bị xét; phụ lục để ở tệp riêng thì chỉ được nhắc.',
  examples: [
    {
      note: 'phụ lục',
      text: `KẾ HOẠCH
Tổ chức Ngày hội Thanh niên

I. NỘI DUNG
- Đăng ký theo mẫu tại Phụ lục I; phân công theo Phụ lục III. ✗
- Kinh phí theo Phụ lục II kèm theo Kế hoạch này.
- Hồ sơ theo Phụ lục V ban hành kèm theo Thông tư số 11/2016/TT-BYT.

Phụ lục I
DANH SÁCH ĐĂNG KÝ

Phụ lục II
DỰ TOÁN KINH PHÍ`,
    },
    {
      note: 'không có phụ lục nào: nhắc, vì có thể ở tệp riêng',
      text: `KẾ HOẠCH
Tổ chức Ngày hội Thanh niên

- Các đơn vị đăng ký theo Phụ lục II kèm theo Kế hoạch này. ✗
- Danh sách các đội (có phụ lục đính kèm); biểu mẫu tại Phụ lục I kèm theo Kế hoạch này;
- Kinh phí theo Phụ lục III kèm theo Kế hoạch này.`,
    },
    {
      note: 'không có phụ lục nào, phụ lục ban hành kèm theo: ở tệp khác',
      text: `THÔNG TƯ
Quy định chế độ báo cáo

- Báo cáo theo Mẫu số 05/BH Phụ lục I ban hành kèm theo Thông tư này; gửi theo Phụ lục II ban hành kèm theo Thông tư này.`,
    },
    {
      note: 'phần của văn bản khác, lời trích',
      text: `KẾ HOẠCH
Tổ chức Ngày hội Thanh niên

- Lập hồ sơ theo Mẫu số 15 Phụ lục III kèm theo Nghị định số 126/2024/NĐ-CP; Mẫu 06/BH (Phụ lục 01 - Đề nghị thanh toán).
- Nghị định quy định: “Hội báo cáo theo quy định tại khoản 1 Điều 21 Nghị định này”.

Phụ lục
DANH SÁCH`,
    },
    {
      note: 'mục của chính văn bản',
      text: `KẾ HOẠCH
Tổ chức Ngày hội Thanh niên

I. MỤC ĐÍCH
1. Tuyên truyền
2. Vận động
II. NỘI DUNG
1. Phần hội
III. TỔ CHỨC THỰC HIỆN
- Căn cứ nội dung tại mục IV Kế hoạch này, các đơn vị xây dựng chương trình. ✗
- Thực hiện khoản 3 mục I nêu trên. ✗
- Thực hiện mục II Kế hoạch này, khoản 2 mục I nêu trên; theo mục VI Công văn số 12/UBND-VX.`,
    },
    {
      note: 'điều của chính văn bản',
      text: `QUYẾT ĐỊNH
Về việc thành lập Ban Tổ chức

Điều 1. Thành lập Ban Tổ chức Ngày hội.
Điều 2. Nhiệm vụ theo quy định tại Điều 4 Quyết định này. ✗
Điều 3. Quyết định này có hiệu lực từ ngày ký; thực hiện theo Điều 15 Nghị định số 30/2020/NĐ-CP.

Nơi nhận:
- Như Điều 5; ✗
- Lưu: VT.`,
    },
  ],
  *check(draft, analysis) {
    if (hasUnread(draft)) return
    const parts = partsOf(draft)
    let isSeparateTold = false
    for (const passage of draft.passages) {
      if (namesItself(passage) || attachment.test(passage.text)) continue
      const quotations = quotationsIn(passage.text)
      const found = [
        ...annexFindings(passage, parts, analysis),
        ...formFindings(passage, parts, analysis),
        ...sectionFindings(passage, parts, analysis),
        ...articleFindings(passage, parts, draft),
      ]
      for (const finding of found.filter(({ start, end }) => !isWithin(quotations, start, end))) {
        // Annexes in a file of their own are told of once.
        if (finding.severity === 'info' && isSeparateTold) continue
        isSeparateTold ||= finding.severity === 'info'
        yield finding
      }
    }
  },
}

const reach = 90
const others =
  'nghị định|thông tư|luật|bộ luật|pháp lệnh|nghị quyết|quyết định|công văn|hướng dẫn|kế hoạch|quy chế|quy định|đề án|chỉ thị|thông báo|tờ trình|báo cáo|kết luận|điều lệ|chương trình|hợp đồng|TT|NĐ'
const named = new RegExp(String.raw`^[^.;\n]{0,60}?${wordStart}(${others})(\s+này)?${wordEnd}`, 'iu')

/** Whether the words behind a reference give it to another document: `Nghị định này` is one to an annex of its own. */
function isAnothers(text: string, end: number, { kind }: Analysis): boolean {
  const found = named.exec(text.slice(end, end + reach))
  return found !== null && (found[2] === undefined || found[1]!.toLowerCase() !== kind?.name)
}

const annex = new RegExp(
  String.raw`${wordStart}phụ lục\s(?:số\s)?(\d{1,2}|[IVX]{1,6})(?![\p{L}\p{M}\d]|[./]\d)(?:(?:,|\svà)\s(?:phụ lục\s)?(\d{1,2}|[IVX]{1,6})(?![\p{L}\p{M}\d]|[./]\d))?`,
  'giu',
)

const issued = /^[^.;\n]{0,40}?\s(?:được )?ban hành kèm theo/iu

function* annexFindings(passage: Passage, { annexes }: Parts, analysis: Analysis): Generator<Finding> {
  const { text } = passage
  const has = [...annexes].filter((number) => number > 0).sort((a, b) => a - b)
  for (const match of matchesIn(text, annex, /phụ lục/i)) {
    const [found, ...numbers] = match
    const [start, end] = [match.index, match.index + found.length]
    // `Phụ lục III kèm theo Nghị định …`, and one annex without a number, which may be the one that is meant.
    if (isAnothers(text, end, analysis) || (annexes.has(0) && has.length === 0)) continue
    const missing = numbers.filter(
      (number) => number !== undefined && numberOf(number) > 0 && !annexes.has(numberOf(number)),
    )
    if (missing.length === 0) continue
    const isSeparate = has.length === 0
    if (isSeparate && issued.test(text.slice(end, end + reach))) continue
    if (isSeparate && !/kèm theo|đính kèm|gửi kèm/iu.test(text.slice(Math.max(0, start - reach), end + reach))) continue
    yield {
      ...{ passage, start, end, ...(isSeparate && { severity: 'info' as const }) },
      message: isSeparate
        ? `Bản thảo nhắc “${found}” nhưng không có phụ lục nào.`
        : `Bản thảo nhắc “${found}” nhưng chỉ có Phụ lục ${has.map(toRoman).join(', ')}.`,
      hint: isSeparate
        ? 'Kèm phụ lục, nếu phụ lục không ở tệp riêng.'
        : 'Bổ sung phụ lục, hoặc sửa số phụ lục được nhắc.',
    }
  }
}

const form = new RegExp(String.raw`${wordStart}(mẫu|biểu)(?:\s+số)?\s(\d{1,2})(?![\p{L}\d/.])`, 'giu')

function* formFindings(passage: Passage, { forms }: Parts, analysis: Analysis): Generator<Finding> {
  if (forms.size === 0) return
  for (const match of matchesIn(passage.text, form)) {
    const has = forms.get(match[1]!.toLowerCase())
    const end = match.index + match[0].length
    if (!has || has.size < 2 || has.has(Number(match[2])) || isAnothers(passage.text, end, analysis)) continue
    yield {
      ...{ passage, start: match.index, end },
      message: `Bản thảo nhắc “${match[0]}” nhưng không có ${match[1]!.toLowerCase()} mang số này.`,
      hint: 'Bổ sung, hoặc sửa số được nhắc.',
    }
  }
}

const section = new RegExp(
  String.raw`${wordStart}(?:(khoản|điểm)\s(\d{1,2}),?\s)?(?:mục|phần)\s([IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3})(?![\p{L}\p{M}\d]|[./]\d)`,
  'giu',
)

function* sectionFindings(passage: Passage, parts: Parts, { kind }: Analysis): Generator<Finding> {
  const found = matchesIn(passage.text, section, /(?:mục|phần)\s[IVX\d]/i)
  if (found.length === 0) return
  const own = kind ? `${kind.name}|văn bản` : 'văn bản'
  const isOwn = new RegExp(String.raw`^[,\s]*(?:của\s+)?(?:(?:${own})\s+này|nêu trên|ở trên|trên đây)${wordEnd}`, 'iu')
  for (const { 0: words, 2: clause, 3: number, index: start } of found) {
    const end = start + words.length
    if (!isOwn.test(passage.text.slice(end, end + reach))) continue
    const style = /\./.test(number!) ? 'dotted' : /\d/.test(number!) ? 'arabic' : 'roman'
    const has = parts.sections.get(style)
    if (!has || has.size < 2) continue
    const isThere = has.has(number!.toUpperCase())
    const clauses = style === 'roman' && clause ? parts.sections.get(`arabic ${number!.toUpperCase()}`) : undefined
    if (isThere && (!clauses || clauses.has(clause!))) continue
    yield {
      ...{ passage, start, end },
      message: isThere
        ? `Bản thảo nhắc “${words}” nhưng mục ${number} chỉ có ${[...clauses!].join(', ')}.`
        : `Bản thảo nhắc “${words}” nhưng không có mục ${number}.`,
      hint: 'Sửa số mục được nhắc.',
    }
  }
}

const ownArticle = new RegExp(
  String.raw`${wordStart}Điều\s(\d{1,3})\s(?:của\s)?(Quyết định|Quy chế|Điều lệ|Quy định|Nghị quyết|Nghị định|Thông tư|Nội quy)\snày${wordEnd}|^\s*[-–+]?\s*Như\s[Đđ]iều\s(\d{1,3})(?=\s*[;.,(]|\s*$)`,
  'gu',
)

function* articleFindings(passage: Passage, { articles }: Parts, { passages }: Draft): Generator<Finding> {
  if (articles.size < 2) return
  for (const match of matchesIn(passage.text, ownArticle)) {
    const number = Number(match[1] ?? match[3])
    if (articles.has(number) || (match[2] && !isTitled(passages, match[2]))) continue
    yield {
      ...{ passage, start: match.index + match[0].search(/\S/), end: match.index + match[0].length },
      message: `Bản thảo nhắc Điều ${number} nhưng chỉ có Điều 1 đến Điều ${Math.max(...articles)}.`,
      hint: 'Sửa số điều được nhắc.',
    }
  }
}

/** Whether the draft is, or encloses, a document of the kind. */
function isTitled(passages: readonly Passage[], kind: string): boolean {
  const title = kind.toUpperCase()
  return passages.some(({ text }) => text.length < 200 && text.trimStart().startsWith(title))
}
