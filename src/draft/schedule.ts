import type { DraftBlock } from './block.js'
import type { Passage, ScheduleRow } from './draft.js'

type Column = keyof ScheduleRow

// What each column of a LỊCH HOẠT ĐỘNG is called, the surest words first.
const titles: [Column, RegExp][] = [
  ['number', /^(?:S?TT|SỐ TT|#)$/],
  ['when', /THỜI GIAN|THỜI ĐIỂM|THỜI HẠN|NGÀY/],
  ['lead', /PHỤ TRÁCH|CHỦ TRÌ|PHÂN CÔNG|ĐƠN VỊ|THỰC HIỆN/],
  ['name', /HOẠT ĐỘNG|NỘI DUNG|CÔNG VIỆC|CHƯƠNG TRÌNH|NHIỆM VỤ|TÊN/],
]

/** The rows of the first table whose header names activity, time and who is in charge. */
export function findSchedule(blocks: readonly DraftBlock[], passages: readonly Passage[]): ScheduleRow[] | undefined {
  for (const rows of tablesOf(blocks, passages)) {
    const columns = columnsOf(rows[0]!)
    if (!columns) continue
    const schedule = rows.slice(1).flatMap((row) => readRow(row, columns) ?? [])
    if (schedule.length > 0) return schedule
  }
  return undefined
}

type Row = Map<number, Passage>

/** A cell of several paragraphs is known by its first. */
function tablesOf(blocks: readonly DraftBlock[], passages: readonly Passage[]): Row[][] {
  const tables = new Map<number, Row[]>()
  for (const [index, { cell }] of blocks.entries()) {
    // A cell that Word's own tables can't have, outside any row, is row 0.
    if (!cell?.row) continue
    const rows = tables.get(cell.table) ?? []
    tables.set(cell.table, rows)
    const row: Row = rows[cell.row - 1] ?? new Map()
    rows[cell.row - 1] = row
    if (!row.has(cell.column)) row.set(cell.column, passages[index]!)
  }
  return [...tables.values()].map((rows) => rows.filter((row) => row !== undefined))
}

function columnsOf(header: Row): Map<Column, number> | undefined {
  const columns = new Map<Column, number>()
  for (const [column, { text }] of header) {
    const title = titles.find(([name, words]) => !columns.has(name) && words.test(text.trim().toUpperCase()))
    if (title) columns.set(title[0], column)
  }
  return columns.has('name') && columns.has('when') && columns.has('lead') ? columns : undefined
}

function readRow(row: Row, columns: Map<Column, number>): ScheduleRow | undefined {
  const cell = (name: Column) => row.get(columns.get(name) ?? 0)
  const [number, name, when, lead] = [cell('number'), cell('name'), cell('when'), cell('lead')]
  return name && when && lead ? { ...(number && { number }), name, when, lead } : undefined
}
