import { addDays, compareDates, formatDate, type PlainDate, type Span } from '../../calendar/date.js'
import type { WrittenDate } from '../../calendar/written-date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import { moved } from '../../draft/analysis/times/meant-year.js'
import type { PlannedTime } from '../../draft/analysis/times/planned-times.js'
import type { Draft } from '../../draft/draft.js'
import type { Finding, Rule } from '../rule.js'

export const yearMismatch: Rule = {
  id: 'year-mismatch',
  subject: 'dates',
  severity: 'warning',
  summary: 'Năm của ngày ký, của thời gian thực hiện phải khớp với năm của kế hoạch.',
  advice: 'Sửa năm chép từ kế hoạch cũ.',
  why:
    'Kế hoạch thường soạn từ bản năm trước, nhất là vào tháng 1: tên đã sang năm mới mà một ngày còn ghi năm cũ. Ngày, ' +
    'tháng, năm ban hành là ngày ký (Hướng dẫn 29-HD/TWĐTN-VP §III.4, từ 29/10/2013; Nghị định 30/2020/NĐ-CP Phụ lục I, ' +
    'mục II.4, từ 05/3/2020). Chỉ báo khi không còn cách hiểu nào khác.',
  examples: [
    {
      note: 'năm cũ trong thời gian thực hiện',
      text: `Phú Nhuận, ngày 12 tháng 4 năm 2024

KẾ HOẠCH
Tổ chức Ngày hội Thanh niên năm 2024

1. Hội thi cắm hoa
- Thời gian: ngày 05/5/2023. ✗
2. Giải bóng đá
- Thời gian: từ ngày 11/5/2024 đến ngày 12/5/2024.
- Phát huy kết quả đã đạt ngày 12/5/2023.
- Báo cáo kết quả trước ngày 15/01/2025.
- Thực hiện Chương trình số 12-CTr/TĐTN ngày 05/3/2023.`,
    },
    {
      note: 'dòng ngày tháng còn năm cũ',
      text: `Phúc An, ngày 07 tháng 01 năm 2025 ✗

KẾ HOẠCH
Tổ chức đêm nhạc gây quỹ

1. Đêm nhạc
- Thời gian: 19h30 ngày 24/01/2026;
- Thời gian truyền thông: từ ngày 15/01 - 24/01/2026.`,
    },
    {
      note: 'tên và thời gian dưới tên',
      text: `KẾ HOẠCH
Hưởng ứng Tháng Công nhân năm 2024
(từ ngày 01/5/2023 đến 31/5/2023) ✗`,
    },
    {
      note: 'năm khác có lý do',
      text: `Kiên Giang, ngày 01 tháng 3 năm 2018

KẾ HOẠCH
Tổ chức đấu thầu vật tư năm 2019

- Thời gian lập danh mục: từ ngày 05/3/2018 đến ngày 09/3/2018.
- Thời gian mở thầu: ngày 23/4/2018.
- Thời gian năm học: từ ngày 05/9/2018 đến ngày 31/5/2019.
- Số liệu sử dụng từ ngày 01/01/2017 đến ngày 31/12/2017.`,
    },
  ],
  *check(draft, analysis) {
    yield* comparePeriod(draft, analysis.titleYear)
    yield* compareSigning(draft, analysis.times)
    for (const time of analysis.times) yield* compareTime(draft, analysis, time)
  },
}

const review = /tổng kết|sơ kết|báo cáo|đánh giá|kiểm điểm|quyết toán/iu
/** A year's preparations begin about this many months before it. */
const firstMonth = 7

function* comparePeriod(draft: Draft, year: number | undefined): Generator<Finding> {
  const { period } = draft.facts
  if (!period || year === undefined || period.passage.kind !== 'title') return
  const { start, end } = period.value
  if (year >= start.year && year <= end.year) return
  const prepares = year === end.year + 1 && end.month >= firstMonth
  if (prepares || draft.passages.some(({ kind, text }) => kind === 'title' && review.test(text))) return
  yield {
    ...{ passage: period.passage, start: period.start, end: period.end },
    message: `Tên kế hoạch ghi năm ${year}, thời gian ghi ${formatDate(start)} - ${formatDate(end)}.`,
    hint: 'Sửa năm trong tên hoặc trong thời gian cho khớp.',
  }
}

/** In January and February the old year is still in the pen: everything planned lies more than ten months ahead. */
function* compareSigning(draft: Draft, all: readonly PlannedTime[]): Generator<Finding> {
  const { date } = draft.facts
  const times = all.filter(({ span }) => !isLong(span.start, span.end))
  if (!date || date.value.month > 2 || times.length < 2) return
  const [near, far] = [addDays(date.value, 300), addDays(date.value, 366 + 180)]
  if (!times.every(({ span }) => compareDates(span.start, near) > 0 && compareDates(span.end, far) < 0)) return
  const { year } = date.value
  const at = date.passage.text.lastIndexOf(String(year), date.end)
  const next = times.filter(({ span }) => span.start.year === year + 1 && span.end.year === year + 1)
  // In the last weeks of the written year they may just be far ahead.
  if (at < date.start || next.length * 2 <= times.length) return
  const share = next.length < all.length ? `${next.length} trong ${all.length}` : `cả ${all.length}`
  yield {
    ...{ passage: date.passage, start: at, end: at + 4 },
    message: `Ngày ký ghi năm ${year}, ${share} mốc thời gian của kế hoạch là năm ${year + 1}.`,
    hint: `Có lẽ ngày ký là ${formatDate({ ...date.value, year: year + 1 })}.`,
    fix: [{ start: at, end: at + 4, text: String(year + 1), unsafe: true }],
  }
}

function isLong(start: PlainDate, end: PlainDate): boolean {
  return compareDates(addDays(start, 300), end) < 0
}

function* compareTime(draft: Draft, { meantYear, datesOf }: Analysis, time: PlannedTime): Generator<Finding> {
  const { passage, start, end, span } = time
  const meant = meantYear(time)
  if (meant === undefined || isForRange(draft, moved(span, meant - span.end.year))) return
  const year = span.end.year
  yield {
    ...{ passage, start, end },
    message: `“${passage.text.slice(start, end).trim()}” là năm ${year}; kế hoạch này là của năm ${meant}.`,
    hint: `Có lẽ năm ${year} ở đây là năm ${meant}.`,
    fix: yearsIn(time, datesOf(passage).dates, year).map(([from, to]) => ({
      start: from,
      end: to,
      text: String(meant),
      unsafe: true,
    })),
  }
}

/** A day that falls into the plan's period once its year is put right is `date-range`'s finding. */
function isForRange({ facts: { period } }: Draft, { start, end }: Span): boolean {
  return (
    period !== undefined && compareDates(start, period.value.end) <= 0 && compareDates(end, period.value.start) >= 0
  )
}

function yearsIn({ start, end }: PlannedTime, dates: readonly WrittenDate[], wrong: number): [number, number][] {
  return dates.flatMap(({ year, at, start: from }) =>
    year === wrong && at.year && from >= start && from < end ? [at.year] : [],
  )
}
