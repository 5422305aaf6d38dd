import type { Draft, Passage } from '../../draft/draft.js'
import type { Finding, Rule } from '../rule.js'
import { type Blank, blanksOf, formsFrom } from './blanks.js'

export const placeholder: Rule = {
  id: 'placeholder',
  subject: 'writing',
  severity: 'warning',
  summary: 'Không còn chỗ trống, chữ giữ chỗ hay phần mẫu chưa điền.',
  advice: 'Điền nốt, hoặc xóa.',
  why:
    'Chỗ để trống của bản mẫu mà lọt vào văn bản đã ký thì văn bản thiếu nội dung, người nhận không thực hiện được. Số và ' +
    'ngày của chính văn bản do văn thư điền khi phát hành (Nghị định 30/2020/NĐ-CP, Điều 15, từ 05/3/2020) nên không xét.',
  examples: [
    {
      note: 'chỗ trống',
      text: `- Thực hiện Nghị quyết số ......- NQ/ĐU của Đảng ủy; ✗
- Tổng kết ngày ...../...../2025; ✗
- Phụ trách: đồng chí ……………; ✗
- Người nhận: ____________; ✗
- Thực hiện Chỉ thị số - CT/ĐU ngày 05/12/2025; ✗
- Thời hạn: ngày /12/2025. ✗`,
    },
    {
      note: 'chữ giữ chỗ, phần mẫu',
      text: `- Thời gian: ngày XX/5/2024; ✗
- Liên hệ điện thoại 0916xxxxxx; ✗
- Trưởng ban: ông [tên]; ✗
- Đơn vị: (tên đơn vị); ✗
- Thời gian: dd/mm/yyyy; ✗
- Địa điểm: {{dia_diem}}; ✗
- Lorem ipsum dolor sit amet. ✗`,
    },
    {
      note: 'ô nội dung (content control) của Word chưa điền',
      text: `- Địa điểm: Click or tap here to enter text. ✗
- Ngày tổng kết: Bấm hoặc gõ nhẹ để nhập ngày. ✗
- Hình thức: Choose an item. ✗
- Mỗi đội chọn một mục để dự thi.`,
    },
    {
      note: 'dấu lửng, số La Mã, số và ngày của chính văn bản',
      text: `Số:    /KH-ĐTN
Hà Nội, ngày     tháng 4 năm 2024
(Đính kèm Kế hoạch số   /KH-ĐTN ngày   /4/2024)
- Thanh toán điện tử,...; băng rôn, khẩu hiệu…; tiêu chí A1, A2….E2; v.v...; kinh phí….
- Đại hội lần thứ XX, thế kỷ XX; tham khảo [1]; (nếu có); (họ tên, đơn vị, số điện thoại);
- Tên tệp ghi KH_XXXXX, trong đó XXXXX là mã đơn vị; đặt tên đơn vị trong ngoặc vuông [ ];
- Xe tải biển số 51C-980.xx; “Thưa ông… tôi chưa rõ”;
- Ngày sinh ghi theo dạng dd/mm/yyyy; ghi rõ ngày tháng năm sinh; đề nghị thực hiện./.

PHIẾU ĐĂNG KÝ
Họ và tên: ..............................`,
    },
  ],
  *check(draft) {
    yield* checkBlanks(draft)
    yield* draft.passages.flatMap(unfilledControls)
  },
}

/** Each control asks for words of its own. */
function unfilledControls(passage: Passage): Finding[] {
  const prompts = (passage.standIns ?? []).filter(({ kind }) => kind === 'prompt')
  return prompts.map(({ start, end, text }) => ({
    ...{ passage, start, end },
    message: `Ô nội dung của Word chưa điền: “${excerptOf(text)}”.`,
    hint: fill,
  }))
}

function excerptOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ').replace(/\.$/, '')
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line
}

interface Placed extends Blank {
  passage: Passage
  text: string
}

/** One finding for the blanks of a passage, and one for a field however often it stands in the draft. */
function* checkBlanks({ passages, facts }: Draft): Generator<Finding> {
  const groups = new Map<unknown, Placed[]>()
  const forms = formsFrom(passages)
  for (const [index, passage] of passages.entries()) {
    for (const blank of blanksOf(passage, facts)) {
      if (blank.kind === 'dots' && index >= forms) continue
      const text = passage.text.slice(blank.start, blank.end).trim()
      const key = blank.kind === 'dots' || blank.kind === 'number' ? passage : text
      const group = groups.get(key) ?? []
      group.push({ ...blank, passage, text })
      groups.set(key, group)
    }
  }
  for (const blanks of groups.values()) {
    const { passage, start, end, kind, text } = blanks[0]!
    const more = blanks.length > 1 ? ` (${blanks.length} chỗ)` : ''
    yield {
      ...{ passage, start, end },
      message: `${names[kind]} “${text.slice(0, longest)}”${more}.`,
      hint: hints[kind],
    }
  }
}

const longest = 40

const names: Record<Blank['kind'], string> = {
  dots: 'Chỗ trống chưa điền:',
  letters: 'Chữ giữ chỗ chưa được thay:',
  field: 'Ô của bản mẫu chưa điền:',
  template: 'Mã của bản mẫu còn sót:',
  number: 'Thiếu số sau',
  note: 'Ghi chú khi soạn còn sót:',
}

const fill = 'Điền nội dung hoặc bỏ phần này.'

const hints: Record<Blank['kind'], string> = {
  dots: fill,
  letters: fill,
  field: fill,
  template: 'Thay bằng nội dung thật.',
  number: 'Điền số, ngày của văn bản được nhắc đến.',
  note: 'Làm nốt việc được ghi rồi xóa ghi chú.',
}
