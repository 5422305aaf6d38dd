import { computeTable } from '../../plan/compute/schedule/table.js'
import type { ScheduleTable } from '../../plan/model.js'
import type { Plan } from '../../plan/plan.js'
import type { Wording } from '../../standard/wording.js'
import type { ImportedPlan, ImportedTable, SaidRow } from '../imported-plan.js'

/** The schedules that would not say what the draft says: `schedule`, or the ids of annexes. */
export function wrongSchedules(imported: ImportedPlan, plan: Plan | undefined, wording: Wording): string[] {
  const wrong: string[] = []
  const main = plan?.schedule && computeTable(plan.schedule, plan, wording)
  // In another order it is told; a heading in another order would stand over other rows.
  if (imported.schedule?.group && !(main && hasSameRows(main, imported.schedule))) wrong.push('schedule')
  for (const { id, schedule } of imported.annexes) {
    const table = plan?.annexes.find((annex) => annex.id === id)?.schedule
    const isSame = plan && table && schedule && isSaid(computeTable(table, plan, wording), schedule)
    if (schedule && !isSame) wrong.push(id)
  }
  return wrong
}

function isSaid(table: ScheduleTable, { said }: ImportedTable): boolean {
  return numbered(printedRows(table)) === numbered(said)
}

/** In any order; in that of the draft with its numbers, where it has some. */
function hasSameRows(table: ScheduleTable, { said }: ImportedTable): boolean {
  const printed = printedRows(table)
  const isInOrder = plain(printed) === plain(said)
  if (isInOrder) return said.every(({ number = '' }) => number === '') || numbered(printed) === numbered(said)
  return plain(printed.filter(isHeading)) === plain(said.filter(isHeading)) && sorted(printed) === sorted(said)
}

function printedRows({ groups }: ScheduleTable): SaidRow[] {
  return groups.flatMap(({ heading, rows }): SaidRow[] => [
    ...(heading === '' ? [] : [{ text: heading }]),
    ...rows.map(({ number, cells }) => ({
      number: String(number),
      text: cells.flatMap(({ lines }) => lines).join(' '),
    })),
  ])
}

function isHeading({ number }: SaidRow): boolean {
  return number === undefined
}

function numbered(rows: readonly SaidRow[]): string {
  return rows.map(({ number = '', text }) => `${wordsOf(number.replace(/^0(?=\d)/, ''))} ${wordsOf(text)}`).join('\n')
}

function plain(rows: readonly SaidRow[]): string {
  return rows.map(({ text }) => wordsOf(text)).join('\n')
}

function sorted(rows: readonly SaidRow[]): string {
  return plain(rows).split('\n').sort().join('\n')
}

/** But for capitals, marks, and `và` where the plan joins names by it. */
function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word !== 'và').join(' ')
}
