import { type Columns, type Header, type Meaning, meaningOf } from '../../draft/schedule/header.js'
import { type Row, type Table, type TableCell, wordsIn } from '../../draft/schedule/table.js'

/** A column of a schedule: a key of the plan's activities, or one of the office's own. */
export interface ScheduleColumn {
  key: 'name' | 'when' | 'time' | 'where' | 'content' | 'lead' | 'support' | 'budget' | 'result' | 'note' | 'more'
  title: string
  cell: TableCell
}

export const placeTitle = /ĐỊA ĐIỂM|NƠI (?:TỔ CHỨC|THỰC HIỆN)/u

const others: [RegExp, ScheduleColumn['key']][] = [
  [placeTitle, 'where'],
  [/PHỐI HỢP/u, 'support'],
  [/KINH PHÍ|DỰ TOÁN/u, 'budget'],
  [/KẾT QUẢ|SẢN PHẨM/u, 'result'],
  [/GHI CHÚ/u, 'note'],
  [/NỘI DUNG/u, 'content'],
]
const longestTitle = 60

/** The columns of a header of one row, from left to right, without that of the numbers; nothing where two say the same. */
export function scheduleColumns(header: Row, columns: Partial<Columns>): ScheduleColumn[] | undefined {
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

function keyOf(cell: TableCell, title: string, columns: Partial<Columns>): ScheduleColumn['key'] {
  for (const key of ['name', 'when', 'lead'] as const) if (columns[key] === cell) return key
  return others.find(([pattern]) => pattern.test(title.toUpperCase()))?.[1] ?? 'more'
}

/** The titles of a schedule that names nobody in charge: one row, with the activity and its time. */
export function headerWithoutLead({
  rows,
}: Table): (Omit<Header, 'columns' | 'key'> & { columns: Partial<Columns> }) | undefined {
  const [first, ...below] = rows
  const meanings = first!.own.map((cell) => ({ cell, meaning: meaningOf(wordsIn(cell)) }))
  const best = (role: Meaning['role']) => {
    const all = meanings.filter(({ meaning }) => meaning?.role === role)
    return all.toSorted((a, b) => a.meaning!.rank - b.meaning!.rank)[0]?.cell
  }
  const [name, when, number] = [best('name'), best('when'), best('number')]
  return name && when && { columns: { name, when, ...(number && { number }) }, above: [], below }
}
