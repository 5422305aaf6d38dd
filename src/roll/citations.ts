import { compareDates, formatDate, type PlainDate } from '../calendar/date.js'
import type { WrittenDate } from '../calendar/written-date.js'
import type { Analysis } from '../draft/analysis/analysis.js'
import type { Reference } from '../draft/analysis/citations/reference.js'
import type { Passage } from '../draft/draft.js'
import { supersededFinder } from '../rules/citation/superseded-documents.js'
import { sameDay } from './days/same-day.js'
import { doubt, type Note } from './notes/note.js'
import { prosePassages, type Rolling, signedFrom } from './rolling.js'

// A law's number has its year, and its standing is known.
const isLaw = ({ year, symbol }: Reference) =>
  year !== undefined && /QH\d*$|CP$|^(?:TT|TTLT|QĐ)-|UBTVQH|HĐND$/u.test(symbol)
const yearly = /^(?:kế hoạch|chương trình|công văn|thông báo|giấy mời|công điện)/u

/** Documents of last year, and those that others have followed. */
export function citedDocuments(rolling: Rolling): Note[] {
  const { analysis, plan, until } = rolling
  const passages = prosePassages(rolling)
  const find = supersededFinder([], passages.flatMap(analysis.referencesOf))
  const since = sameDay(signedFrom(plan), -1)
  return passages.flatMap((passage) => {
    const references = analysis.referencesOf(passage)
    const superseded = find(passage, references).filter(({ ended }) => compareDates(ended, until) <= 0)
    const isTold = ({ start }: Reference) => superseded.some((one) => one.start === start)
    return [
      ...superseded.flatMap(({ start, end, ended }) =>
        doubt(
          passage,
          start,
          end,
          `“${passage.text.slice(start, end)}” có thể không còn áp dụng từ ${formatDate(ended)}`,
        ),
      ),
      ...references
        .filter((one) => !isLaw(one) && !isTold(one) && isOfLastYear(one, since))
        .flatMap(({ start, end }) => doubt(passage, start, end, renewed(passage.text.slice(start, end)))),
    ]
  })
}

function renewed(words: string): string {
  return `“${words}” ra cho kế hoạch trước, thay bằng văn bản của năm mới nếu có`
}

function isOfLastYear({ number, kind = '', year, date }: Reference, since: PlainDate): boolean {
  if (number === undefined) return false
  if (date?.year === undefined) return year === undefined ? yearly.test(kind) : year >= since.year
  const issued = { year: date.year, month: date.month ?? 12, day: date.day ?? 31 }
  return compareDates(issued, since) >= 0
}

const law = /(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư)\s[^;.()]{0,80}?(?:năm|ngày)\s+$/u

/** The day of issue of a cited document, or the year in its number. */
export function isCited(passage: Passage, { start, end }: WrittenDate, { referencesOf }: Analysis): boolean {
  const isIssue = referencesOf(passage).some((one) => one.start <= start && end <= (one.date?.end ?? one.end))
  return isIssue || law.test(passage.text.slice(Math.max(0, start - 110), start))
}
