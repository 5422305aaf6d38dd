import { compareDates, formatDate, type PlainDate } from '../calendar/date.js'
import type { WrittenDate } from '../calendar/written-date.js'
import type { Analysis } from '../draft/analysis/analysis.js'
import type { Reference } from '../draft/analysis/citations/reference.js'
import type { Passage } from '../draft/draft.js'
import { supersededFinder } from '../rules/citation/superseded-documents.js'
import { isOfToday } from '../rules/names/unit-of-today.js'
import { sameDay } from './move-days.js'
import { doubt, type Note } from './note.js'
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

/** Provinces, districts and towns that are no more by the end of the plan. */
export function goneUnits({ draft, analysis, until }: Rolling): Note[] {
  return draft.passages.flatMap((passage) =>
    analysis.unitsOf(passage).flatMap((mention) => {
      const ended = mention.unit?.ended ?? { year: 2025, month: 7, day: 1 }
      if (compareDates(ended, until) > 0 || !isOfToday({ ...mention, passage, ended }, until)) return []
      const words = passage.text.slice(mention.start, mention.end)
      return doubt(passage, mention.start, mention.end, `“${words}” không còn từ ${formatDate(ended)}`)
    }),
  )
}

const term = /(?:nhiệm\s+kỳ|khóa|khoá)\s*\(?$/iu

/** Terms and stages that have ended, and a term that began last year, for which there was an election. */
export function endedTerms(rolling: Rolling): Note[] {
  const { analysis, plan, year } = rolling
  return prosePassages(rolling).flatMap((passage) =>
    stagesIn(passage, rolling).flatMap(({ start, end, from, to }) => {
      if (isCited(passage, from, analysis)) return []
      const before = /[\p{L}\s(]*$/u.exec(passage.text.slice(Math.max(0, start - 24), start))![0]
      const isTerm = term.test(before)
      const words = `${/(?:nhiệm kỳ|giai đoạn|năm học|niên khóa|khóa)\s*\(?$/iu.exec(before)?.[0] ?? ''}${passage.text.slice(start, end)}`
      if (to.year! < year) return doubt(passage, start, end, `“${words}” đã kết thúc`)
      if (isTerm && to.year === year) return doubt(passage, start, end, `“${words}” kết thúc trong năm mới`)
      if (isTerm && from.year! >= plan.year && from.year! < year)
        return doubt(passage, start, end, `“${words}” đã bắt đầu, xem lại việc này còn làm không`)
      return []
    }),
  )
}

function stagesIn(passage: Passage, { analysis, plan }: Rolling) {
  return analysis
    .datesOf(passage)
    .ranges.filter(({ from, to }) => from.month === undefined && to.month === undefined && to.year! >= plan.year - 1)
}

/** Years that are typed, near to last year's, and of which nothing else is known. */
export function typedYears(rolling: Rolling, isKnown: (passage: Passage, date: WrittenDate) => boolean): Note[] {
  const { analysis, plan, year } = rolling
  const commemorated = new Set(analysis.commemorations.flatMap(({ range }) => [range.from, range.to]))
  return prosePassages(rolling).flatMap((passage) => {
    const stages = stagesIn(passage, rolling).flatMap(({ from, to }) => [from, to])
    return analysis
      .datesOf(passage)
      .dates.filter((date) => date.year !== undefined && date.year >= plan.year - 1 && date.year <= year)
      .filter((date) => !commemorated.has(date) && !stages.includes(date) && !isCited(passage, date, analysis))
      .filter((date) => !isKnown(passage, date))
      .flatMap(({ start, end, at }) => {
        const words = passage.text.slice(start, end)
        return doubt(passage, ...at.year!, `“${words}” gõ tay, sửa nếu là năm của kế hoạch`)
      })
  })
}

const law = /(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư)\s[^;.()]{0,80}?(?:năm|ngày)\s+$/u

/** The day of issue of a cited document, or the year in its number. */
export function isCited(passage: Passage, { start, end }: WrittenDate, { referencesOf }: Analysis): boolean {
  const isIssue = referencesOf(passage).some((one) => one.start <= start && end <= (one.date?.end ?? one.end))
  return isIssue || law.test(passage.text.slice(Math.max(0, start - 110), start))
}

const theme = /(?<![\p{L}\p{M}])chủ đề(?:\s+công tác)?\s+(?:của\s+)?năm(?!\p{L})/giu

/** `chủ đề năm 2024 …` is another each year. */
export function yearlyThemes(rolling: Rolling): Note[] {
  return prosePassages(rolling).flatMap((passage) =>
    Array.from(passage.text.matchAll(theme)).flatMap(({ 0: words, index }) =>
      doubt(passage, index, index + words.length, 'chủ đề của năm mỗi năm một khác'),
    ),
  )
}
