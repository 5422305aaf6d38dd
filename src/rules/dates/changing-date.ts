import type { ChangingDate } from '../../draft/stand-in.js'
import type { Rule } from '../rule.js'

export const changingDate: Rule = {
  id: 'changing-date',
  subject: 'writing',
  severity: 'info',
  summary: 'Ngày trong văn bản Word là chữ đã gõ, không phải trường tự đổi theo ngày mở tệp.',
  advice: 'Bấm vào ngày, nhấn Ctrl+Shift+F9, sửa cho đúng.',
  why:
    'Ngày chèn bằng trường DATE hay ô “Update automatically” là ngày của lần mở, lưu hoặc in gần nhất: sang năm mở lại, văn bản đã ký ' +
    'mang ngày khác. Ngày ban hành ghi ngày văn bản được ký (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4, từ 05/3/2020).',
  examples: [
    {
      note: 'ngày chèn bằng trường DATE',
      text: 'Huế, ngày 23/4/2024 ✗',
      field: { name: 'DATE', result: '23/4/2024' },
    },
    { note: 'ngày gõ thành chữ', text: 'Huế, ngày 23 tháng 4 năm 2024' },
  ],
  *check({ passages }) {
    for (const passage of passages) {
      for (const { start, end, field } of passage.changingDates ?? []) {
        yield {
          ...{ passage, start, end },
          message: `“${passage.text.slice(start, end)}” là trường ${field} của Word, ${changes[field]}.`,
          hint: 'Bấm vào chỗ này, nhấn Ctrl+Shift+F9 để đổi thành chữ, rồi sửa cho đúng ngày.',
        }
      }
    }
  },
}

const changes: Record<ChangingDate['field'], string> = {
  DATE: 'tự đổi thành ngày mở tệp',
  TIME: 'tự đổi thành ngày giờ mở tệp',
  SAVEDATE: 'tự đổi thành ngày lưu tệp gần nhất',
  PRINTDATE: 'tự đổi thành ngày in gần nhất',
}
