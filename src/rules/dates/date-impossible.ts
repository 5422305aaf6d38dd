import { impossibility, missingMark } from '../../calendar/impossible-date.js'
import type { WrittenDate } from '../../calendar/written-date.js'
import { isLunar } from '../../draft/analysis/dates/dates.js'
import { wordsBefore } from '../../draft/analysis/words.js'
import type { Passage } from '../../draft/draft.js'
import type { Finding, Rule } from '../rule.js'

export const dateImpossible: Rule = {
  id: 'date-impossible',
  subject: 'dates',
  severity: 'error',
  summary: 'Ngày phải có trong lịch.',
  advice: 'Sửa ngày; nếu là ngày của văn bản viện dẫn thì xem lại bản gốc.',
  why:
    'Ngày 31/4 hay 29/02 của năm không nhuận là ngày không tồn tại: người nhận không thể thực hiện. ' +
    'Căn cứ là lịch dương (Gregory). Ngày của văn bản được viện dẫn chỉ được nhắc, vì phải đối chiếu với chính văn bản đó.',
  examples: [
    {
      text: [
        '- Thời gian: từ ngày 15/4 đến ngày 31/4/2024. ✗',
        '- Báo cáo trước ngày 30 tháng 02 năm 2024. ✗',
        '- Sơ kết ngày 12/5/20244. ✗',
        '- Mít tinh ngày 22/122024. ✗',
        '- Tổng kết ngày 29/02/2024.',
      ].join('\n'),
    },
    {
      note: 'Tỉ số, số nhà, ngày âm lịch và khoảng số không phải là ngày dương lịch.',
      text: [
        '- Địa điểm: 30/2/15 đường Nguyễn Văn Cừ; nhà số 12/31/24 Phan Huy Ích.',
        '- Kết quả: 31/35 chi đoàn hoàn thành, đạt 2.31 điểm.',
        '- Cúng tất niên ngày 30/02 âm lịch.',
      ].join('\n'),
    },
  ],
  *check(draft, { datesOf }) {
    for (const passage of draft.passages) {
      for (const date of datesOf(passage).dates) {
        const finding = judge(passage, date)
        if (finding) yield finding
      }
    }
  },
}

function judge(passage: Passage, date: WrittenDate): Finding | undefined {
  const { day, month, year, start, end } = date
  const { text } = passage
  if (day === undefined || month === undefined) return undefined
  if (date.joined) return lacksMark(passage, date)
  const parts = { day, month, ...(year !== undefined && { year }) }
  const message =
    year !== undefined && year > 9999
      ? `Năm ${year} của ngày ${text.slice(start, end)} có quá nhiều chữ số.`
      : impossibility(parts)
  if (!message || !isMeant(text, date) || isLunar(text, date)) return undefined
  const cited = isCited(text, start)
  return {
    ...{ passage, start, end, message },
    hint: cited ? 'Đối chiếu với văn bản được viện dẫn.' : 'Xem lại ngày, tháng, năm.',
    ...(cited && { severity: 'info' as const }),
  }
}

/** `22/122014`. */
function lacksMark(passage: Passage, date: WrittenDate): Finding {
  const { start, end, at } = date
  const [from] = at.year!
  return {
    ...{ passage, start, end, ...missingMark(passage.text, date) },
    fix: [{ start: from, end: from, text: '/', unsafe: true }],
  }
}

const introduced = /(?:ngày|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|sáng|chiều|tối)[\s:,]*(?:\d{1,2}\s*[-–,]\s*)*$/

/** Whether these figures are a date at all, and not a share, a score or a number of something. */
function isMeant(text: string, { day, month, year, separator, start }: WrittenDate): boolean {
  const isNear = day! >= 1 && day! <= 31 && month! >= 1 && month! <= 12
  if (separator === 'word') return year !== undefined || (isNear && introduced.test(wordsBefore(text, start)))
  if (year === undefined) return isNear && introduced.test(wordsBefore(text, start))
  return separator === '/' ? day! < 100 && year > 1900 : isNear || introduced.test(wordsBefore(text, start))
}

/** `Nghị định 163/2006/NĐ-CP, ngày 29/2/2006`: the date of another document. */
function isCited(text: string, at: number): boolean {
  return /\d\s*[-/][\p{L}\d/&.-]{2,},?\s*(?:ngày\s*)?$/u.test(text.slice(Math.max(0, at - 48), at))
}
