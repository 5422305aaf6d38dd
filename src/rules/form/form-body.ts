import { isPlan } from '../../draft/analysis/form/form.js'
import type { Draft, Passage } from '../../draft/draft.js'
import type { FormPart } from '../../standard/form/form.js'
import type { Finding, Rule } from '../rule.js'

export const formBody: Rule = {
  id: 'form-body',
  subject: 'form',
  severity: 'info',
  summary: 'Các dòng căn cứ và chỗ kết thúc văn bản dùng dấu của hệ thống ban hành.',
  advice: 'Sửa như gợi ý.',
  why:
    'Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy; dòng cuối cùng của văn bản hành chính kết thúc bằng dấu chấm (Nghị định ' +
    '30/2020/NĐ-CP Phụ lục I, mục II.6a, từ 05/3/2020), của văn bản Đoàn bằng dấu phẩy (Hướng dẫn 29-HD/TWĐTN-VP §III.6, từ ' +
    '29/10/2013). Căn cứ của văn bản Đảng có gạch đầu dòng, dòng cuối có dấu chấm, và cả văn bản kết thúc bằng dấu chấm, không ' +
    'ghi “./.” (Hướng dẫn 05-HD/VPTW mục I.6.2.2, I.6.2.3, từ 27/5/2026).',
  examples: [
    {
      note: 'dấu cuối các căn cứ',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/QĐ-SNV

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác

Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020, ✗

Căn cứ Quyết định số 20/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh về chức năng của Sở;

Theo đề nghị của Chánh Văn phòng Sở; ✗

QUYẾT ĐỊNH:`,
      fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/QĐ-SNV

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác

Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020;

Căn cứ Quyết định số 20/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh về chức năng của Sở;

Theo đề nghị của Chánh Văn phòng Sở.

QUYẾT ĐỊNH:`,
    },
    {
      note: 'văn bản Đảng',
      text: `ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU
An Phú, ngày 12 tháng 6 năm 2026

KẾ HOẠCH
học tập nghị quyết

Căn cứ Điều lệ Đảng; ✗

Căn cứ Quy chế làm việc của Đảng ủy xã.

- Các chi bộ báo cáo kết quả trước ngày 30/8/2026./. ✗

Nơi nhận:
- Lưu Văn phòng Đảng ủy.`,
    },
    {
      note: 'căn cứ đi liền với lời dẫn; “./.” của văn bản hành chính',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-SNV

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

Căn cứ Kế hoạch số 20/KH-UBND ngày 05 tháng 3 năm 2024, Sở Nội vụ ban hành Kế hoạch như sau:

- Các phòng báo cáo kết quả trước ngày 30/8/2024./.`,
    },
  ],
  *check(draft, { form }) {
    const expected = form.expected?.body
    if (!expected || isPlan(draft)) return
    if (expected.grounds) yield* groundFindings(groundsOf(draft), expected.grounds)
    if (expected.end) yield* wrongEnd(draft, expected.end, expected.article, form.recipients?.label)
  },
}

type BodyForm = FormPart<'body'>

const ground = /^Căn cứ\s/u
const alsoGround = /^(?:Căn cứ|Theo|Xét|Thực hiện|Trên cơ sở|Để|Nhằm|Tiếp tục)\s/u
const reach = 40

/** The first run of lines that begin with `Căn cứ`; one that leads over to what follows is none. */
function groundsOf({ passages }: Draft): Passage[] {
  const first = passages.slice(0, reach).findIndex(({ text, kind }) => kind !== 'title' && ground.test(text))
  if (first < 0) return []
  const rest = passages.slice(first)
  const end = rest.findIndex(({ text }) => !alsoGround.test(text))
  return end < 0 ? [] : rest.slice(0, end)
}

const lead =
  /:\s*$|như sau|(?:ban hành|xây dựng|tổ chức|triển khai)\s+(?:Kế hoạch|kế hoạch|Chương trình|Hướng dẫn)[^;]*$/u

function* groundFindings(lines: readonly Passage[], form: NonNullable<BodyForm['grounds']>): Generator<Finding> {
  const leads = lines.length > 0 && lead.test(lines.at(-1)!.text)
  const { dash, item, last, article } = form
  for (const passage of lines) {
    const isLast = passage === lines.at(-1)
    if (isLast && leads) continue
    const text = passage.text.trimEnd()
    const written = /[;.,:]?$/u.exec(text)![0]
    const right = isLast && !leads ? last : item
    if (written === right || written === ':' || (isLast && lines.length < 2)) continue
    const start = text.length - written.length
    yield {
      ...{ passage, start: Math.min(start, text.length - 1), end: text.length },
      message: `Căn cứ ${isLast ? 'cuối cùng ' : ''}kết thúc ${written === '' ? 'không có dấu' : `bằng “${written}”`}, cần “${right}”.`,
      hint: `Mỗi căn cứ kết thúc bằng “${item}”, căn cứ cuối cùng bằng “${last}” (${article}).`,
      fix: [{ start, end: text.length, text: right }],
    }
  }
  const [first] = lines
  if (!dash || !first || first.kind === 'item') return
  yield {
    ...{ passage: first, start: 0, end: 'Căn cứ'.length },
    message: 'Trước căn cứ không có gạch đầu dòng.',
    hint: `Ghi “- Căn cứ …” ở mỗi căn cứ (${article}).`,
  }
}

const slashed = /[./]*\/\.?\s*$/u

/** `./.` where the text ends with a full stop. */
function* wrongEnd(draft: Draft, right: string, article: string, label: Passage | undefined): Generator<Finding> {
  const { passages } = draft
  const end = label ? passages.indexOf(label) : passages.length
  const passage = passages.slice(0, end).findLast(({ text }) => slashed.test(text) && /\p{L}/u.test(text))
  if (!passage) return
  const start = slashed.exec(passage.text)!.index
  const stop = passage.text.trimEnd().length
  yield {
    ...{ passage, start, end: stop },
    message: `Văn bản kết thúc bằng “${passage.text.slice(start, stop)}”, cần “${right}”.`,
    hint: `Ghi “${right}” (${article}).`,
    fix: [{ start, end: stop, text: right }],
  }
}
