import { archive, type Recipient, type Recipients } from '../../../draft/analysis/form/ending.js'
import { isPlan } from '../../../draft/analysis/form/form.js'
import type { Draft, Passage } from '../../../draft/draft.js'
import type { Form, FormPart } from '../../../standard/form/form.js'
import type { Finding, Rule } from '../../rule.js'
import { firstFinding, wrongAddressee } from './addressee.js'
import { archiveLine } from './archive-line.js'

export const formRecipients: Rule = {
  id: 'form-recipients',
  subject: 'form',
  severity: 'warning',
  summary: 'Nơi nhận phải có dòng Lưu ở cuối, mỗi dòng kết thúc bằng dấu “;”, dòng cuối bằng dấu “.”.',
  advice: 'Sửa như gợi ý.',
  why:
    'Nơi nhận ghi mỗi nơi một dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng là nơi lưu, kết thúc bằng dấu chấm; văn bản ' +
    'hành chính ghi “Lưu: VT, …” (Nghị định 30/2020/NĐ-CP Phụ lục I, mục II.9, từ 05/3/2020; Hướng dẫn 29-HD/TWĐTN-VP ' +
    '§III.8, từ 29/10/2013), văn bản của Đảng ghi “Lưu …” không có dấu hai chấm, không có VT (Hướng dẫn 05-HD/VPTW, từ ' +
    '27/5/2026), và văn bản của Đảng từ 03/4/2018 đến 26/5/2026 dùng dấu phẩy (Hướng dẫn 36-HD/VPTW mục 1.9.2). Có Kính gửi ' +
    'thì Nơi nhận bắt đầu bằng “Như trên”. Thiếu dòng Lưu thì không biết bản gốc giữ ở đâu.',
  examples: [
    {
      note: 'thiếu dòng Lưu',
      text: `ĐOÀN TNCS HỒ CHÍ MINH
Số: 12-KH/ĐTN

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Nơi nhận: ✗
- Huyện Đoàn;
- Các chi đoàn.

TM. BAN CHẤP HÀNH
BÍ THƯ`,
    },
    {
      note: 'dấu cuối dòng, dòng Lưu của văn bản hành chính',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-SNV

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Nơi nhận:
- Bộ Nội vụ ✗
- Các sở, ngành;
- Lưu VT, TCCB ✗

GIÁM ĐỐC`,
      fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-SNV

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Nơi nhận:
- Bộ Nội vụ;
- Các sở, ngành;
- Lưu: VT, TCCB.

GIÁM ĐỐC`,
    },
    {
      note: 'dòng Lưu của văn bản Đảng, dòng Lưu không ở cuối',
      text: `ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU

KẾ HOẠCH
học tập nghị quyết

Nơi nhận:
- Các chi bộ;
- Lưu: VT. ✗
- Ban Tuyên giáo.

T/M BAN THƯỜNG VỤ`,
    },
    {
      note: 'kế hoạch trong tệp YAML',
      plan: `recipients:
  - Thành Đoàn
  - Các cơ sở Đoàn ✗`,
    },
    {
      note: 'dòng Lưu trong tệp YAML của cơ quan nhà nước',
      plan: `standard: nd30
recipients:
  - Các sở, ngành
  - Lưu VT, TCCB ✗`,
    },
    {
      note: 'công văn không có “Như trên”; nơi nhận ngắt xuống dòng',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/SNV-VP
V/v cử cán bộ tham dự tập huấn

Kính gửi: Các phòng chuyên môn.

Đề nghị các phòng cử cán bộ tham dự./.

Nơi nhận: ✗
- Giám đốc và các Phó Giám đốc
phụ trách;
- Sở Nội vụ; (để báo cáo)
- Lưu: VT.

GIÁM ĐỐC`,
    },
    {
      note: 'tờ trình của Đảng',
      text: `ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-TTr/ĐU
An Phú, ngày 12 tháng 6 năm 2026

TỜ TRÌNH
về công tác cán bộ

Kính gửi: Ban Thường vụ Tỉnh ủy, ✗

Nơi nhận:
- Như trên;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ`,
    },
    {
      note: 'đúng; mỗi hệ thống một cách ghi dòng Lưu',
      text: `ĐOÀN TNCS HỒ CHÍ MINH
Số: 12-KH/ĐTN

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Nơi nhận:
- Huyện Đoàn (để báo cáo);
- Các chi đoàn;
- Lưu VP.

TM. BAN CHẤP HÀNH
BÍ THƯ`,
    },
  ],
  *check(draft, analysis) {
    const form = analysis.form.expected
    if (!form?.recipients) return
    if (isPlan(draft)) {
      yield* planArchive(draft, form)
      return
    }
    const { recipients } = analysis.form
    yield* wrongAddressee(draft, form)
    if (!recipients) return
    yield* archiveFindings(draft, recipients, form)
    yield* endFindings(recipients, form.recipients)
    yield* firstFinding(draft, recipients, form)
  },
}

/** In a YAML plan the recipients are the items above the signer; their marks are added when it is built. */
function* planArchive({ passages }: Draft, { recipients, owner }: Form): Generator<Finding> {
  const signer = passages.findLastIndex(({ kind }) => kind === 'item')
  const last = passages[signer]
  if (!recipients || !last || passages[signer + 1]?.kind !== 'note') return
  if (archive.test(last.text)) {
    if (recipients.archive) yield* archiveLine(last, recipients.archive, owner)
    return
  }
  yield {
    ...{ passage: last, start: 0, end: last.text.length },
    message: `Nơi nhận cuối cùng là “${last.text}”, không phải dòng Lưu.`,
    hint: 'Thêm nơi lưu vào cuối danh sách, ví dụ “Lưu VP”.',
  }
}

function* archiveFindings(draft: Draft, { label, items }: Recipients, form: Form): Generator<Finding> {
  const { passages } = draft
  if (!form.recipients) return
  const { archive: written, ends } = form.recipients
  const found = passages.slice(passages.indexOf(label) + 1).find(({ text }) => archive.test(text))
  const last = items.at(-1)
  if (!found) {
    if (items.length > 0) yield missing(label, ends.last)
    return
  }
  if (items.some(({ passage }) => passage === found) && found !== last?.passage) {
    yield {
      ...{ passage: found, start: 0, end: found.text.length },
      message: `Dòng “${found.text}” chưa phải dòng cuối của Nơi nhận.`,
      hint: 'Chuyển dòng Lưu xuống cuối danh sách.',
    }
  }
  if (written) yield* archiveLine(found, written, form.owner)
}

function missing(label: Passage, end: string): Finding {
  return {
    ...{ passage: label, start: 0, end: label.text.trimEnd().length },
    message: 'Nơi nhận không có dòng Lưu.',
    hint: `Thêm dòng Lưu ở cuối danh sách, kết thúc bằng dấu “${end}”.`,
  }
}

/** `Thành Đoàn; (để báo cáo)`, set beside the name. */
const purposeBehind = /([;.])\s+\([^()]{1,40}\)$/

function* endFindings({ items }: Recipients, { ends }: FormPart<'recipients'>): Generator<Finding> {
  const complete = items.some(({ passage }) => archive.test(passage.text))
  for (const recipient of items) {
    const isLast = recipient === items.at(-1)
    const { text, end } = lineOf(recipient)
    const right = isLast ? ends.last : ends.item
    const written = /[;.,:]?$/.exec(text)![0]
    // A list without its archive may go on where it is out of sight.
    if (written === right || (isLast && !complete) || purposeBehind.exec(text)?.[1] === right) continue
    const passage = recipient.last
    const start = end - written.length
    yield {
      ...{ passage, start: Math.max(0, Math.min(start, end - 1)), end, severity: 'info' },
      message: `Dòng Nơi nhận “${text}” kết thúc ${written === '' ? 'không có dấu' : `bằng “${written}”`}, cần “${right}”.`,
      hint: `Mỗi nơi nhận kết thúc bằng “${ends.item}”, dòng cuối bằng “${ends.last}”.`,
      fix: [{ start, end, text: right }],
    }
  }
}

/** The line that a recipient ends with, without what a text form has beside it. */
function lineOf({ last }: Recipient): { text: string; end: number } {
  const own = /^\s*[^\t]*/u.exec(last.text)![0].trimEnd()
  return { text: own.trimStart(), end: own.length }
}
