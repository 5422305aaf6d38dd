import { formatDay, formatMonth } from '../../calendar/date.js'
import type { Units, WrittenDate } from '../../calendar/written-date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { Draft, Passage } from '../../draft/draft.js'
import type { Finding } from '../rule.js'

interface Figure {
  passage: Passage
  date: WrittenDate
  zero: boolean
}

type Group = 'ngày từ 1 đến 9' | 'tháng 1 và tháng 2' | 'tháng từ 3 đến 9'

// `1/3`, `1/2 ngày` are shares: a date without its year is known by the word before it.
const introduced = /ngày\s+(?:[\d/]{1,5}\s*(?:,|và|-|–|đến)\s*(?:ngày\s+)?){0,6}$/iu
const slashed = /\d\s?\/\s?\d|\d\s+tháng\s+\d/

// A column of days of birth is a list of its own.
const alone = /^\s*\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{4}\s*$/

/**
 * Days and months that stand with a zero in one place and without in another. The zero is prescribed for the line of
 * place and date only (HD 29 §III.4, NĐ 30 Phụ lục I II.4), so prose is asked for one form, the line's, once for each group.
 */
export function* mixedZeros(draft: Draft, analysis: Analysis): Generator<Finding> {
  const named = new Set<WrittenDate>()
  for (const [group, figures] of figuresOf(draft, analysis)) {
    const bare = figures.filter(({ zero }) => !zero).length
    const padded = figures.length - bare
    if (bare === 0 || padded === 0) continue
    const wanted = group !== 'tháng từ 3 đến 9'
    const { passage, date } = figures.find(({ zero }) => zero !== wanted)!
    if (named.has(date)) continue
    named.add(date)
    const { start, end } = date
    yield {
      ...{ passage, start, end, severity: 'info' },
      message: `“${passage.text.slice(start, end)}”: số 0 trước ${group} chỗ có chỗ không (có ở ${padded} chỗ, không ở ${bare} chỗ).`,
      hint: `Chọn một cách viết cho cả văn bản; ở đây là “${rewritten(passage.text, date, group === 'tháng từ 3 đến 9' ? wanted : undefined)}”.`,
    }
  }
}

/** The date with the zeros of days and of months 1 and 2; other months as wanted, else as they stand. */
function rewritten(text: string, { start, end, day, month, at }: WrittenDate, padded?: boolean): string {
  const months = text.slice(...at.month!)
  const wanted = padded === undefined ? months : String(month).padStart(padded ? 2 : 1, '0')
  const monthText = month! <= 2 ? formatMonth(month!) : wanted
  return `${text.slice(start, at.day![0])}${formatDay(day!)}${text.slice(at.day![1], at.month![0])}${monthText}${text.slice(at.month![1], end)}`
}

/** Those of days written with a slash apart from those written in words. */
function figuresOf({ passages, facts }: Draft, { datesOf }: Analysis): [Group, Figure[]][] {
  const groups = new Map<string, [Group, Figure[]]>()
  const add = (group: Group, separator: string, figure: Figure) => {
    const known = groups.get(group + separator)
    if (known) known[1].push(figure)
    else groups.set(group + separator, [group, [figure]])
  }
  for (const passage of passages) {
    if (passage === facts.signed?.passage || !slashed.test(passage.text)) continue
    if (passage.kind === 'cell' && alone.test(passage.text)) continue
    for (const date of datesOf(passage).dates) {
      const { day, month, year, separator, at, start } = date
      if (day === undefined || month === undefined || !['/', 'word'].includes(separator)) continue
      if (year === undefined && !introduced.test(passage.text.slice(Math.max(0, start - 48), start))) continue
      const figure = ([first]: Units) => ({ passage, date, zero: passage.text[first] === '0' })
      if (day > 0 && day < 10) add('ngày từ 1 đến 9', separator, figure(at.day!))
      if (month === 1 || month === 2) add('tháng 1 và tháng 2', separator, figure(at.month!))
      if (month > 2 && month < 10) add('tháng từ 3 đến 9', separator, figure(at.month!))
    }
  }
  return [...groups.values()]
}
