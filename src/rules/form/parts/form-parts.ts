import type { FormParts } from '../../../draft/analysis/analysis.js'
import { isPlan } from '../../../draft/analysis/form/form.js'
import type { Draft, Passage } from '../../../draft/draft.js'
import { hasUnread } from '../../../draft/long-passages.js'
import type { Finding, Rule } from '../../rule.js'
import { endingFindings } from './ending-parts.js'
import { absentAbove, absentBelow, misplaced, partWords } from './header-parts.js'
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
    if (!wanted || !top || isPlan(draft) || hasUnread(draft) || isAttached(draft) || isGivenForm(draft)) return
    const absent = [...absentAbove(draft, form), ...absentBelow(draft, form, kind)]
    const lacking = absent.filter((part) => wanted.includes(part)).map((part) => partWords[part])
    if (lacking.length > 0) yield lackingFinding(top, lacking)
    yield* misspeltMotto(draft)
    if (title) yield* misplaced(draft, title)
    yield* endingFindings(draft, parts, wanted)
    if (wanted.includes('clauses')) yield* withoutClauses(draft, parts, top)
  },
}

/** `(Ban hành kèm theo Quyết định số …)`: what another document brings has its number, date and signer there. */
function isAttached({ passages }: Draft): boolean {
  const title = passages.findLastIndex(({ kind }) => kind === 'title')
  return passages.slice(0, title + 3).some(({ text }) => /\(\s*(?:Ban hành\s+)?(?:kèm theo|đính kèm)/iu.test(text))
}

/** A form that a decree or an office gives, such as `Mẫu số 08`, has the parts that it prints. */
function isGivenForm({ passages }: Draft): boolean {
  const title = passages.findIndex(({ kind }) => kind === 'title')
  return passages
    .slice(0, title + 1)
    .some(({ text }) => /^\s*Mẫu\s+(?:số\s+)?\d|^BÁO\s+CÁO\s+THÀNH\s+TÍCH/iu.test(text))
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

function lackingFinding(title: Passage, lacking: readonly string[]): Finding {
  return {
    ...{ passage: title, start: 0, end: title.text.length },
    message: `Phần đầu văn bản thiếu ${lacking.join('; ')}.`,
    hint: 'Bổ sung; chưa lấy số, chưa có ngày thì để chỗ trống.',
  }
}
