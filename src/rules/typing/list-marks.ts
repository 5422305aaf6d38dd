import type { Analysis } from '../../draft/analysis/analysis.js'
import type { Draft } from '../../draft/draft.js'
import { isAllCapitals, isWithin } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'
import { letterSlips, mixedLists } from './lists.js'

export const listMarks: Rule = {
  id: 'list-marks',
  subject: 'writing',
  severity: 'warning',
  summary:
    'Các mục của một danh sách kết thúc bằng một kiểu dấu; các điểm theo thứ tự a, b, c, d, đ, e, g; văn bản kết thúc bằng “./.”.',
  advice: 'Sửa như gợi ý.',
  why:
    'Thứ tự các điểm dùng chữ cái tiếng Việt theo bảng chữ cái tiếng Việt, có đ và không có f, j, w, z (Nghị định ' +
    '30/2020/NĐ-CP, Phụ lục I, phần I, mục II, điểm đ khoản 6, từ 05/3/2020). Văn bản kết thúc bằng dấu “./.” như các mẫu ' +
    'của Phụ lục III. Dấu cuối mục không có quy định, chỉ cần một kiểu trong một danh sách, nên chỉ được nhắc; mục kết ' +
    'thúc bằng dấu lửng không bị xét.',
  examples: [
    {
      note: 'dấu cuối các mục: nhắc một lần mỗi danh sách',
      text: `Nhiệm vụ:
- Tuyên truyền trong đoàn viên;
- Tổ chức hội thi;
- Ra quân tình nguyện. ✗
- Chăm lo công nhân;
- Thăm gia đình chính sách;
- Báo cáo kết quả.`,
    },
    {
      note: 'các điểm a), b), c)',
      text: `1. Nhiệm vụ
a) Tuyên truyền trong đoàn viên.
b) Tổ chức hội thi.
c) Ra quân tình nguyện; ✗
d) Chăm lo công nhân.
đ) Báo cáo kết quả.`,
    },
    {
      note: 'mục kết thúc bằng dấu lửng; nơi nhận; dòng ký',
      text: `Nhiệm vụ:
- Tuyên truyền trong đoàn viên;
- Treo băng rôn, khẩu hiệu, pa nô…
- Chuẩn bị cờ, hoa, nước uống, v.v…;
- Tổ chức hội thi;
- Báo cáo kết quả.

Nơi nhận:
- Thành Đoàn;
- Các cơ sở Đoàn
- Quận ủy;
- Hội đồng Đội quận;
- Lưu: VP.`,
    },
    {
      note: 'thứ tự chữ cái: thiếu đ), có f)',
      text: `1. Nhiệm vụ
a) Tuyên truyền.
b) Tập huấn.
c) Kiểm tra.
d) Sơ kết.
đ) Tổng kết.
2. Giải pháp
a) Tuyên truyền.
b) Tập huấn.
c) Kiểm tra.
d) Sơ kết.
e) Tổng kết. ✗
f) Khen thưởng. ✗`,
    },
    {
      note: 'dấu kết thúc văn bản',
      text: '- Các đơn vị triển khai thực hiện đạt hiệu quả cao/. ✗\n- Báo cáo theo quy định./.\n- Định mức 5 kg/người, 3 lần/năm.\n- Xem tại https://thanhdoan.vn/.',
      fixed:
        '- Các đơn vị triển khai thực hiện đạt hiệu quả cao./.\n- Báo cáo theo quy định./.\n- Định mức 5 kg/người, 3 lần/năm.\n- Xem tại https://thanhdoan.vn/.',
    },
    {
      note: 'câu cuối không có dấu: chỉ nhắc',
      text: `KẾ HOẠCH
Tổ chức Ngày hội Thanh niên

I. TỔ CHỨC THỰC HIỆN
Trong quá trình thực hiện, đề nghị các đơn vị phản ánh về Văn phòng để kịp thời xử lý ✗

Nơi nhận:
- Thành Đoàn;
- Lưu: VP.`,
    },
  ],
  *check(draft, analysis) {
    yield* endFindings(draft, analysis)
    yield* openEnd(draft, analysis)
    yield* letterFindings(draft)
    yield* markFindings(draft, analysis)
  },
}

const halfEnd = /(?<=[\p{L}\p{M}\d)”"])\/\.(?=\s*$)/u

function* endFindings({ passages }: Draft, { addressesOf }: Analysis): Generator<Finding> {
  for (const passage of passages) {
    const found = passage.text.endsWith('.') || /\/\.\s/.test(passage.text) ? halfEnd.exec(passage.text) : null
    if (!found || isWithin(addressesOf(passage), found.index)) continue
    const { index: start } = found
    yield {
      ...{ passage, start, end: start + 2 },
      message: 'Dấu kết thúc văn bản ghi “/.”, thiếu dấu chấm phía trước.',
      hint: 'Ghi “./.”.',
      fix: [{ start, end: start, text: '.' }],
    }
  }
}

const shortest = 40

/** The last words before “Nơi nhận”; a short line may be anything. */
function* openEnd({ passages }: Draft, { form }: Analysis): Generator<Finding> {
  const label = form.recipients?.label
  const last = passages.slice(0, label ? passages.indexOf(label) : 0).findLast(({ kind }) => kind !== 'note')
  if (!last || (last.kind !== 'paragraph' && last.kind !== 'item') || last.text.length < shortest) return
  const found = /[\p{L}\p{M}\d]\s*$/u.exec(last.text)
  // What stands behind the end mark is no sentence.
  if (!found || isAllCapitals(last.text) || /\.\s?\/|\/\./.test(last.text)) return
  yield {
    ...{ passage: last, start: found.index, end: found.index + 1, severity: 'info' },
    message: 'Câu cuối của văn bản không có dấu kết thúc.',
    hint: 'Ghi “./.” sau câu cuối.',
  }
}

function* letterFindings(draft: Draft): Generator<Finding> {
  for (const { heading, kind } of letterSlips(draft)) {
    const { passage, start, end, mark } = heading
    yield {
      ...{ passage, start, end },
      ...(kind === 'foreign'
        ? {
            message: `Điểm ${mark} dùng chữ cái không có trong bảng chữ cái tiếng Việt.`,
            hint: 'Đánh lại từ đây theo thứ tự a, b, c, d, đ, e, g, h, i, k, l, m.',
          }
        : {
            message: 'Sau d) là e): thiếu đ), chỗ khác trong bản thảo có đ).',
            hint: 'Bổ sung đ), hoặc đánh lại từ đây: đ), e), g).',
          }),
    }
  }
}

const markNames: Record<string, string> = { ';': 'dấu “;”', '.': 'dấu “.”', ',': 'dấu “,”', '': 'không có dấu' }

function* markFindings(draft: Draft, analysis: Analysis): Generator<Finding> {
  for (const { odd, size, most, mostCount, mark } of mixedLists(draft, analysis)) {
    const end = odd.text.length
    yield {
      ...{ passage: odd, start: Math.max(0, end - 1), end, severity: 'info' },
      message: `Danh sách ${size} mục: ${mostCount} mục kết thúc bằng ${markNames[most]}, mục này ${mark === '' ? '' : 'bằng '}${markNames[mark]}.`,
      hint: `Dùng một kiểu: ${markNames[most]} cuối mỗi mục, mục cuối cùng có thể dùng dấu “.”.`,
    }
  }
}
