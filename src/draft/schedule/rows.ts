import type { Passage, ScheduleRow } from '../draft.js'
import type { Columns } from './header.js'
import { cellBelow, cellsBelow, type Row, type TableCell, wordsIn } from './table.js'
import { isDayHeading, isTimeHeading, saysDay, saysOnlyTime } from './time.js'

/** Headings over the rows that follow. */
export interface Headings {
  /** Those since the last row. */
  nearest: Passage[]
  /** The last one that tells a day, and the last that tells no time. */
  day?: Passage
  section?: Passage
}

// No more headings than this stand one below the other.
const deepest = 8

/** The activities of a table: a cell merged over rows counts for each of them, a cell across the columns is a heading. */
export function scheduleRows(rows: readonly Row[], columns: Columns, over: Headings): ScheduleRow[] {
  const found: ScheduleRow[] = []
  let headings = over
  let follows = false
  // A heading stands over something.
  const last = rows.findLastIndex((row) => !isLone(row))
  for (const [index, row] of rows.entries()) {
    if (isAcross(row, columns) || (isLone(row) && index < last)) {
      headings = withHeadings(follows ? { ...headings, nearest: [] } : headings, headingsIn(row))
      follows = false
    } else {
      found.push(readRow(row, columns, headings))
      follows = true
    }
  }
  // What stands over nothing may be an activity after all.
  if (!follows) found.at(-1)?.others?.push(...headings.nearest)
  return found
}

export function withHeadings(above: Headings, added: readonly Passage[]): Headings {
  const day = added.findLast(({ text }) => isDayHeading(text)) ?? above.day
  const section = added.findLast(({ text }) => !isTimeHeading(text)) ?? above.section
  return { nearest: [...above.nearest, ...added].slice(-deepest), ...(day && { day }), ...(section && { section }) }
}

export function headingsIn({ own }: Row): Passage[] {
  return own.flatMap(({ paragraphs }) => paragraphs)
}

/** One cell takes the place of the activity and of its time or unit. */
function isAcross(row: Row, { name, when, lead }: Columns): boolean {
  const cell = cellBelow(row, name)
  return cell !== undefined && ((when && cell === cellBelow(row, when)) || cell === cellBelow(row, lead))
}

/** Nothing but one cell of words, as headings are written where cells are not merged. */
function isLone({ own, merged }: Row): boolean {
  return own.length === 1 && merged.length === 0 && !/^\d+\D?$/.test(wordsIn(own[0]!))
}

/** An empty cell is no passage of the draft: nothing is ever found in it. */
const empty: Passage = { kind: 'cell', text: '' }

function readRow(row: Row, columns: Columns, { nearest, day, section }: Headings): ScheduleRow {
  const taken = new Set<TableCell>()
  const take = (title: TableCell | undefined): Passage[] => {
    const cells = title ? cellsBelow(row, title).filter((cell) => !taken.has(cell)) : []
    for (const cell of cells) taken.add(cell)
    return cells.flatMap(({ paragraphs }) => paragraphs)
  }
  const [number] = take(columns.number)
  const [name] = take(columns.name)
  const times = take(columns.when)
  const [lead] = take(columns.lead)
  const own = times.find(({ text }) => saysDay(text)) ?? times[0]
  const when = day && (!own || saysOnlyTime(own.text)) ? day : own
  const told = new Set([number, name, when, lead])
  const all = [...row.merged, ...row.own].flatMap(({ paragraphs }) => paragraphs)
  return {
    ...(number && { number }),
    ...{ name: name ?? empty, when: when ?? empty, lead: lead ?? empty },
    others: [...nearest, ...all].filter((passage) => !told.has(passage)),
    ...(section && { section }),
  }
}
