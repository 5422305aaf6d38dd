import { wordEnd } from '../../text/word-edge.js'
import type { Passage, ScheduleRow } from '../draft.js'
import { type Columns, type Header, readHeader } from './header.js'
import { headingsIn, scheduleRows, withHeadings } from './rows.js'
import { cellsBelow, type Row, type Table, tablesOf, wordsIn } from './table.js'
import { isDayHeading, saysDay, saysOnlyTime, saysYears } from './time.js'

/** Tables that are one schedule: one for each week or day, say. */
interface Series {
  header: Header
  /** The index of the passage behind its last table. */
  end: number
  rows: ScheduleRow[]
  /** What its column of times says. */
  times: string[]
  /** It stands below a line such as `LỊCH HOẠT ĐỘNG`. */
  titled: boolean
}

/** The rows of the plan's schedule: what stands below LỊCH HOẠT ĐỘNG, else the first tables that look like one. */
export function findSchedule(passages: readonly Passage[]): ScheduleRow[] | undefined {
  const all: Series[] = []
  for (const table of tablesOf(passages)) {
    const last = all.at(-1)
    if (!last || !goesOn(last, table, passages)) all.push(...begin(table, passages))
  }
  const schedules = all.filter(isSchedule)
  const titled = schedules.filter((series) => series.titled)
  return titled.length > 0 ? titled.flatMap(({ rows }) => rows) : schedules[0]?.rows
}

/** Neither the hours of a conference nor tasks of several years: title, header and rows tell together. */
function isSchedule({ rows, times, titled }: Series): boolean {
  return !isCeremony(rows) && !saysYears(times) && (titled || !isHourly(times))
}

const scheduleTitle = new RegExp(
  String.raw`^(?:[IVX\d]{1,5}[.)/]\s*)?(?:(?:BẢNG|DỰ KIẾN)\s+)?LỊCH(?!\s+(?:SỬ|LÀM VIỆC|TRÌNH|HỌP|TIẾP|THI ĐẤU|HỘI NGHỊ|HỘI THẢO|ĐẠI HỘI))${wordEnd}`,
  'imu',
)
const longestLine = 160
const mostLines = 8

function begin(table: Table, passages: readonly Passage[]): Series[] {
  const above = linesAbove(passages, table.start)
  const header = headerOf(table, above)
  if (!header) return []
  const inside = header.above.flatMap(headingsIn)
  const lines = [...above, ...inside]
  const over = withHeadings({ nearest: [] }, [...lines.filter(({ text }) => isDayHeading(text)), ...inside])
  const rows = scheduleRows(header.below, header.columns, over)
  const titled = lines.some(({ text }) => scheduleTitle.test(text))
  const isDated = header.columns.when !== undefined || titled
  return rows.length > 0 && isDated
    ? [{ header, end: table.end, rows, times: timesOf(header.below, header.columns), titled }]
    : []
}

/** A table of one day may lack the column of times: a heading tells the day. */
function headerOf(table: Table, lines: readonly Passage[]): Header | undefined {
  const timed = readHeader(table)
  if (timed) return timed
  const header = readHeader(table, false)
  const headings = [...lines, ...(header?.above ?? []).flatMap(headingsIn)]
  return headings.some(({ text }) => isDayHeading(text)) ? header : undefined
}

/** Short lines right above a table, up to prose or another table. */
function linesAbove(passages: readonly Passage[], start: number): Passage[] {
  let first = start
  while (first > 0 && start - first < mostLines && isLine(passages[first - 1]!)) first--
  return passages.slice(first, start)
}

function isLine({ kind, text }: Passage): boolean {
  return kind !== 'cell' && text.length <= longestLine
}

const annex = /^(?:PHỤ LỤC|Phụ lục|BIỂU|Nơi nhận|CHƯƠNG TRÌNH|KỊCH BẢN)/u
const mostBetween = 4

/** Takes a table into a series: below headings such as `Tuần 2`, with the same titles again or with none. */
function goesOn(series: Series, table: Table, passages: readonly Passage[]): boolean {
  const between = passages.slice(series.end, table.start)
  if (table.start < series.end || between.length > mostBetween || !between.every(isBetween)) return false
  if (!series.titled && between.some(({ text }) => scheduleTitle.test(text))) return false
  const own = headerOf(table, between)
  if (own && !series.titled && own.key !== series.header.key) return false
  const { columns } = own ?? series.header
  const below = own?.below ?? table.rows
  const over = withHeadings({ nearest: [] }, [...between, ...(own?.above ?? []).flatMap(headingsIn)])
  const rows = scheduleRows(below, columns, over)
  if (isCeremony(rows) || (!own && !isFilled(rows))) return false
  series.end = table.end
  series.rows.push(...rows)
  series.times.push(...timesOf(below, columns))
  return true
}

function isBetween(line: Passage): boolean {
  return isLine(line) && !annex.test(line.text)
}

/** Most rows of a table without titles tell an activity and its day. */
function isFilled(rows: readonly ScheduleRow[]): boolean {
  return rows.filter(({ name, when }) => name.text !== '' && saysDay(when.text)).length * 2 > rows.length
}

function timesOf(rows: readonly Row[], { when }: Columns): string[] {
  return rows.flatMap((row) => {
    const cells = when ? cellsBelow(row, when) : []
    return cells.length > 0 ? cells.map(wordsIn).join(' ') : []
  })
}

// What is done at any conference, and is no activity of a plan.
const ceremony = new RegExp(
  [
    String.raw`^[^\p{L}]*(?:đón (?:tiếp|khách)|tiếp đón|ổn định (?:tổ chức|chỗ)|tuyên bố lý do|giới thiệu (?:đại biểu|thành phần|khách)`,
    'chào cờ|phát biểu|th(?:ảo|am) luận|giải đáp|giải lao|nghỉ (?:giải lao|giữa giờ|trưa)|văn nghệ (?:chào mừng|đầu giờ|mở đầu)|chụp (?:ảnh|hình) lưu niệm',
    String.raw`điểm danh|(?:(?:kết luận|bế mạc|khai mạc)[,;.\s]*){1,2}(?:hội nghị|hội thảo|đại hội|buổi|lớp|$))`,
  ].join('|'),
  'iu',
)
const fewest = 2
const share = 4

/** The hours of one meeting, told by what is done at each: a greeting, a speech, a break. */
export function isCeremony(rows: readonly ScheduleRow[]): boolean {
  const told = rows.filter(({ name }) => ceremony.test(name.text)).length
  return told >= fewest && told * share >= rows.length
}

/** Most times are an hour and no day. */
export function isHourly(times: readonly string[]): boolean {
  return times.filter(saysOnlyTime).length * 2 > times.length
}
