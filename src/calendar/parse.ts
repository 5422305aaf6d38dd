import type { Reading } from '../problem.js'
import type { PlainDate, Span } from './date.js'
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
