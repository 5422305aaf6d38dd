import { compareDates, formatDate, formatSigning, type Span } from '../../calendar/date.js'
import { once } from '../../draft/analysis/once.js'
import type { Passage } from '../../draft/draft.js'
import { type KnownDocument, successorsOn } from '../../knowledge/citations/superseded.js'
import type { Finding, Rule } from '../rule.js'
import { isBasis, isCitedAsInForce, listsOldAndNew } from './as-in-force.js'
import { type Cited, supersededFinder } from './superseded-documents.js'

export const citationSuperseded: Rule = {
  id: 'citation-superseded',
  subject: 'citations',
  severity: 'warning',
  summary: 'Văn bản được viện dẫn phải còn hiệu lực vào ngày ký.',
  advice: 'Viện dẫn văn bản hiện hành nêu trong gợi ý; văn bản riêng của cơ quan khai ở mục 6.3.',
  why:
    'Căn cứ ban hành là văn bản quy định thẩm quyền và nội dung của việc này (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6, từ ' +
    '05/3/2020), nên phải còn hiệu lực vào ngày ký. Căn cứ chép từ kế hoạch năm trước thường còn luật, nghị định, quy định đã ' +
    'được thay thế. Chương trình biết hơn 150 văn bản như vậy, mỗi văn bản kèm nguồn ' +
    '(src/knowledge/citations/citations.tsv); cơ quan thêm văn bản của mình bằng khóa superseded của kehoach.config.yaml. ' +
    'Chỗ chưa chắc, thay thế một phần hay đã có văn bản sau cùng việc thì chỉ được nhắc.',
  examples: [
    {
      note: 'căn cứ đã được thay thế',
      text: `Phúc An, ngày 29 tháng 11 năm 2026

KẾ HOẠCH
Công tác năm 2027

Căn cứ Luật Công đoàn số 12/2012/QH13 ngày 20/6/2012; ✗
Căn cứ Luật Công đoàn số 50/2024/QH15;
Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010; ✗
Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025; ✗
Căn cứ Luật số 65/2025/QH15 ngày 19/02/2025 về tổ chức chính quyền địa phương; ✗
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư;

- Bộ phận một cửa làm việc theo Nghị định 61/2018/NĐ-CP. ✗
- Văn bản của Đảng trình bày theo Quy định số 66-QĐ/TW, ngày 06/02/2017. ✗
- Đánh giá đảng viên theo Quy định số 366-QĐ/TW ngày 30/8/2025.
- Giám sát theo Quy định số 22-QĐ/TW ngày 28 tháng 7 năm 2021 của Ban Chấp hành Trung ương. ✗`,
    },
    {
      note: 'nhắc lại văn bản cũ',
      text: `Phúc An, ngày 29 tháng 11 năm 2026

KẾ HOẠCH
Công tác năm 2027

- Nghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP.
- Trước đây viên chức được xếp loại theo Nghị định số 90/2020/NĐ-CP.
- Rà soát quy chế còn dẫn Thông tư số 32/2020/TT-BGDĐT.
- Hồ sơ năm học 2024 - 2025 lập theo Thông tư số 28/2020/TT-BGDĐT.
- Sinh hoạt chuyên đề “Những nội dung cơ bản của Quy định số 37-QĐ/TW ngày 25/10/2021”.`,
    },
    {
      note: 'văn bản ký khi còn hiệu lực; cùng số, khác ngày',
      text: `Phúc An, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Thi đua năm 2025

Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;
Căn cứ Quy định số 66-QĐ/TW ngày 01/02/2023 của Tỉnh ủy;`,
    },
    {
      note: 'ngày ký còn để trống; đã có văn bản sau: chỉ nhắc',
      text: `Phúc An, ngày     tháng 7 năm 2026

KẾ HOẠCH
Chuyển đổi số

- Xử lý kỷ luật theo Quy định số 37-QĐ/TW ngày 25/10/2021. ✗
- Xếp loại viên chức theo NĐ 90/2020. ✗
- Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ. ✗`,
    },
  ],
  *check(draft, { referencesOf, titleYear, kind }) {
    const signed = draft.facts.signed?.value ?? yearSpan(titleYear)
    if (!signed) return
    const isAsked = draft.facts.signed === undefined
    const find = once(() => supersededFinder(draft.superseded ?? [], draft.passages.flatMap(referencesOf)))
    const setsSideBySide = once(() => listsOldAndNew(draft))
    for (const passage of draft.passages) {
      const references = referencesOf(passage)
      for (const cited of find()(passage, references)) {
        if (compareDates(cited.ended, signed.end) > 0) continue
        if (!isCitedAsInForce(passage, cited, references, signed.end)) continue
        if (passage.kind === 'cell' && setsSideBySide()) continue
        yield {
          passage,
          start: cited.start,
          end: cited.end,
          ...told(cited, passage, { signed, isAsked, looksBack: kind?.name === 'báo cáo' }),
        }
      }
    }
  },
}

function yearSpan(year: number | undefined): Span | undefined {
  return year === undefined ? undefined : { start: { year, month: 1, day: 1 }, end: { year, month: 12, day: 31 } }
}

interface Signing {
  signed: Span
  /** The draft has no day of signing, only the year it is about. */
  isAsked: boolean
  /** A report tells of what was done while the document held. */
  looksBack: boolean
}

function told(cited: Cited, passage: Passage, { signed, isAsked, looksBack }: Signing): Said {
  const { document, ended } = cited
  const written = passage.text.slice(cited.start, cited.end)
  const { manner, isSure, ended: known } = document.superseded!
  const isLater = isAsked || compareDates(ended, signed.start) > 0
  const isCited = !(cited.isNamed || looksBack) || isBasis(passage)
  const isCertain = isSure && manner === 'whole' && known !== undefined && isCited
  const next = successorsOn(document, signed.end)
  const subject = isLater ? `Nếu ký từ ngày ${formatDate(ended)} thì “${written}”` : `“${written}”`
  const when = isLater ? '' : ` từ ngày ${formatDate(ended)}; văn bản này ký ${formatSigning(signed)}`
  const cite = `Viện dẫn ${next.map(nameOf).join('; ')}`
  return {
    message: `${subject} ${isCertain ? 'đã' : 'có thể đã'} ${outcomes[manner]}${when}.`,
    hint:
      next.length === 0
        ? 'Xem lại văn bản này còn được áp dụng không.'
        : `${isCertain ? '' : 'Đối chiếu; nếu đúng vậy thì '}${isCertain ? cite : lower(cite)}.`,
    ...(!(isCertain && !isLater) && { severity: 'info' }),
  }
}

type Said = Pick<Finding, 'message' | 'hint' | 'severity'>

const outcomes = {
  whole: 'hết hiệu lực',
  part: 'được thay thế một phần',
  followed: 'có văn bản khác tiếp nối',
  over: 'hết thời gian thực hiện',
}

function lower(words: string): string {
  return words[0]!.toLowerCase() + words.slice(1)
}

function nameOf({ number, issued, title }: KnownDocument): string {
  return `${number}${issued ? ` ngày ${formatDate(issued)}` : ''}${title ? ` (${title})` : ''}`
}
