import { type Columns, meaningOf } from '../../draft/schedule/header.js'
import { type Row, type TableCell, wordsIn } from '../../draft/schedule/table.js'

/** A column of a schedule: a key of the plan's activities, or one of the office's own. */
export interface ScheduleColumn {
  key: 'name' | 'when' | 'where' | 'content' | 'lead' | 'support' | 'budget' | 'result' | 'note' | 'more'
  title: string
  cell: TableCell
}

const others: [RegExp, ScheduleColumn['key']][] = [
  [/ĐỊA ĐIỂM|NƠI (?:TỔ CHỨC|THỰC HIỆN)/u, 'where'],
  [/PHỐI HỢP/u, 'support'],
  [/KINH PHÍ|DỰ TOÁN/u, 'budget'],
  [/KẾT QUẢ|SẢN PHẨM/u, 'result'],
  [/GHI CHÚ/u, 'note'],
  [/NỘI DUNG/u, 'content'],
]
const longestTitle = 60

/** The columns of a header of one row, from left to right, without that of the numbers; nothing where two say the same. */
export function scheduleColumns(header: Row, columns: Columns): ScheduleColumn[] | undefined {
  const found: ScheduleColumn[] = []
  for (const cell of header.own) {
    if (cell === columns.number || meaningOf(wordsIn(cell))?.role === 'number') continue
    const title = wordsIn(cell)
    const key = keyOf(cell, title, columns)
    const isTaken = found.some((one) => one.key === key && (key !== 'more' || one.title === title))
    if (isTaken || cell.columns > 1 || cell.rows > 1 || title.length > longestTitle) return undefined
    found.push({ key, title, cell })
  }
  return found.some(({ key }) => key === 'name') ? found : undefined
}

function keyOf(cell: TableCell, title: string, columns: Columns): ScheduleColumn['key'] {
  for (const key of ['name', 'when', 'lead'] as const) if (columns[key] === cell) return key
  return others.find(([pattern]) => pattern.test(title.toUpperCase()))?.[1] ?? 'more'
}
