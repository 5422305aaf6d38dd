import { compareDates, formatDate, type PlainDate } from '../../calendar/date.js'
import { parseWhen } from '../../calendar/when/when.js'
import type { Draft, ScheduleRow } from '../../draft/draft.js'
import type { Finding, Rule } from '../rule.js'

export const scheduleOrder: Rule = {
  id: 'schedule-order',
  subject: 'schedule',
  severity: 'warning',
  summary: 'Bảng lịch xếp theo ngày thì không dòng nào được đứng sai chỗ; số thứ tự phải liền nhau.',
  advice: 'Chuyển dòng, đánh số lại.',
  why:
    'Người xem lịch dò từ trên xuống; một dòng đứng sai thứ tự dễ bị bỏ qua, hoặc cho thấy ngày của dòng ấy bị ghi nhầm. ' +
    'Bảng không xếp theo ngày (theo đơn vị, theo nhóm việc) thì không bị xét.',
  examples: [
    {
      note: 'một dòng sai chỗ, số thứ tự nhảy',
      text: `| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |
|---|---|---|---|
| 1 | Bản tin tuần | Trong tháng 5 | Văn phòng |
| 2 | Hội thi cắm hoa | 07/5/2024 | Công đoàn |
| 3 | Tập huấn | 10-11/5/2024 | Văn phòng |
| 4 | Hội trại | 25/5/2024 | Ban Phong trào | ✗
| 5 | Lớp lễ tân | 15/5/2024 | Văn phòng |
| 7 | Diễn đàn | 23/5/2024 | Ban Tuyên giáo | ✗
| 8 | Tổng kết | Trước ngày 31/5/2024 | Văn phòng |`,
    },
    {
      note: 'xếp theo ngày kết thúc, việc cả kỳ ở cuối',
      text: `| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |
|---|---|---|---|
| 1 | Hội thi cắm hoa | 07/5/2024 | Công đoàn |
| 2 | Tập huấn | 08 - 15/5/2024 | Văn phòng |
| 3 | Hội trại | 14/5/2024 | Ban Phong trào |
| 4 | Diễn đàn | 23/5/2024 | Ban Tuyên giáo |
| 5 | Tổng kết | Trước ngày 31/5/2024 | Văn phòng |
| 6 | Bản tin tuần | Trong tháng 5 | Văn phòng |`,
    },
    {
      note: 'xếp theo đơn vị',
      text: `| STT | Nội dung | Thời gian | Đơn vị thực hiện |
|---|---|---|---|
| 1 | Hội thi cắm hoa | 27/5/2024 | Công đoàn |
| 2 | Tọa đàm | 12/5/2024 | Công đoàn |
| 3 | Tập huấn | 20/5/2024 | Văn phòng |
| 4 | Diễn đàn | 08/5/2024 | Văn phòng |
| 5 | Tổng kết | 30/5/2024 | Văn phòng |`,
    },
  ],
  *check(draft) {
    if (!draft.schedule) return
    yield* misplacedRows(draft, draft.schedule)
    yield* skippedNumbers(draft.schedule)
  },
}

interface Dated {
  row: ScheduleRow
  first: PlainDate
  last: PlainDate
}

/** Fewer dated rows don't show by what they are sorted. */
const fewestRows = 5

/** A table that is in order but for one row in five is meant to be; a row is only out of place by both its ends. */
function* misplacedRows({ facts }: Draft, rows: readonly ScheduleRow[]): Generator<Finding> {
  const dated = rows.flatMap((row) => datedRow(row, facts) ?? [])
  if (dated.length < fewestRows) return
  const isOnePart = partsOf(dated)
  const byFirst = longestRise(dated, (a, b) => compareDates(a.first, b.first))
  const byLast = longestRise(dated, (a, b) => compareDates(a.last, b.last))
  const ends = [
    { kept: byFirst, end: 'first' },
    { kept: byLast, end: 'last' },
  ] as const
  const strays = [...dated.keys()].filter((index) => !byFirst.has(index) && !byLast.has(index))
  if (strays.length * 5 > dated.length) return
  for (const index of strays) {
    const { row } = dated[index]!
    // A time merged over rows is told once.
    if (row.when === dated[index - 1]?.row.when) continue
    const [byOne, byOther] = ends.map(({ kept, end }) => misplaced(dated, kept, index, end, isOnePart))
    if (!byOne || !byOther) continue
    const { date, place, other } = byFirst.size >= byLast.size ? byOne : byOther
    yield {
      ...{ passage: row.when, start: 0, end: row.when.text.length },
      severity: strays.length === 1 ? 'warning' : 'info',
      message: `Dòng ngày ${formatDate(date)} đứng ${place} dòng ngày ${formatDate(other)}; các dòng khác xếp theo ngày.`,
      hint: 'Chuyển dòng này về đúng chỗ, hoặc kiểm tra lại ngày.',
    }
  }
}

/** Where a row stands wrong among those beside it, by one of its ends. */
function misplaced(
  dated: readonly Dated[],
  kept: ReadonlySet<number>,
  index: number,
  end: 'first' | 'last',
  isOnePart: OnePart,
) {
  const { [end]: date } = dated[index]!
  const above = neighbour(dated, kept, index, -1, isOnePart)?.[end]
  if (above && compareDates(date, above) < 0) return { date, place: 'sau', other: above }
  const below = neighbour(dated, kept, index, 1, isOnePart)?.[end]
  return below && compareDates(date, below) > 0 ? { date, place: 'trước', other: below } : undefined
}

/** The nearest row in order, above or below, in the same part. */
function neighbour(
  dated: readonly Dated[],
  kept: ReadonlySet<number>,
  index: number,
  step: 1 | -1,
  isOnePart: OnePart,
): Dated | undefined {
  const isBeside = ({ row }: Dated) => isOnePart(row, dated[index]!.row)
  let at = index + step
  while (dated[at] && isBeside(dated[at]!) && !kept.has(at)) at += step
  return dated[at] && isBeside(dated[at]!) ? dated[at] : undefined
}

type OnePart = (one: ScheduleRow, other: ScheduleRow) => boolean

/**
 * Rows that days sort together. Those of another unit begin anew; so does a table that shows the activities of an earlier
 * one again. A table for each week goes on.
 */
function partsOf(dated: readonly Dated[]): OnePart {
  const tables = new Map<string, Set<number | undefined>>()
  for (const { row } of dated) {
    const { text, cell } = row.name
    tables.set(text, (tables.get(text) ?? new Set()).add(cell?.table))
  }
  const isAgain = [...tables.values()].some(({ size }) => size > 1)
  return (one, other) => one.section === other.section && (!isAgain || one.name.cell?.table === other.name.cell?.table)
}

function datedRow(row: ScheduleRow, { year, period }: Draft['facts']): Dated | undefined {
  const { value } = parseWhen(row.when.text, { ...(year !== undefined && { year }), period: period?.value })
  if (!value || value.whole || value.spans.length === 0) return undefined
  return { row, first: value.spans[0]!.start, last: value.spans.at(-1)!.end }
}

/** 1, 2, 3, 5: when the table counts on, a number that is left out or used twice. */
function* skippedNumbers(all: readonly ScheduleRow[]): Generator<Finding> {
  const rows = all.filter((row, index) => isCounted(row, all[index - 1]))
  const numbers = rows.map(({ number }) => Number(arabic.exec(number?.text ?? '')?.[1]))
  const steps = numbers.filter((value, index) => index > 0 && value !== numbers[index - 1]! + 1)
  if (rows.length < 3 || steps.length * 4 > rows.length) return
  for (const [index, { number }] of rows.entries()) {
    const [before, value] = [numbers[index - 1], numbers[index]!]
    // Each part of a table may count from 1 again.
    if (!number || before === undefined || !before || !value || value === before + 1 || value === 1) continue
    yield {
      ...{ passage: number, start: 0, end: number.text.length },
      message: `Số thứ tự ${value} đứng ngay sau ${before}.`,
      hint: `Đánh lại số thứ tự (ở đây là ${before + 1}), hoặc thêm dòng còn thiếu.`,
    }
  }
}

const arabic = /^\s*(\d{1,3})\s*(?:[.)]\s*)?$/

/** A number merged over rows counts once, and `II` above a part of the table doesn't. */
function isCounted({ number, when, lead }: ScheduleRow, above: ScheduleRow | undefined): boolean {
  if (number && number === above?.number) return false
  return arabic.test(number?.text ?? '') || when.text !== '' || lead.text !== ''
}

/** Indices of the longest run, gaps allowed, in which no value is less than the one before. */
export function longestRise<T>(values: readonly T[], compare: (a: T, b: T) => number): Set<number> {
  // tails[n] ends the run of n + 1 values whose last value is least.
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(values[tails[middle]!]!, value) <= 0) low = middle + 1
      else high = middle
    }
    previous[index] = tails[low - 1]
    tails[low] = index
  }
  const rise = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) rise.add(at)
  return rise
}
