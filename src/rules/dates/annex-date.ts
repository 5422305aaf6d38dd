import { compareDates, formatDate, type PlainDate } from '../../calendar/date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { Draft, Passage } from '../../draft/draft.js'
import type { Finding } from '../rule.js'
import { ownName } from './own-words.js'

const recipients = /^\s*Nơi nhận/iu
const annexTitle = /^\s*(?:CHƯƠNG TRÌNH|KỊCH BẢN|NỘI DUNG CHƯƠNG TRÌNH|LỊCH TRÌNH)(?:\s|$)/u
const dayLine =
  /^\P{L}*(?:kèm theo[^\n]*\n\s*)?(?:thời gian\s*:?\s*)?(?:[^\p{L}]|giờ|phút|h|g|lúc|từ|sáng|chiều|tối|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày)*$/iu
const mostLines = 4

/** The programme behind a plan of one day says another day. */
export function* annexDate(draft: Draft, analysis: Analysis): Generator<Finding> {
  const { passages } = draft
  const ending = passages.findIndex(({ text }) => recipients.test(text))
  const day = ending < 0 ? undefined : onlyDay(analysis, new Set(passages.slice(0, ending)))
  if (!day) return
  for (let index = ending; index < passages.length; index++) {
    if (!annexTitle.test(passages[index]!.text)) continue
    for (const passage of passages.slice(index + 1, index + 1 + mostLines)) yield* otherDay(passage, day, analysis)
  }
}

/** The one day on which the body says that something takes place. */
function onlyDay({ times }: Analysis, body: ReadonlySet<Passage>): PlainDate | undefined {
  const [first, ...others] = times.filter(({ passage, role }) => role === 'activity' && body.has(passage))
  if (!first || others.some(({ span }) => compareDates(span.start, first.span.start) !== 0)) return undefined
  const { start, end } = first.span
  return compareDates(start, end) === 0 ? start : undefined
}

function* otherDay(passage: Passage, day: PlainDate, analysis: Analysis): Generator<Finding> {
  const { dates } = analysis.datesOf(passage)
  const [date] = dates
  if (dates.length !== 1 || date?.day === undefined || date.year === undefined) return
  const { start, end } = date
  if (!dayLine.test(passage.text.slice(0, start)) || !/^[\s).,;]*$/.test(passage.text.slice(end))) return
  if (compareDates({ year: date.year, month: date.month!, day: date.day }, day) === 0) return
  yield {
    ...{ passage, start, end },
    message: `Chương trình kèm theo ghi ngày ${passage.text.slice(start, end)}, ${ownName(analysis)} ghi ngày ${formatDate(day)}.`,
    hint: 'Kiểm tra ngày nào đúng.',
  }
}
