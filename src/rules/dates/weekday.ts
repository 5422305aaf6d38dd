import { formatDate, isDate, type PlainDate, weekdayNames, weekdayOf } from '../../calendar/date.js'
import { weekdayLike } from '../../calendar/weekday.js'
import type { WrittenDate } from '../../calendar/written-date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { WeekdayClaim } from '../../draft/analysis/dates/weekdays.js'
import type { Draft, Passage } from '../../draft/draft.js'
import type { Finding, Rule } from '../rule.js'

export const weekday: Rule = {
  id: 'weekday',
  subject: 'dates',
  severity: 'error',
  summary: 'Thứ trong tuần phải khớp với ngày.',
  advice: 'Xem lịch, sửa thứ hoặc sửa ngày.',
  why:
    'Thứ và ngày là hai cách nói cùng một thời điểm; lệch nhau thì người nhận không biết đến vào ngày nào. ' +
    'Căn cứ là lịch dương (Gregory); thứ viết hoa như “thứ Hai”, “thứ Bảy” theo Nghị định 30/2020/NĐ-CP, Phụ lục II.',
  examples: [
    {
      text: [
        '- Thời gian: 08g00, thứ Sáu, ngày 11/5/2024. ✗',
        '- Tổng duyệt: Sáng thứ Sáu, ngày 10/5/2024; khai mạc ngày 11/5/2024 (thứ Bảy).',
      ].join('\n'),
    },
    {
      note: 'Số thứ tự không phải là thứ trong tuần, ngày âm lịch không có thứ.',
      text: [
        '- Báo cáo thông qua tại kỳ họp thứ năm, ngày 13/5/2024.',
        '- Đợt thứ hai: ngày 15/5/2024. Thứ Bảy 18/5/2024 (nhằm 11/4 ÂL) nghiệm thu.',
      ].join('\n'),
    },
    {
      note: 'Ngày không ghi năm được tính theo năm của kế hoạch.',
      text: ['KẾ HOẠCH', 'Tổ chức Ngày hội Thanh niên năm 2024', '', '- Khai mạc: tối thứ Hai, ngày 26/3. ✗'].join(
        '\n',
      ),
    },
  ],
  *check(draft, analysis) {
    for (const passage of draft.passages) {
      const claims = analysis.weekdaysOf(passage)
      if (claims.length === 0 || countsReasons(passage, draft)) continue
      for (const claim of claims) {
        const finding = judge(passage, claim, draft, analysis)
        if (finding) yield finding
      }
    }
  },
}

/** `Thứ nhất, … Thứ hai, ngày 15/5 …` are reasons, not days. */
function countsReasons(passage: Passage, { passages }: Draft): boolean {
  if (!/^\W*thứ\s/i.test(passage.text)) return false
  const index = passages.indexOf(passage)
  return passages.slice(Math.max(0, index - 8), index + 1).some(({ text }) => /(?:^|[.;:]\s*)\W*thứ nhất/i.test(text))
}

/** With a date on either side the weekday may be said of both: it is right when it is right for one. */
function judge(
  passage: Passage,
  { weekday, dates }: WeekdayClaim,
  draft: Draft,
  { yearOf }: Analysis,
): Finding | undefined {
  const days = dates.map((date) => dayOf(date, yearOf(passage, date)))
  const [day] = days
  if (!day || days.some((other) => !other || weekdayOf(other) === weekday.weekday)) return undefined
  const { start, end } = weekday
  const written = passage.text.slice(start, end)
  const right = weekdayOf(day)
  return {
    ...{ passage, start, end },
    message: `“${written.replace(/\s+/g, ' ')}” không khớp với ngày ${formatDate(day)}: hôm đó là ${weekdayNames[right]}.`,
    hint: hintFor(day, weekday.weekday, right, draft),
    fix: [{ start, end, text: weekdayLike(right, written), unsafe: true }],
  }
}

function dayOf(date: WrittenDate, year: number | undefined): PlainDate | undefined {
  if (year === undefined) return undefined
  const day = { year, month: date.month!, day: date.day! }
  return isDate(day) && year < 10000 ? day : undefined
}

/** The year is as often the slip as the weekday: `11/2/1017` for 2017, last year's in a new plan. */
function hintFor(day: PlainDate, written: number, right: number, { facts }: Draft): string {
  const years = [facts.year, day.year + 1, day.year - 1, day.year + 1000]
  const other = years.find((year) => {
    const date = { ...day, year: year ?? day.year }
    return year !== undefined && year !== day.year && year < 2100 && isDate(date) && weekdayOf(date) === written
  })
  const elsewhere =
    other === undefined ? '' : ` Ngày ${formatDate({ ...day, year: other })} mới là ${weekdayNames[written]}.`
  return `Sửa thành ${weekdayNames[right]}, hoặc xem lại ngày.${elsewhere}`
}
