import type { Reading } from '../problem.js'
import type { PartialDate, PlainDate, Span } from './date.js'
import { impossibility, missingMark } from './impossible-date.js'
import { parseWhen } from './when/when.js'
import { readDate, type WrittenDate } from './written-date.js'

const periodHint = 'Ghi ngày đầu và ngày cuối, ví dụ 01/5/2024 - 31/5/2024.'
const lead = /^\s*(?:ngày\s+)?/i

/** A whole date of a field, such as `23/4/2024`, `ngày 23 tháng 4 năm 2024` or `2024-04-23`. */
export function parseDate(text: string): Reading<PlainDate> {
  const start = lead.exec(text)![0].length
  const date = /\d/.test(text[start] ?? '') ? readDate(text, start) : undefined
  const end = Math.max(start, text.trimEnd().length)
  if (!date || text.slice(date.end).trim() !== '') {
    const message = end > start ? `“${text.trim()}” không phải là một ngày.` : 'Ngày còn để trống.'
    return { problem: { range: [start, end], message, hint: 'Ghi ngày, tháng, năm, ví dụ 23/4/2024 hoặc 07/5/2024.' } }
  }
  return wholeDate(text, date)
}

const dots = String.raw`(?:[.…_]+\s*)?`
const month = '(0?[1-9]|1[0-2])'
const partial = [
  String.raw`(?:ngày\s*)?${dots}(?:\/\s*)?(?:tháng\s+)?${month}(?:\s?\/\s?|[.\-–−]|\s+năm\s+)([1-9]\d{3})`,
  String.raw`()(?:(?:ngày\s*${dots})?(?:tháng\s*${dots})?năm\s+)?([1-9]\d{3})`,
].map((form) => new RegExp(String.raw`^\s*${form}\s*$`, 'iu'))
const isoMonth = /^\s*(\d{4})-(0[1-9]|1[0-2])\s*$/

/** As `parseDate`; the day, or day and month, may be left to the pen: `4/2025`, `ngày … tháng 4 năm 2025`, `2025`. */
export function parsePartialDate(text: string): Reading<PartialDate> {
  for (const form of partial) {
    const found = form.exec(text)
    if (found) return { value: { year: Number(found[2]), ...(found[1] && { month: Number(found[1]) }) } }
  }
  const [, year, month] = isoMonth.exec(text) ?? []
  return year ? { value: { year: Number(year), month: Number(month) } } : parseDate(text)
}

function wholeDate(text: string, date: WrittenDate): Reading<PlainDate> {
  const { start, end, day, month, year } = date
  const written = text.slice(start, end)
  if (date.joined) return { problem: { range: [start, end], ...missingMark(text, date) } }
  if (day === undefined || month === undefined || year === undefined) {
    const missing = year === undefined ? 'năm' : day === undefined && month === undefined ? 'ngày, tháng' : 'ngày'
    return {
      problem: { range: [start, end], message: `“${written}” còn thiếu ${missing}.`, hint: 'Ghi đủ, ví dụ 23/4/2024.' },
    }
  }
  const message = year > 9999 ? `Năm ${year} có quá nhiều chữ số.` : impossibility({ day, month, year })
  return message ? { problem: { range: [start, end], message } } : { value: { day, month, year } }
}

/** A field's first and last day, such as `01/5/2024 - 31/5/2024`, `từ ngày … đến ngày …` or `Tháng 5/2024`. */
export function parsePeriod(text: string): Reading<Span> {
  const read = parseWhen(text, {})
  if (read.problem) return { problem: { ...read.problem, hint: periodHint } }
  const { spans } = read.value
  if (spans.length === 1) return { value: spans[0]! }
  const message = `“${text.trim()}” không phải là một khoảng thời gian từ ngày đến ngày.`
  return { problem: { range: [0, text.length], message, hint: periodHint } }
}
