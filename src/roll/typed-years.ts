import type { WrittenDate } from '../calendar/written-date.js'
import type { Passage } from '../draft/draft.js'
import { isCited } from './citations.js'
import { doubt, type Note } from './notes/note.js'
import { prosePassages, type Rolling } from './rolling.js'

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

const theme = /(?<![\p{L}\p{M}])chủ đề(?:\s+công tác)?\s+(?:của\s+)?năm(?!\p{L})/giu

/** `chủ đề năm 2024 …` is another each year. */
export function yearlyThemes(rolling: Rolling): Note[] {
  return prosePassages(rolling).flatMap((passage) =>
    Array.from(passage.text.matchAll(theme)).flatMap(({ 0: words, index }) =>
      doubt(passage, index, index + words.length, 'chủ đề của năm mỗi năm một khác'),
    ),
  )
}
