import { type Sourced, sourceRange } from '../../text/sourced.js'
import { textOf } from '../../yaml/fields.js'
import { oneLine } from '../../yaml/text-lines.js'
import type { Fields } from './facts.js'
import { wayOut } from './inner-path.js'

/** The office's own Word file, which must lie with the plan or below: a plan says the same on every machine. */
export function readTemplate({ text, fields, report }: Fields): Sourced | undefined {
  const given = textOf(fields.get('template'), text)
  const source = given && oneLine(given)
  const fault = source && faultOf(source.text)
  if (!fault) return source
  const [message, hint] = fault
  report({ ruleId: 'plan-schema', range: sourceRange(source, 0, source.text.length), message, hint })
  return undefined
}

function faultOf(path: string): [message: string, hint: string] | undefined {
  const way = wayOut(path)
  if (way === 'absolute') {
    return [
      `“${path}” là đường dẫn tuyệt đối; mẫu Word phải ghi theo thư mục chứa kế hoạch.`,
      'Chép mẫu vào cùng thư mục với kế hoạch rồi chỉ ghi tên tệp, ví dụ mau-co-quan.docx.',
    ]
  }
  if (way === 'up') {
    return [
      `“${path}” đi ra ngoài thư mục chứa kế hoạch.`,
      'Chép mẫu vào cùng thư mục với kế hoạch, hoặc vào một thư mục con, rồi ghi lại đường dẫn.',
    ]
  }
  if (!/\.do[ct]x$/i.test(path)) {
    return [
      `“${path}” không phải tệp .docx hay .dotx.`,
      'Mở mẫu trong Word, chọn Lưu thành (Save As) › Word Document (.docx), rồi ghi tên tệp mới.',
    ]
  }
  return undefined
}
