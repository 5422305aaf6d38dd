import type { FormParts } from '../../draft/analysis/analysis.js'
import { addresseeOf, isPlan, isWord } from '../../draft/analysis/form/form.js'
import type { DraftKind } from '../../draft/analysis/form/kind.js'
import { hasTitle, headerOf } from '../../draft/analysis/form/recognise.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { hasUnread } from '../../draft/long-passages.js'
import type { Form } from '../../standard/form/form.js'
import type { Finding, Rule } from '../rule.js'
import { endingFindings } from './ending-parts.js'
import { misspeltMotto } from './motto.js'

export const formParts: Rule = {
  id: 'form-parts',
  subject: 'form',
  severity: 'warning',
  summary: 'Văn bản phải đủ thành phần bắt buộc: số, ký hiệu, ngày tháng, trích yếu, người ký, Nơi nhận.',
  advice: 'Bổ sung phần thiếu.',
  why:
    'Các thành phần này là bắt buộc, thiếu một thì văn bản chưa phát hành được (Nghị định 30/2020/NĐ-CP Điều 8 và Phụ lục I, ' +
    'mục II, từ 05/3/2020; Hướng dẫn 29-HD/TWĐTN-VP §III, từ 29/10/2013; Hướng dẫn 36-HD/VPTW, từ 03/4/2018, rồi Hướng dẫn ' +
    '05-HD/VPTW, từ 27/5/2026). Bản chữ trích từ Word hay mất phần đầu và chỗ ký, nên với bản chữ chỉ báo thành phần thiếu ' +
    'khi các thành phần bên cạnh vẫn còn.',
  examples: [
    {
      note: 'thiếu dòng ngày tháng, thiếu trích yếu và Nơi nhận',
      text: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND

KẾ HOẠCH ✗

I. MỤC ĐÍCH
- Khuyến khích người dân đọc sách.

TM. ỦY BAN NHÂN DÂN ✗
CHỦ TỊCH
Lê Thị Mai`,
    },
    {
      note: 'Quốc hiệu thiếu dấu nặng',
      text: `SỞ NỘI VỤ
CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ✗
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-SNV
Tân Phú, ngày 05 tháng 4 năm 2025

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
      fixed: `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-SNV
Tân Phú, ngày 05 tháng 4 năm 2025

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
    },
    {
      note: 'quyết định không có điều, công văn không có trích yếu',
      text: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/QĐ-UBND
Tân Phú, ngày 05 tháng 4 năm 2025

QUYẾT ĐỊNH ✗
Về việc thành lập Tổ công tác

I. THÀNH LẬP
- Thành lập Tổ công tác.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH`,
    },
    {
      text: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ ✗
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/UBND-VP
Tân Phú, ngày 05 tháng 4 năm 2025

Kính gửi: Các thôn.

Đề nghị các thôn báo cáo.`,
    },
    {
      note: 'kế hoạch ban hành kèm theo quyết định',
      text: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Tân Phú, ngày 05 tháng 4 năm 2025

KẾ HOẠCH
Tổ chức Ngày hội đọc sách
(Ban hành kèm theo Quyết định số 12/QĐ-UBND)`,
    },
    {
      note: 'số và ký hiệu đứng dưới tên loại',
      text: `ĐOÀN TNCS HỒ CHÍ MINH
Tân Phú, ngày 05 tháng 4 năm 2025

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Số: 12-KH/ĐTN ✗

I. MỤC ĐÍCH`,
    },
    {
      note: 'bản chữ đã mất phần đầu và chỗ ký',
      text: `TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

I. MỤC ĐÍCH
- Khuyến khích đoàn viên đọc sách.

BAN THƯỜNG VỤ ĐOÀN KHỐI`,
    },
    {
      note: 'đủ thành phần',
      text: `ĐẢNG ỦY XÃ TÂN PHÚ
ĐẢNG CỘNG SẢN VIỆT NAM
Số    -KH/ĐU
Tân Phú, ngày    tháng 9 năm 2026

KẾ HOẠCH
học tập nghị quyết

I- MỤC ĐÍCH
- Mọi đảng viên nắm vững nghị quyết.

Nơi nhận:
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ`,
    },
  ],
  *check(draft, { form: parts, kind }) {
    const form = parts.expected
    const wanted = form?.parts
    const title = draft.passages.find(({ kind }) => kind === 'title')
    const top = title ?? parts.header[0]
    if (!wanted || !top || isPlan(draft) || hasUnread(draft) || isAttached(draft)) return
    const absent = [...absentParts(draft, form), ...absentBelow(draft, form, kind)]
    const lacking = absent.filter((part) => wanted.includes(part)).map((part) => partWords[part])
    if (lacking.length > 0) yield lackingFinding(top, lacking)
    yield* misspeltMotto(draft)
    if (title) yield* misplaced(draft, title)
    yield* endingFindings(draft, parts, wanted)
    if (wanted.includes('clauses')) yield* withoutClauses(draft, parts, top)
  },
}

const partWords = {
  title: 'tiêu đề ở góc phải trên cùng',
  number: 'số, ký hiệu',
  date: 'địa danh, ngày tháng năm',
  subject: 'trích yếu',
  addressee: 'Kính gửi',
}

/** `(Ban hành kèm theo Quyết định số …)`: what another document brings has its number, date and signer there. */
function isAttached({ passages }: Draft): boolean {
  const title = passages.findLastIndex(({ kind }) => kind === 'title')
  return passages.slice(0, title + 3).some(({ text }) => /\(\s*(?:Ban hành\s+)?(?:kèm theo|đính kèm)/iu.test(text))
}

/** What stands below the title, or of a letter below its number. */
function absentBelow(draft: Draft, form: Form, kind: DraftKind | undefined): (keyof typeof partWords)[] {
  const subject = kind?.printed ? hasSubject(draft, kind) : hasLetterSubject(draft, form)
  return [
    ...(subject ? [] : ['subject' as const]),
    ...(addresseeOf(draft) || !isWord(draft) ? [] : ['addressee' as const]),
  ]
}

function hasLetterSubject(draft: Draft, { subject }: Form): boolean {
  const words = subject ? subject.letter?.toLowerCase() : undefined
  return words === undefined || headerOf(draft).some(({ text }) => text.toLowerCase().includes(words))
}

/** A decision says what is decided in articles; a text form may be cut. */
function* withoutClauses(draft: Draft, { signing, recipients }: FormParts, top: Passage): Generator<Finding> {
  if (!recipients || signing.length === 0 || draft.passages.some(({ text }) => /^\s*Điều\s+(?:1|I)(?!\d)/u.test(text)))
    return
  yield {
    ...{ passage: top, start: 0, end: top.text.length },
    message: 'Quyết định không có Điều 1.',
    hint: 'Ghi nội dung quyết định thành các điều, từ “Điều 1.”.',
  }
}

const numberLine = /(?:^|[\n\t])[^\S\n\t]*Số(?:\s*:)?\s*(?:(?:\d+\p{L}?|\p{L}|[.…_])[\s.…_]*)?[-–/]\s*\p{Lu}/u
// The word between day and month may be misspelt.
const dateLine = /ngày[\s\d.…_]*\p{L}{3,6}[\s\d.…_]*năm|\d{1,2}\s*[/.]\s*\d{1,2}\s*[/.]\s*\d{4}\s*$/iu

/** Only where what is left of the header shows that it was not lost. */
function absentParts(draft: Draft, form: Form): (keyof typeof partWords)[] {
  const header = headerOf(draft)
  const has = (pattern: RegExp) => header.some(({ text }) => pattern.test(text))
  const [titled, numbered, dated] = [hasTitle(form, header), has(numberLine), has(dateLine)]
  const whole = isWord(draft) ? header.length > 1 : titled && (numbered || dated)
  if (!whole) return []
  return [
    ...(titled ? [] : ['title' as const]),
    ...(numbered || isBelow(draft, numberLine) ? [] : ['number' as const]),
    ...(dated || isBelow(draft, dateLine) ? [] : ['date' as const]),
  ]
}

const longestSubject = 400

/** On the line of the kind, or right below it, there also in a table of its own. */
function hasSubject({ passages }: Draft, { printed }: DraftKind): boolean {
  if (!printed) return false
  const { passage, end } = printed
  const next = passages[passages.indexOf(passage) + 1]
  if (!next || next.kind === 'title' || /\S\s+\S/.test(passage.text.slice(end).trim())) return true
  const isProse = next.text.length > longestSubject || /[:.;]\s*$/u.test(next.text) || /^\s*Kính\s/u.test(next.text)
  return !isProse && (next.kind === 'cell' || next.kind === 'paragraph')
}

function lackingFinding(title: Passage, lacking: readonly string[]): Finding {
  return {
    ...{ passage: title, start: 0, end: title.text.length },
    message: `Phần đầu văn bản thiếu ${lacking.join('; ')}.`,
    hint: 'Bổ sung; chưa lấy số, chưa có ngày thì để chỗ trống.',
  }
}

/** How far below the title a line of the header may have slipped. */
const reach = 6

function isBelow(draft: Draft, line: RegExp): boolean {
  return findBelow(draft, line) !== undefined
}

function findBelow({ passages }: Draft, line: RegExp): Passage | undefined {
  const title = passages.findIndex(({ kind }) => kind === 'title')
  return passages
    .slice(title + 1, title + 1 + reach)
    .find(
      ({ text, kind }) =>
        kind !== 'item' && text.length < 80 && /^\s*(?:Số|\p{Lu}[^,()]*,\s*ngày)/u.test(text) && line.test(text),
    )
}

function* misplaced(draft: Draft, title: Passage): Generator<Finding> {
  for (const [line, name, place] of [
    [numberLine, 'Số, ký hiệu', 'dưới tên cơ quan ban hành'],
    [dateLine, 'Địa danh, ngày tháng', 'ở bên phải, dưới tiêu đề'],
  ] as const) {
    const passage = findBelow(draft, line)
    if (!passage) continue
    yield {
      ...{ passage, start: 0, end: passage.text.length },
      message: `${name} đứng dưới tên loại “${/^.*/.exec(title.text)![0]}”.`,
      hint: `Chuyển lên phần đầu, trên tên loại, ${place}.`,
    }
  }
}
