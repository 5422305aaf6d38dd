import { addDays, compareDates, formatDate, isDate, type PlainDate } from '../../calendar/date.js'
import { isWhole, type WrittenRange } from '../../calendar/scan.js'
import type { WrittenDate } from '../../calendar/written-date.js'
import type { Dates } from '../../draft/analysis/dates/dates.js'
import { wordsBefore } from '../../draft/analysis/words.js'
import type { Facts, Passage } from '../../draft/draft.js'
import { wordEnd } from '../../text/word-edge.js'
import type { Finding, Rule } from '../rule.js'
import { ownName } from './own-words.js'

export const dateRange: Rule = {
  id: 'date-range',
  subject: 'dates',
  severity: 'error',
  summary: 'Khoảng thời gian phải đi từ trước đến sau và nằm trong thời gian của kế hoạch.',
  advice: 'Xem lại ngày ở hai đầu.',
  why:
    'Ngày kết thúc đứng trước ngày bắt đầu, hoặc năm sót lại từ kế hoạch cũ, thường do sửa một đầu mà quên đầu kia. ' +
    'Ngày, tháng, năm ghi theo Hướng dẫn 29-HD/TWĐTN-VP §III.4 và Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.',
  examples: [
    {
      text: [
        '- Thời gian: từ ngày 20/5/2024 đến ngày 15/5/2024. ✗',
        '- Đại hội chi đoàn nhiệm kỳ 2027 - 2024. ✗',
        '- Hội trại: ngày 18-17/5/2024. ✗',
      ].join('\n'),
    },
    {
      text: [
        '- Trực Tết: từ ngày 28/12 đến ngày 03/01/2025.',
        '- Tập huấn: ngày 10-11/5/2024; đánh giá giai đoạn 2020 - 2024.',
      ].join('\n'),
    },
    {
      note: 'Năm còn sót của bản cũ: cùng ngày tháng ấy của năm 2024 mới nằm trong thời gian của kế hoạch.',
      text: [
        'KẾ HOẠCH',
        'Tổ chức Tháng Công nhân năm 2024',
        '(từ ngày 01/5/2024 đến 31/5/2024)',
        '',
        'I. NỘI DUNG',
        '- Thời gian: ngày 12/5/2023. ✗',
        '- Thời gian: từ ngày 25/5/2024 đến ngày 02/6/2024.',
      ].join('\n'),
    },
  ],
  *check(draft, analysis) {
    const { datesOf } = analysis
    const scheduled = new Set(draft.schedule?.map(({ when }) => when))
    for (const passage of draft.passages) {
      const { dates, ranges } = datesOf(passage)
      if (dates.length === 0) continue
      for (const range of ranges) {
        const finding = reversed(passage, range)
        if (finding) yield finding
      }
      for (const date of dates) {
        const finding = reversedDays(passage, date)
        if (finding) yield finding
      }
      if (scheduled.has(passage) || saysWhen.test(passage.text))
        yield* outside(passage, datesOf(passage), draft.facts, ownName(analysis))
    }
  },
}

const saysWhen = new RegExp(String.raw`^[\s\p{P}]*(?:thời gian|thời hạn|thời điểm)${wordEnd}[^:]{0,40}:`, 'iu')
/** A range without its first year may cross New Year, if it is shorter than this. */
const longestCrossing = 183

function reversed(passage: Passage, range: WrittenRange): Finding | undefined {
  const { from, to, start, end } = range
  const { text } = passage
  if (/[/]/.test(text.slice(from.end, to.start)) || !isReversed(text, from, to)) return undefined
  const written = text.slice(start, end).replace(/\s+/g, ' ')
  return {
    ...{ passage, start, end },
    message: `“${written}” đi ngược: ${text.slice(to.start, to.end)} đứng trước ${text.slice(from.start, from.end)}.`,
    hint: 'Xem lại ngày, tháng, năm ở hai đầu.',
  }
}

function isReversed(text: string, from: WrittenDate, to: WrittenDate): boolean {
  if (from.month === undefined) return from.year! > to.year! && isPeriodOfYears(text, from, to)
  if (from.day === undefined || to.day === undefined) {
    return from.year !== undefined && to.month !== undefined && monthsOf(from) > monthsOf(to)
  }
  if (from.year !== undefined && to.year !== undefined) {
    const [first, last] = [dateOf(from, from.year), dateOf(to, to.year)]
    return isDate(first) && isDate(last) && compareDates(first, last) > 0
  }
  // `15/5 - 10/5/2024` would last nearly a year.
  if (from.year !== undefined || from.separator === '-' || from.separator === '.') return false
  // `từ 1/3 đến 1/2` may be shares.
  if (to.year === undefined && !/ngày\s*$/.test(wordsBefore(text, from.start))) return false
  const year = to.year ?? 2001
  const [first, last] = [dateOf(from, year), dateOf(to, year)]
  if (!isDate(first) || !isDate(last) || compareDates(first, last) <= 0) return false
  return compareDates(addDays(first, longestCrossing), { ...last, year: year + 1 }) < 0
}

function dateOf({ month, day }: WrittenDate, year: number): PlainDate {
  return { year, month: month!, day: day! }
}

function monthsOf({ year, month }: WrittenDate): number {
  return year! * 12 + month!
}

function isPeriodOfYears(text: string, from: WrittenDate, to: WrittenDate): boolean {
  if (to.month !== undefined || to.year === undefined) return false
  return /(?:\(|giai đoạn|nhiệm k[ỳì]|năm học|năm|kh[óo][áa]?)\s*$/.test(wordsBefore(text, from.start))
}

/** `18-17/5/2024`: two days before one month. */
function reversedDays(passage: Passage, date: WrittenDate): Finding | undefined {
  const { text } = passage
  if (date.day === undefined || date.separator !== '/' || date.day > 31) return undefined
  const found = /(?:^|ngày\s|\()\s*(\d{1,2})\s?[-–−]\s?$/.exec(wordsBefore(text, date.start, 20))
  const first = Number(found?.[1] ?? 0)
  if (!found || first <= date.day || first > 31) return undefined
  const start = text.lastIndexOf(found[1]!, date.start - 1)
  return {
    ...{ passage, start, end: date.end },
    message: `“${text.slice(start, date.end)}” đi ngược: ngày ${date.day} đứng trước ngày ${first}.`,
    hint: 'Xem lại ngày ở hai đầu.',
  }
}

/** Days of another year in a line that says when: the same days of the plan's own year fit. */
function* outside(passage: Passage, { dates, ranges }: Dates, facts: Facts, name: string): Generator<Finding> {
  for (const date of dates) {
    const year = isWhole(date) ? fittingYear(date, facts) : undefined
    const long = ranges.find(({ from }) => from === date)
    if (year === undefined && !(long && isTooLong(long, facts))) continue
    const { start, end } = date
    const written = passage.text.slice(start, end)
    const right = formatDate(dateOf(date, year ?? facts.year!))
    yield {
      ...{ passage, start, end },
      severity: 'warning',
      message: long
        ? `Khoảng từ ${written} dài hơn một năm, còn ${name} là của năm ${facts.year}.`
        : `${written} nằm ngoài thời gian của ${name} (${periodOf(facts)}).`,
      hint: `Nếu là ngày ${right}, sửa lại năm.`,
      ...(date.at.year && {
        fix: [{ start: date.at.year[0], end: date.at.year[1], text: right.slice(-4), unsafe: true }],
      }),
    }
  }
}

function periodOf({ period }: Facts): string {
  return `${formatDate(period!.value.start)} - ${formatDate(period!.value.end)}`
}

/** The neighbouring year in which a date falls into the plan's period, as it does not in its own. */
function fittingYear(date: WrittenDate, { period }: Facts): number | undefined {
  if (!period) return undefined
  const { start, end } = period.value
  const isInside = (year: number) =>
    compareDates(dateOf(date, year), start) >= 0 && compareDates(dateOf(date, year), end) <= 0
  if (isInside(date.year!) || (date.year! >= start.year && date.year! <= end.year)) return undefined
  return [date.year! + 1, date.year! - 1].find(isInside)
}

/** `10/01/2025 - 05/02/2026` in a plan of 2026: the first year was left from the last plan. */
function isTooLong({ from, to }: WrittenRange, { year }: Facts): boolean {
  if (!isWhole(from) || !isWhole(to) || year === undefined || to.year !== year || from.year !== year - 1) return false
  return from.month! < to.month! || (from.month === to.month && from.day! <= to.day!)
}
