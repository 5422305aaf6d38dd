import { compareDates, formatDate, type PlainDate, weekdayOf } from '../../calendar/date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { PlannedTime } from '../../draft/analysis/times/planned-times.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { holidayOf } from '../../knowledge/holidays.js'
import { wordEnd, wordStart } from '../../text/word-edge.js'
import type { Rule } from '../rule.js'

export const dayOff: Rule = {
  id: 'day-off',
  subject: 'dates',
  severity: 'info',
  summary: 'Thời hạn và cuộc họp không đặt vào Chủ nhật hoặc ngày lễ.',
  advice: 'Xem lại ngày; đúng là ngày nghỉ thì ghi rõ thứ, ví dụ “Chủ nhật, ngày 12/5/2024”.',
  why:
    'Cơ quan nghỉ Chủ nhật và các ngày lễ, tết (Bộ luật Lao động 2019, hiệu lực từ 01/01/2021, Điều 111 và Điều 112): 01/01, Tết ' +
    'Âm lịch, mùng 10/3 âm lịch, 30/4, 01/5, 02/9; ngày 24/11 theo chủ trương của Nghị quyết số 80-NQ/TW ngày 07/01/2026. Hạn rơi ' +
    'vào ngày nghỉ thì không ai nhận, họp vào ngày nghỉ thường là nhầm năm. Ngày nghỉ liền kề tùy từng năm không được xét.',
  examples: [
    {
      text: [
        'KẾ HOẠCH',
        'Tổ chức Tháng Thanh niên năm 2024',
        '',
        '- Các đơn vị gửi báo cáo về Văn phòng trước ngày 12/5/2024. ✗',
        '- Đăng ký tham gia chậm nhất ngày 30/4/2024. ✗',
        '- Hoàn thành hồ sơ trước ngày 18/4/2024. ✗',
        '- Thời gian họp giao ban: ngày 19/5/2024. ✗',
      ].join('\n'),
    },
    {
      note: 'ngày làm việc, ngày nghỉ được ghi rõ, hoạt động khác',
      text: [
        'KẾ HOẠCH',
        'Tổ chức Tháng Thanh niên năm 2024',
        '',
        '- Gửi báo cáo trước ngày 13/5/2024, đăng ký trước Chủ nhật, ngày 12/5/2024.',
        '- Thời gian ra quân: ngày 19/5/2024.',
      ].join('\n'),
    },
  ],
  *check(draft, analysis) {
    if (analysis.times.length === 0) return
    const above = headings(draft)
    for (const time of analysis.times) {
      const { passage, start, end, span } = time
      const day = span.end
      const why = time.role === 'activity' ? meetingOn(time, analysis, above) : time.role !== 'mention'
      if (!why || namesSunday(passage, start) || analysis.meantYear(time) !== undefined) continue
      const name = dayName(day)
      if (!name) continue
      const what = time.role === 'activity' ? 'Cuộc họp' : 'Thời hạn'
      yield {
        ...{ passage, start, end },
        message: `${what} ngày ${formatDate(day)} rơi vào ${name}.`,
        hint: 'Xem lại ngày; nếu đúng là ngày nghỉ, ghi rõ thứ hoặc tên ngày lễ.',
      }
    }
  },
}

/** `Chủ nhật`, or `Quốc khánh (Điều 112 …)`. */
function dayName(day: PlainDate): string | undefined {
  const holiday = holidayOf(day)
  if (holiday) return `ngày nghỉ: ${holiday.name} (${holiday.source})`
  return weekdayOf(day) === 0 ? 'Chủ nhật' : undefined
}

const meeting = new RegExp(
  `${wordStart}(?:họp|hội nghị|giao ban|làm việc|kiểm tra|nghiệm thu|phúc tra)${wordEnd}`,
  'iu',
)

function meetingOn(
  { passage, span }: PlannedTime,
  { namesAt, kind }: Analysis,
  above: ReadonlyMap<Passage, string>,
): boolean {
  if (compareDates(span.start, span.end) !== 0) return false
  if (kind?.name === 'giấy mời') return true
  const names = namesAt(passage).map(({ text }) => text)
  return [passage.text, ...names, above.get(passage) ?? ''].some((text) => meeting.test(text))
}

/** The title of the heading that each passage stands below. */
function headings({ passages, headings }: Draft): Map<Passage, string> {
  const titles = new Map(headings.map(({ passage, title }) => [passage, title]))
  let title = ''
  return new Map(
    passages.map((passage) => {
      title = titles.get(passage) ?? title
      return [passage, title]
    }),
  )
}

const reach = 40
const known = /chủ\s+nhật|CN|ngày nghỉ|ngày lễ|quốc khánh|giỗ tổ|tết/iu

/** Who writes the day's name beside it knows what he does. */
function namesSunday({ text }: Passage, start: number): boolean {
  return known.test(text.slice(Math.max(0, start - reach), start + reach))
}
