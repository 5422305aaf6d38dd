import { isPlan } from '../../draft/analysis/form/form.js'
import type { DraftKind } from '../../draft/analysis/form/kind.js'
import type { Draft, Located, Passage } from '../../draft/draft.js'
import type { FormPart } from '../../standard/form/form.js'
import type { Finding, Rule } from '../rule.js'

export const formSubject: Rule = {
  id: 'form-subject',
  subject: 'form',
  severity: 'info',
  summary: 'Trích yếu ghi theo kiểu của hệ thống ban hành; “V/v” chỉ dùng ở công văn.',
  advice: 'Sửa như gợi ý.',
  why:
    'Công văn không ghi tên loại nên trích yếu đứng dưới số, ký hiệu, sau chữ “V/v”; văn bản có tên loại ghi trích yếu ngay ' +
    'dưới tên loại, không có “V/v” (Nghị định 30/2020/NĐ-CP Phụ lục I, mục II.5, từ 05/3/2020; Hướng dẫn 29-HD/TWĐTN-VP §III.5, ' +
    'từ 29/10/2013). Trích yếu trong các mẫu của Hướng dẫn 05-HD/VPTW (từ 27/5/2026) bắt đầu bằng chữ thường.',
  examples: [
    {
      note: '“V/v” ở văn bản có tên loại',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/QĐ-SNV

QUYẾT ĐỊNH
V/v thành lập Tổ công tác ✗`,
      fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/QĐ-SNV

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác`,
    },
    {
      note: 'công văn có tên loại',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/SNV-VP

CÔNG VĂN ✗
Về việc cử cán bộ tham dự tập huấn

Kính gửi: Các phòng chuyên môn.`,
    },
    {
      note: 'trích yếu của văn bản Đảng',
      text: `ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU
An Phú, ngày 12 tháng 6 năm 2026

KẾ HOẠCH
Tổ chức học tập nghị quyết ✗`,
      fixed: `ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU
An Phú, ngày 12 tháng 6 năm 2026

KẾ HOẠCH
tổ chức học tập nghị quyết`,
    },
    {
      note: 'đúng; chữ đầu là tên riêng; “V/v” của công văn',
      text: `ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU
An Phú, ngày 12 tháng 6 năm 2026

KẾ HOẠCH
Đại hội Đảng bộ xã An Phú lần thứ hai`,
    },
    {
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/SNV-VP
V/v cử cán bộ tham dự tập huấn

Kính gửi: Các phòng chuyên môn.`,
    },
  ],
  *check(draft, { form, kind }) {
    const expected = form.expected?.subject
    if (!expected || !kind || !(kind.printed || isPlan(draft))) return
    if (expected.letter !== undefined && kind.printed) yield titled(kind.printed, kind, expected)
    for (const passage of subjectOf(draft, kind)) {
      yield* ofLetters(passage, startIn(passage, kind), expected, kind)
    }
    yield* capitalFirst(draft, kind, expected)
  },
}

type SubjectForm = FormPart<'subject'>

/** A letter has no title: its number and its subject tell what it is. */
function titled({ passage, start, end, value }: Located<string>, { name }: DraftKind, form: SubjectForm): Finding {
  return {
    ...{ passage, start, end },
    message: `Đầu văn bản ghi “${value}”; ${name} không ghi tên loại.`,
    hint: `Bỏ dòng này, ghi trích yếu sau “${form.letter}” dưới số, ký hiệu (${form.article}).`,
  }
}

/** The name of the kind may stand in the subject's first passage; a plan in YAML has it not. */
function startIn(passage: Passage, { printed }: DraftKind): number {
  return passage === printed?.passage ? printed.end : 0
}

function subjectOf(draft: Draft, { printed }: DraftKind): Passage[] {
  const { passages } = draft
  if (isPlan(draft)) return passages.filter(({ kind }) => kind === 'title')
  const first = printed ? passages.indexOf(printed.passage) : -1
  const rest = passages.slice(first + 1)
  const end = rest.findIndex(({ kind }) => kind !== 'title')
  return first < 0 ? [] : passages.slice(first, first + 1 + (end < 0 ? rest.length : end))
}

function* ofLetters(passage: Passage, from: number, form: SubjectForm, { name }: DraftKind): Generator<Finding> {
  if (!form.never) return
  const { words, instead } = form.never
  const found = /(?:^|\n)[\s(]*([^\s:]+)(?=[\s:])/u.exec(passage.text.slice(from))
  if (!found || found[1]!.toLowerCase() !== words.toLowerCase()) return
  const start = from + found.index + found[0].length - found[1]!.length
  const end = start + found[1]!.length
  yield {
    ...{ passage, start, end },
    message: `Trích yếu của ${name} bắt đầu bằng “${found[1]}”, chữ chỉ dùng ở công văn.`,
    hint: `Ghi “${instead}” (${form.article}).`,
    fix: [{ start, end, text: instead }],
  }
}

/** What subjects begin with that is no name. */
const common = new Set(
  (
    'về tổ chức triển khai thực hiện tăng cường kết quả học tập sơ kết tổng kết công tác kiểm tra giám sát phát động quán triệt ' +
    'xây dựng đẩy mạnh nâng cao tuyên truyền phân công thành lập một số góp ý lấy ý kiến rà soát bồi dưỡng tập huấn kiện toàn'
  ).split(' '),
)

/** A subject in small letters of which the first is a capital; the words after it show that it is no name. */
function* capitalFirst(draft: Draft, kind: DraftKind, form: SubjectForm): Generator<Finding> {
  const passage = subjectOf(draft, kind).find((one) => one.text.length > startIn(one, kind))
  if (!form.small || !passage) return
  const from = startIn(passage, kind)
  const [whole, gap, first, next] = /^(\s*)(\p{Lu}\p{Ll}*)[^\S\n]+(\p{Ll}+)/u.exec(passage.text.slice(from)) ?? []
  if (whole === undefined || !common.has(first!.toLowerCase()) || (first !== 'Về' && !common.has(next!))) return
  const start = from + gap!.length
  const end = start + first!.length
  yield {
    ...{ passage, start, end },
    message: `Trích yếu bắt đầu bằng chữ hoa “${first}”, mẫu bắt đầu bằng chữ thường.`,
    hint: `Ghi “${first!.toLowerCase()}” (${form.small.article}).`,
    fix: [{ start, end, text: first!.toLowerCase() }],
  }
}
