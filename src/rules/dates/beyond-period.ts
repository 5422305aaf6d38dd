import { compareDates, formatDate, type Span } from '../../calendar/date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { PlannedTime } from '../../draft/analysis/times/planned-times.js'
import type { Draft } from '../../draft/draft.js'
import { wordEnd } from '../../text/word-edge.js'
import type { Finding } from '../rule.js'
import { ownName } from './own-words.js'

const afterwards =
  /tổng kết|sơ kết|báo cáo|bế mạc|công bố|trao (?:giải|thưởng)|duy trì|nghiệm thu|(?:quyết|thanh) toán|(?:đợt|giai đoạn) 2/iu

const week = /^[^\p{L}\d]*tuần(?!\p{L})/iu

/** What begins within the plan's period and ends behind it, and rows of the schedule outside of it; what is said to follow it may. */
export function* beyondPeriod(draft: Draft, analysis: Analysis): Generator<Finding> {
  const { times, namesAt, meantYear } = analysis
  const name = ownName(analysis)
  const period = draft.facts.period?.value
  if (!period) return
  const rows = new Set(draft.schedule?.map(({ when }) => when))
  for (const time of times) {
    const { passage, start, end, role, span } = time
    // A heading over a week tells of days that belong to it, whether or not the plan still runs on them.
    if (week.test(passage.text)) continue
    if (role !== 'activity' || [passage, ...namesAt(passage)].some(({ text }) => afterwards.test(text))) continue
    if (meantYear(time) !== undefined) continue
    const isLate = compareDates(span.start, period.end) > 0
    if (rows.has(passage) && (isLate || compareDates(span.end, period.start) < 0)) {
      yield outside(time, period, name)
      continue
    }
    if (compareDates(span.end, period.end) <= 0) continue
    if (compareDates(span.start, period.start) < 0 || isLate) continue
    yield {
      ...{ passage, start, end, severity: 'info' },
      message: `Hoạt động kết thúc ngày ${formatDate(span.end)}, sau thời gian của ${name} (đến ${formatDate(period.end)}).`,
      hint: `Kiểm tra ngày kết thúc, hoặc thời gian ghi dưới tên ${name}.`,
    }
  }
}

function outside({ passage, start, end, span }: PlannedTime, period: Span, name: string): Finding {
  const isLate = compareDates(span.start, period.end) > 0
  const [day, place, bound] = isLate
    ? [span.start, 'sau', `đến ${formatDate(period.end)}`]
    : [span.end, 'trước', `từ ${formatDate(period.start)}`]
  return {
    ...{ passage, start, end, severity: 'info' },
    message: `Lịch ghi ngày ${formatDate(day)}, ${place} thời gian của ${name} (${bound}).`,
    hint: `Kiểm tra ngày này, hoặc thời gian ghi dưới tên ${name}.`,
  }
}

const wholeReport = new RegExp(
  String.raw`báo cáo\s+(?:tổng kết|kết quả\s+(?:thực hiện|tổ chức|triển khai))\s+(?:kế hoạch|(tháng\s+[\p{L}\p{M}]+\s+[\p{L}\p{M}]+))${wordEnd}`,
  'iu',
)
const partly = /đợt|nhanh|sơ bộ|sơ kết|bước đầu|tiến độ|định kỳ|hằng|hàng|từng/iu

/** The results of the whole plan, asked for while it still runs. */
export function* beforeItsEnd({ facts, passages }: Draft, analysis: Analysis): Generator<Finding> {
  const { times } = analysis
  const name = ownName(analysis)
  const period = facts.period?.value
  if (!period) return
  const titles = passages.flatMap(({ kind, text }) => (kind === 'title' ? [text.toLowerCase()] : []))
  for (const { passage, start, end, role, span } of times) {
    if (role !== 'report' && role !== 'deadline') continue
    if (compareDates(span.end, period.start) < 0 || compareDates(span.end, period.end) >= 0) continue
    const said = wholeReport.exec(passage.text)
    if (!said || said.index > start || partly.test(passage.text)) continue
    const [, named] = said
    if (named !== undefined && !titles.some((title) => title.includes(named.toLowerCase()))) continue
    yield {
      ...{ passage, start, end, severity: 'info' },
      message: `Hạn báo cáo kết quả của cả ${name} là ${formatDate(span.end)}, trước ngày kết thúc ${formatDate(period.end)}.`,
      hint: `Kiểm tra hạn báo cáo và thời gian ghi dưới tên ${name}.`,
    }
  }
}
