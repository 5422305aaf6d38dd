import { type Document, type Row, textOf } from '../../document/document.js'
import type { ScheduleTable } from '../../plan/model.js'

const usual = 'TT'

/** What the standard's templates call the column of numbers, which the plan says nothing of. */
export function numberTitle({ columns }: ScheduleTable, { sections }: Document): string {
  const titles = columns.map(({ title }) => title)
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'table') continue
    const [first, ...others] = titlesIn(block.rows[0])
    if (first && others.length === titles.length && others.every((title, at) => title === titles[at])) return first
  }
  return usual
}

function titlesIn(row: Row | undefined): string[] {
  return row?.header ? row.cells.map(({ paragraphs }) => paragraphs.map(textOf).join(' ').trim()) : []
}
