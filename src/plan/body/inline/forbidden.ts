import type { Block, Inline } from '../../../markdown/tree.js'
import { type BodyReader, reportAt } from '../reader.js'
import { tagAdvice } from './html.js'

interface Unused {
  name: string
  hint: string
}

const code: Unused = { name: 'khối mã', hint: 'Xóa các dòng ``` hoặc ~~~, viết nội dung thành đoạn thường.' }
const note: Unused = { name: 'chú thích cuối trang', hint: 'Đưa lời chú thích vào trong ngoặc đơn ngay tại đây.' }
const comment: Unused = {
  name: 'ghi chú HTML',
  hint: 'Ghi chú cho người soạn viết sau dấu #, ở ngoài phần nội dung.',
}
const reference: Unused = {
  name: 'liên kết kiểu tham chiếu',
  hint: 'Viết thẳng địa chỉ vào câu, hoặc dùng [chữ](địa chỉ).',
}

const advice: Partial<Record<(Block | Inline)['type'], Unused>> = {
  code,
  inlineCode: { name: 'chữ trong dấu `', hint: 'Xóa dấu `, hoặc thay bằng ngoặc kép “…”.' },
  reference,
  linkTitle: { name: 'lời chú của liên kết', hint: 'Xóa phần nằm trong dấu nháy ở sau địa chỉ.' },
  html: { name: 'thẻ HTML', hint: 'Chữ đậm viết **…**, chữ nghiêng viết *…*. Muốn in dấu <, viết \\<.' },
  quotation: { name: 'khối trích dẫn', hint: 'Xóa dấu > ở đầu dòng, viết thành đoạn thường.' },
  rule: {
    name: 'dòng kẻ ngang',
    hint: 'Xóa dòng này; dòng gạch dưới trích yếu được in sẵn. Muốn sang trang, viết “---” sát lề của nội dung, giữa hai dòng trống. Muốn in chỗ trống để điền, viết \\____.',
  },
  list: { name: 'danh sách ở đây', hint: 'Đặt danh sách ở ngoài cùng của thân bài.' },
  table: { name: 'bảng ở trong ý', hint: 'Đặt bảng ở ngoài, cách các ý bằng một dòng trống, không thụt vào.' },
  heading: { name: 'mục ở trong ý', hint: 'Đưa dòng “#” ra sát lề, phía trên là một dòng trống.' },
}

const other: Unused = {
  name: 'phần này',
  hint: 'Chỉ dùng mục (#), đoạn, ý (-, +), khoản (1.), chữ đậm, chữ nghiêng và bảng.',
}

// With the words that it stands around.
const longestTag = 300

/** Says of a piece of Markdown that a plan can't hold it, and what to write instead. */
export function reportForbidden({ type, start, end }: Block | Inline, reading: BodyReader): void {
  const text = reading.body.text.slice(start, end)
  const { name, hint } = text.startsWith('[^') ? note : text.startsWith('<!--') ? comment : (advice[type] ?? other)
  const firstLine = text.split('\n', 1)[0]!.trimEnd()
  const said = (type === 'html' && tagAdvice(reading.body.text.slice(start, start + longestTag))) || {
    message: `Kế hoạch không dùng ${name}.`,
    hint,
  }
  reportAt(reading, [start, start + Math.max(1, firstLine.length)], said)
}
