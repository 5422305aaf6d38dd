import { addDays, compareDates, formatDate, formatSigning, type PlainDate, type Span } from '../../calendar/date.js'
import type { WrittenDate } from '../../calendar/written-date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import { moved } from '../../draft/analysis/times/meant-year.js'
import type { PlannedTime } from '../../draft/analysis/times/planned-times.js'
import type { Draft, Located } from '../../draft/draft.js'
import type { Finding, Rule } from '../rule.js'
import { ownName } from './own-words.js'
import { wrongSchoolYears } from './school-year.js'

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
      note: 'năm học, và tên của năm sau tháng ký',
      text: `Phúc An, ngày     tháng 01 năm 2025 ✗

KẾ HOẠCH
Triển khai phong trào thi đua năm 2026

1. Mục đích
- Tiếp tục các phong trào của năm học 2025 - 2026.
- Chuẩn bị cho năm học 2026 - 2028. ✗
- Đánh giá kết quả các năm học 2023 - 2025.`,
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
    yield* comparePeriod(draft, analysis)
    yield* compareSigning(draft, analysis)
    yield* wrongSchoolYears(draft)
    for (const time of analysis.times) yield* compareTime(draft, analysis, time)
  },
}

const review = /tổng kết|sơ kết|báo cáo|đánh giá|kiểm điểm|quyết toán/iu
/** A year's preparations begin about this many months before it. */
const firstMonth = 7

function* comparePeriod(draft: Draft, analysis: Analysis): Generator<Finding> {
  const { titleYear: year } = analysis
  const { period } = draft.facts
  if (!period || year === undefined || period.passage.kind !== 'title') return
  const { start, end } = period.value
  if (year >= start.year && year <= end.year) return
  const prepares = year === end.year + 1 && end.month >= firstMonth
  if (prepares || draft.passages.some(({ kind, text }) => kind === 'title' && review.test(text))) return
  yield {
    ...{ passage: period.passage, start: period.start, end: period.end },
    message: `Tên ${ownName(analysis)} ghi năm ${year}, thời gian ghi ${formatDate(start)} - ${formatDate(end)}.`,
    hint: 'Sửa năm trong tên hoặc trong thời gian cho khớp.',
  }
}

/** In January and February the old year is still in the pen: everything planned lies more than ten months ahead. */
function* compareSigning(draft: Draft, analysis: Analysis): Generator<Finding> {
  const { signed: signing } = draft.facts
  const all = analysis.times.filter(({ yearless }) => !yearless)
  const times = all.filter(({ span }) => !isLong(span.start, span.end))
  if (!signing || signing.value.end.month > 2) return
  if (times.length < 2) return yield* compareTitle(draft, analysis, signing)
  const { start: signed } = signing.value
  const [near, far] = [addDays(signed, 300), addDays(signed, 366 + 180)]
  if (!times.every(({ span }) => compareDates(span.start, near) > 0 && compareDates(span.end, far) < 0)) return
  const next = times.filter(({ span }) => span.start.year === signed.year + 1 && span.end.year === signed.year + 1)
  // In the last weeks of the written year they may just be far ahead.
  if (next.length * 2 <= times.length) return
  const share = next.length < all.length ? `${next.length} trong ${all.length}` : `cả ${all.length}`
  yield signedYearBefore(signing, `${share} mốc thời gian của ${ownName(analysis)} là năm ${signed.year + 1}`)
}

// What is bought, counted or chosen for a year is planned long before it.
const plannedAhead = /thầu|mua sắm|dự toán|ngân sách|đầu tư|vốn|tuyển|chỉ tiêu|sản xuất/iu

/** With no time to tell by, the title alone: a year's plan is hardly signed ten months before that year begins. */
function* compareTitle({ passages }: Draft, analysis: Analysis, signing: Located<Span>): Generator<Finding> {
  const { year } = signing.value.start
  if (analysis.titleYear !== year + 1 || analysis.times.length > 0) return
  if (passages.some(({ kind, text }) => kind === 'title' && plannedAhead.test(text))) return
  yield { ...signedYearBefore(signing, `tên ${ownName(analysis)} ghi năm ${year + 1}`), severity: 'info' }
}

function signedYearBefore({ passage, start, end, value }: Located<Span>, others: string): Finding {
  const { year } = value.start
  const at = passage.text.lastIndexOf(String(year), end)
  const edit = { start: at < start ? start : at, end: at < start ? end : at + 4 }
  return {
    ...{ passage, ...edit },
    message: `Ngày ký ghi năm ${year}, ${others}.`,
    hint: `Có lẽ là ${formatSigning(moved(value, 1))}.`,
    ...(at >= start && { fix: [{ ...edit, text: String(year + 1), unsafe: true }] }),
  }
}

function isLong(start: PlainDate, end: PlainDate): boolean {
  return compareDates(addDays(start, 300), end) < 0
}

function* compareTime(draft: Draft, analysis: Analysis, time: PlannedTime): Generator<Finding> {
  const { meantYear, datesOf } = analysis
  const { passage, start, end, span } = time
  const meant = meantYear(time)
  if (meant === undefined || isForRange(draft, moved(span, meant - span.end.year))) return
  const year = span.end.year
  yield {
    ...{ passage, start, end },
    message: `“${passage.text.slice(start, end).trim()}” là năm ${year}; ${ownName(analysis)} này là của năm ${meant}.`,
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
