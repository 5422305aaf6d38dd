import {
  addDays,
  compareDates,
  formatDate,
  isDate,
  type PlainDate,
  weekdayNames,
  weekdayOf,
} from '../../calendar/date.js'
import { weekdayLike } from '../../calendar/weekday.js'
import type { WrittenDate } from '../../calendar/written-date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { WeekdayClaim } from '../../draft/analysis/dates/weekdays.js'
import type { Draft, Passage } from '../../draft/draft.js'
import type { Finding, PassageEdit, Rule } from '../rule.js'

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
        '- Thời gian: thứ sáu (11/5/2024). ✗',
        '- Tổng duyệt: Sáng thứ Sáu, ngày 10/5/2024; khai mạc ngày 11/5/2024 (thứ Bảy).',
      ].join('\n'),
    },
    {
      note: 'Nhiều ngày ghi cùng nhau: thứ đầu là của ngày đầu, thứ cuối là của ngày cuối; “hằng tuần” là mọi ngày.',
      text: [
        '- Hội trại: thứ Sáu và thứ Bảy (11 - 12/5/2024). ✗',
        '- Tập huấn: từ thứ Hai đến thứ Sáu (06 - 11/5/2024). ✗',
        '- Ngày tình nguyện: thứ Sáu hằng tuần (10/5, 18/5, 24/5/2024). ✗',
        '- Hội thao: thứ Bảy, Chủ nhật (11 và 12/5/2024).',
        '',
        '| Thứ | Ngày | Nội dung |',
        '|---|---|---|',
        '| Thứ Ba | 08/5/2024 | Khai mạc | ✗',
        '| Thứ Năm | 09/5/2024 | Bế mạc |',
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
      for (const claim of claims) yield* judge(passage, claim, draft, analysis)
    }
  },
}

/** Plans are now and then signed this many days after their first steps. */
const lateSigning = 60

/** `Thứ nhất, … Thứ hai, ngày 15/5 …` are reasons, not days. */
function countsReasons(passage: Passage, { passages }: Draft): boolean {
  if (!/^\W*thứ\s/i.test(passage.text)) return false
  const index = passages.indexOf(passage)
  return passages.slice(Math.max(0, index - 8), index + 1).some(({ text }) => /(?:^|[.;:]\s*)\W*thứ nhất/i.test(text))
}

/** With a date on either side the weekday may be said of both: it is right when it is right for one. */
function* judge(passage: Passage, claim: WeekdayClaim, draft: Draft, { yearOf }: Analysis): Generator<Finding> {
  const { weekday, others = [], datesIn = passage } = claim
  const dayOf = (date: WrittenDate) => readDay(date, yearOf(datesIn, date))
  const days = claim.dates.map(dayOf)
  const listed = others.map((date) => ({ date, day: dayOf(date) }))
  const [first] = days
  const all = [...days, ...listed.map(({ day }) => day)]
  if (!first || all.some((day) => day === undefined)) return
  const fitting = (all as PlainDate[]).filter((day) => weekdayOf(day) === weekday.weekday).length
  if (fitting === 0) yield wrongWeekday(passage, claim, first, draft)
  if (fitting < (claim.weekly ? 1 : 2)) return
  for (const { date, day } of [{ date: claim.dates[0]!, day: first }, ...listed]) {
    if (weekdayOf(day!) !== weekday.weekday) yield wrongDay(datesIn, date, day!, weekday.weekday)
  }
}

function wrongWeekday(passage: Passage, claim: WeekdayClaim, day: PlainDate, draft: Draft): Finding {
  const { start, end, weekday } = claim.weekday
  const written = passage.text.slice(start, end)
  const right = weekdayOf(day)
  const year = likelyYear(day, weekday, draft)
  const at = claim.dates[0]!.at.year
  const edit: PassageEdit =
    year?.isSlip && at
      ? { passage: claim.datesIn ?? passage, start: at[0], end: at[1], text: String(year.value), unsafe: true }
      : { start, end, text: weekdayLike(right, written), unsafe: true }
  return {
    ...{ passage, start, end },
    message: `“${written.replace(/\s+/g, ' ')}” không khớp với ngày ${formatDate(day)}: hôm đó là ${weekdayNames[right]}.`,
    hint: hintFor(day, weekday, year),
    fix: [edit],
  }
}

/** `thứ Sáu hằng tuần (10/5, 18/5, 24/5)`: the weekday holds for the others. */
function wrongDay(passage: Passage, { start, end }: WrittenDate, day: PlainDate, weekday: number): Finding {
  const [name, right] = [weekdayNames[weekday], weekdayNames[weekdayOf(day)]]
  return {
    ...{ passage, start, end },
    message: `Ngày ${formatDate(day)} là ${right}, không phải ${name} như các ngày khác ghi cùng.`,
    hint: `Xem lại ngày: ${name} gần nhất là ${formatDate(nearest(day, weekday))}.`,
  }
}

function readDay(date: WrittenDate, year: number | undefined): PlainDate | undefined {
  if (year === undefined) return undefined
  const day = { year, month: date.month!, day: date.day! }
  return isDate(day) && year < 10000 ? day : undefined
}

/** The day with that weekday that is at most three days away. */
function nearest(day: PlainDate, weekday: number): PlainDate {
  return addDays(day, ((weekday - weekdayOf(day) + 10) % 7) - 3)
}

/** The year in which the day has that weekday; the slip where it is the draft's own, or the day is long over when it is signed. */
function likelyYear(day: PlainDate, written: number, { facts }: Draft): { value: number; isSlip: boolean } | undefined {
  const fits = (year: number) => {
    const date = { ...day, year }
    return year !== day.year && year < 2100 && isDate(date) && weekdayOf(date) === written
  }
  const years = [...(facts.year === undefined ? [] : [facts.year]), day.year + 1, day.year - 1, day.year + 1000]
  const value = years.find(fits)
  if (value === undefined) return undefined
  const signed = facts.signed?.value.start
  const isOver = signed !== undefined && compareDates(addDays(day, lateSigning), signed) < 0
  return { value, isSlip: value === facts.year || day.year < 1900 || (isOver && value > day.year) }
}

/** What may be the slip, the likeliest first: a year that can't be meant, else the weekday, the day, the year. */
function hintFor(day: PlainDate, written: number, year: { value: number; isSlip: boolean } | undefined): string {
  const ways = [
    `thứ thành ${weekdayNames[weekdayOf(day)]}`,
    `ngày thành ${formatDate(nearest(day, written))}`,
    ...(year ? [`năm thành ${year.value}`] : []),
  ]
  return `Sửa ${(year?.isSlip ? [ways[2]!, ...ways.slice(0, 2)] : ways).join(', hoặc ')}.`
}
