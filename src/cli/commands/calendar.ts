import type { Command } from 'commander'
import { compareDates, formatDayMonth, formatMonth, weekdayNames, weekdayOf } from '../../calendar/date.js'
import { type Commemoration, calendarOf, type HolidayRun, type YearCalendar } from '../../knowledge/commemorations.js'
import { print } from '../../node/terminal.js'
import { type ExitCode, UsageError } from '../../node/usage.js'
import { type Line, paint } from '../../text/terminal/line.js'

export function define(command: Command): void {
  command
    .usage('<năm> [tuỳ chọn]')
    .description('liệt kê ngày kỷ niệm, ngày nghỉ lễ, hoạt động theo lần của một năm')
    .argument('<năm>', 'năm của kế hoạch, ví dụ 2025')
    .option('--month <tháng>', 'chỉ một tháng, từ 1 đến 12')
    .action(async (year: string, { month }: { month?: string }) => {
      process.exitCode = await listYear(year, month)
    })
}

/** Prints what an author may want to mention in a plan of that time, and how an expression calls it. */
async function listYear(writtenYear: string, writtenMonth?: string): Promise<ExitCode> {
  const year = yearOf(writtenYear)
  const month = writtenMonth === undefined ? undefined : monthOf(writtenMonth)
  print(process.stdout, calendarLines(calendarOf(year), year, month))
  return 0
}

function yearOf(written: string): number {
  if (/^\d{4}$/.test(written) && Number(written) >= 1945) return Number(written)
  throw new UsageError(`Năm “${written}” chưa đúng: xin ghi bốn chữ số, từ 1945 trở đi, ví dụ 2025.`)
}

function monthOf(written: string): number {
  const month = /^\d{1,2}$/.test(written) ? Number(written) : 0
  if (month >= 1 && month <= 12) return month
  throw new UsageError(`Tháng “${written}” chưa đúng: xin ghi một số từ 1 đến 12.`)
}

export function calendarLines({ commemorations, holidays }: YearCalendar, year: number, only?: number): Line[] {
  const months = only === undefined ? Array.from({ length: 12 }, (_, index) => index + 1) : [only]
  const undated = commemorations.filter(({ day }) => !day).flatMap(linesOf)
  return [
    ...months.flatMap((month) => monthLines(year, month, commemorations, holidays)),
    ...(only === undefined ? [[paint('bold', `Trong năm ${year}, không định ngày`)], ...undated, ''] : []),
    'Chép cả dấu {{ }} vào chỗ cần nhắc trong kế hoạch: số năm, lần thứ mấy tự tính theo năm của kế hoạch.',
    'Năm tròn, năm lẻ 5: Nghị định 145/2013/NĐ-CP, Điều 3.',
  ]
}

function monthLines(year: number, month: number, all: readonly Commemoration[], holidays: readonly HolidayRun[]) {
  const entries = all.filter(({ day }) => day?.month === month).flatMap(linesOf)
  const closed = holidays.filter(({ days }) => days.start.month === month || days.end.month === month)
  return [
    [paint('bold', `Tháng ${formatMonth(month)}/${year}`)],
    ...closed.map((run) => `  Nghỉ lễ: ${spanOf(run)} (${run.name})`),
    ...(entries.length > 0 ? entries : ['  Danh mục không có ngày kỷ niệm nào.']),
    '',
  ]
}

function spanOf({ days: { start, end } }: HolidayRun): string {
  return compareDates(start, end) === 0 ? formatDayMonth(start) : `${formatDayMonth(start)} - ${formatDayMonth(end)}`
}

const indent = ' '.repeat(20)

function linesOf({ name, expression, kind, day, lunar, count, round, isDisputed }: Commemoration): Line[] {
  const when = day ? `${formatDayMonth(day)} (${weekdayNames[weekdayOf(day)]})` : ''
  const notes = [
    ...(count === undefined ? [] : [kind === 'edition' ? `lần thứ ${count}` : `${count} năm`]),
    ...(lunar ? [`ngày ${lunar.day}/${lunar.month} âm lịch`] : []),
    ...(isDisputed ? ['có nơi tính từ năm khác'] : []),
  ]
  const told = [name, ...notes].join(' · ')
  return [`  ${when.padEnd(indent.length - 2)}${told}${round ? ` (${round})` : ''}`, `${indent}${expression}`]
}
