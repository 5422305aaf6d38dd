import { type Row, wordsIn } from '../../draft/schedule/table.js'
import type { ImportedSchedule } from '../imported-plan.js'

/** The headings that the plan prints over the activities of a day, a week or a month. */
const headings: [NonNullable<ImportedSchedule['group']>, RegExp][] = [
  ['day', /^(?:Thứ [\p{Lu}]\p{L}+|Chủ nhật), ngày \d{1,2}\/\d{1,2}\/\d{4}$/u],
  ['week', /^Tuần từ \d{1,2}\/\d{1,2}(?:\/\d{4})? đến \d{1,2}\/\d{1,2}\/\d{4}$/u],
  ['month', /^Tháng \d{1,2}\/\d{4}$/u],
]

/** A row with one cell, over all columns. */
export function isHeading({ own, merged }: Row): boolean {
  return own.length === 1 && merged.length === 0 && own[0]!.columns > 1
}

/** How a schedule is grouped, by the headings in it; nothing for headings that the plan wouldn't print so. */
export function groupOf(rows: readonly Row[]): ImportedSchedule['group'] | 'unknown' {
  // What goes on for the whole period stands below its own time.
  const isDay = (row: Row, index: number) =>
    isHeading(row) && !rows[index + 1]?.own.some((cell) => wordsIn(cell) === wordsIn(row.own[0]!))
  if (!rows.some(isHeading)) return undefined
  const said = rows.filter(isDay).map(({ own }) => wordsIn(own[0]!))
  if (said.length === 0) return 'unknown'
  return headings.find(([, pattern]) => said.every((text) => pattern.test(text)))?.[0] ?? 'unknown'
}
