import { type Row, wordsIn } from '../../draft/schedule/table.js'
import type { ImportedTable } from '../imported-plan.js'
import { isUnit } from './units.js'

type Group = NonNullable<ImportedTable['group']>

/** The headings that the plan prints over the activities of a day, a week or a month. */
const headings: [Group, RegExp][] = [
  ['day', /^(?:Thứ \p{L}+|Chủ nhật), ngày \d{1,2}\/\d{1,2}\/\d{4}$/iu],
  ['week', /^Tuần từ \d{1,2}\/\d{1,2}(?:\/\d{4})? đến \d{1,2}\/\d{1,2}\/\d{4}$/iu],
  ['month', /^Tháng \d{1,2}\/\d{4}$/iu],
]

/** A row with one cell, over all columns. */
export function isHeading({ own, merged }: Row): boolean {
  return own.length === 1 && merged.length === 0 && own[0]!.columns > 1
}

/** How a schedule is grouped, by the headings in it; nothing for headings that the plan wouldn't print so. */
export function groupOf(rows: readonly Row[]): Group | 'unknown' | undefined {
  // What goes on for the whole period stands below its own time.
  const isDay = (row: Row, index: number) =>
    isHeading(row) && !rows[index + 1]?.own.some((cell) => wordsIn(cell) === wordsIn(row.own[0]!))
  const all = rows.filter(isHeading).map(({ own }) => wordsIn(own[0]!))
  if (all.length === 0) return undefined
  const said = rows.filter(isDay).map(({ own }) => wordsIn(own[0]!))
  const dated = headings.find(([, pattern]) => said.length > 0 && said.every((text) => pattern.test(text)))?.[0]
  return dated ?? (all.every(isUnit) ? 'lead' : 'unknown')
}
