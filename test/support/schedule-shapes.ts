import type { WordCell } from './schedule-tables.js'

/** An activity as a schedule lists it. */
export interface Activity {
  name: string
  when: string
  lead: string
}

/** How a schedule is laid out; what it says is the same. */
export interface Shape {
  /** The columns in their order; those beside number, name, when and lead are the office's own. */
  columns: string[]
  /** Before which rows a new table begins, with a heading over it. */
  weeks: number[]
  /** Before which rows a heading across the columns stands. */
  headings: number[]
  title: boolean
  twoRows: boolean
  /** Neighbours that are equal are one cell. */
  merged: boolean
}

const titles: Record<string, string> = {
  number: 'TT',
  name: 'Nội dung hoạt động',
  when: 'Thời gian',
  lead: 'Đơn vị phụ trách',
  where: 'Địa điểm thực hiện',
  support: 'Đơn vị phối hợp',
  result: 'Kết quả thực hiện',
  note: 'Ghi chú',
}
export const plain: Shape = {
  columns: ['number', 'name', 'when', 'lead'],
  weeks: [],
  headings: [],
  title: false,
  twoRows: false,
  merged: false,
}
export const ownColumns = Object.keys(titles).slice(4)

/** The tables of a schedule, as rows of cells. */
export function tablesIn(activities: readonly Activity[], shape: Shape): WordCell[][][] {
  const starts = [0, ...new Set(shape.weeks)].filter((at) => at < activities.length).sort((a, b) => a - b)
  return [...new Set(starts)].map((start, index, all) => {
    const rows = activities.slice(start, all[index + 1]).map((activity, at) => ({ ...activity, at: start + at }))
    return [...headerOf(shape, index), ...rowsOf(rows, shape)]
  })
}

function headerOf({ columns, title, twoRows }: Shape, week: number): WordCell[][] {
  const width = twoRows ? columns.length + 1 : columns.length
  const over: WordCell[][] = title ? [[{ text: `TUẦN ${week + 1} (từ 01 – 07/5)`, across: width }]] : []
  if (!twoRows) return [...over, columns.map((column) => titles[column]!)]
  const upper = columns.map(
    (column): WordCell =>
      column === 'when' ? { text: titles.when!, across: 2 } : { text: titles[column]!, down: true },
  )
  return [...over, upper, columns.flatMap((column) => (column === 'when' ? ['Ngày', 'Giờ'] : ['^']))]
}

function rowsOf(rows: readonly (Activity & { at: number })[], shape: Shape): WordCell[][] {
  const width = shape.twoRows ? shape.columns.length + 1 : shape.columns.length
  return rows.flatMap((row, index) => {
    const heading = shape.headings.includes(row.at)
    const [above, below] = [rows[index - 1], rows[index + 1]]
    const isFirst = index === 0 || heading
    const isLast = !below || shape.headings.includes(below.at)
    const cell = (column: keyof Activity): WordCell => {
      if (!shape.merged) return row[column]
      if (!isFirst && above![column] === row[column]) return '^'
      return { text: row[column], down: !isLast && below[column] === row[column] }
    }
    const cells = shape.columns.flatMap((column): WordCell[] => {
      if (column === 'number') return [`${row.at + 1}`]
      if (column === 'when' && shape.twoRows) return [cell('when'), '8g00']
      return column in row ? [cell(column as keyof Activity)] : ['Theo thông báo']
    })
    return heading ? [[{ text: `Tuần ${row.at}`, across: width }], cells] : [cells]
  })
}

/** The same cells between bars; a merged cell can't be shown. */
export function barred(rows: readonly (readonly WordCell[])[]): string {
  return rows.map((cells) => `| ${textsOf(cells).join(' | ')} |`).join('\n')
}

/** As they are pasted from a spreadsheet. */
export function tabbed(rows: readonly (readonly WordCell[])[]): string {
  return rows.map((cells) => textsOf(cells).join('\t')).join('\n')
}

function textsOf(cells: readonly WordCell[]): string[] {
  return cells.flatMap((cell) => {
    const { text, across = 1 } = typeof cell === 'string' ? { text: cell } : cell
    return [text === '^' ? '' : text, ...Array<string>(across - 1).fill('')]
  })
}
