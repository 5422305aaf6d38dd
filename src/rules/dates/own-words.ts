import { compareDates, formatDate, formatMonth, type PlainDate, type Span } from '../../calendar/date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'

/** What a message calls the draft: `kế hoạch`, `công văn`; `văn bản` where it doesn't say what it is. */
export function ownName({ kind }: Analysis): string {
  return kind?.name ?? 'văn bản'
}

/** `ngày 14/01/2026`, or `tháng 01/2026` of a document whose day is still to be filled in. */
export function signingWords({ start, end }: Span): string {
  return compareDates(start, end) === 0 ? `ngày ${formatDate(start)}` : monthWords(start)
}

export function monthWords({ year, month }: Omit<PlainDate, 'day'>): string {
  return `tháng ${formatMonth(month)}/${year}`
}
