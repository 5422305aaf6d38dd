import { readWeekday, type WrittenWeekday } from '../../../calendar/weekday.js'
import type { WrittenDate } from '../../../calendar/written-date.js'
import type { Passage } from '../../draft.js'
import { cellsBelow, type Row, type Table, type TableCell } from '../../schedule/table.js'
import type { Dates } from './dates.js'
import type { WeekdayClaim } from './weekdays.js'

type DatesOf = (passage: Passage) => Dates

/** Weekdays that fill a cell, or a line of it, beside or above a date that fills another. */
export function readWeekdayCells(tables: readonly Table[], datesOf: DatesOf): Map<Passage, WeekdayClaim> {
  const claims = new Map<Passage, WeekdayClaim>()
  for (const { rows } of tables) {
    for (const [index, row] of rows.entries()) {
      const cells = row.own.filter((cell) => weekdayIn(cell))
      for (const cell of cells) {
        const beside = cells.length > 1 ? below(rows[index + 1], cell) : neighbours(row, cell)
        const [date, other] = [cell, ...beside].flatMap((near) => dateIn(near, datesOf) ?? [])
        const { passage, weekday } = weekdayIn(cell)!
        if (date && !other) claims.set(passage, { weekday, dates: [date.date], datesIn: date.passage })
      }
    }
  }
  return claims
}

function neighbours({ own }: Row, cell: TableCell): TableCell[] {
  const at = own.indexOf(cell)
  return [own[at - 1], own[at + 1]].filter((near) => near !== undefined && near.rows === cell.rows) as TableCell[]
}

function below(row: Row | undefined, cell: TableCell): TableCell[] {
  const under = row ? cellsBelow(row, cell) : []
  return under.length === 1 && under[0]!.column === cell.column && under[0]!.columns === cell.columns ? under : []
}

const weekdayStart = /^\s*(?:(?:sáng|chiều|tối)\s+)?(?=[TC])/i

/** The weekday that a paragraph of a cell is; `Thứ Hai`, but no `Thứ Hai: họp giao ban`. */
function weekdayIn({ paragraphs }: TableCell): { passage: Passage; weekday: WrittenWeekday } | undefined {
  for (const passage of paragraphs.slice(0, 2)) {
    const { text } = passage
    const lead = weekdayStart.exec(text)
    const weekday = lead && readWeekday(text, lead[0].length)
    if (weekday && /^[\s:,.]*$/.test(text.slice(weekday.end))) return { passage, weekday }
  }
  return undefined
}

/** The one date that a paragraph of a cell is. */
function dateIn({ paragraphs }: TableCell, datesOf: DatesOf): { passage: Passage; date: WrittenDate } | undefined {
  for (const passage of paragraphs.slice(0, 2)) {
    const { dates } = datesOf(passage)
    const [date] = dates
    if (!date || dates.length > 1 || date.day === undefined || date.month === undefined) continue
    const around = `${passage.text.slice(0, date.start)}|${passage.text.slice(date.end)}`
    if (/^\s*\(?\s*(?:ngày\s*)?\|[\s).,:]*$/i.test(around)) return { passage, date }
  }
  return undefined
}
