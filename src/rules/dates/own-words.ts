import { formatMonth, type PlainDate } from '../../calendar/date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'

/** What a message calls the draft: `kế hoạch`, `công văn`; `văn bản` where it doesn't say what it is. */
export function ownName({ kind }: Analysis): string {
  return kind?.name ?? 'văn bản'
}

export function monthWords({ year, month }: Omit<PlainDate, 'day'>): string {
  return `tháng ${formatMonth(month)}/${year}`
}
