import type { Passage } from '../../draft/draft.js'
import { cellBelow, type Row, type Table, type TableCell, wordsIn } from '../../draft/schedule/table.js'
import { grouped } from '../../text/language/numerals.js'
import type { Finding } from '../rule.js'

const totalName = /^(?:tổng(?:\s+(?:cộng|số))?|cộng)\s*[:.]?$/iu
const ordinal = /^(?:stt|tt|số tt)\.?$/iu
// Sums of these columns say nothing.
const noSum = /%|tỷ lệ|tỉ lệ|đơn giá|trung bình|bình quân|điểm|năm|mức|xếp|ghi chú/iu
const whole = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)$/
const fewest = 2

/** A table with one row of totals below rows that are numbered 1, 2, 3 …: its columns add up. */
export function* countedColumns({ rows }: Table): Generator<Finding> {
  const [title] = rows
  const total = rows.at(-1)
  const numbers = title?.own.find((cell) => ordinal.test(wordsIn(cell)))
  if (!title || !total || !numbers || !isTotal(total)) return
  const parts = rows.slice(1, -1).filter((row) => !isBlank(row))
  if (parts.length < fewest || !parts.every((row, index) => isNumbered(row, numbers, index + 1))) return
  for (const column of title.own) {
    if (column === numbers || column.columns > 1 || noSum.test(wordsIn(column))) continue
    const cell = ownCell(total, column)
    const sum = sumOf(parts, column)
    const written = cell && numberIn(wordsIn(cell))
    if (!cell || sum === undefined || written === undefined || written === sum) continue
    const passage = cell.paragraphs[0]!
    yield {
      ...{ passage, start: 0, end: passage.text.length },
      message: `Cột “${wordsIn(column)}” ghi tổng ${wordsIn(cell)}, cộng ${parts.length} dòng là ${grouped(sum)}.`,
      hint: 'Cộng lại cột này, sửa tổng hoặc sửa dòng sai.',
    }
  }
}

function isTotal({ own }: Row): boolean {
  return own.slice(0, 2).some((cell) => totalName.test(wordsIn(cell)))
}

function isBlank({ own }: Row): boolean {
  return own.every((cell) => wordsIn(cell) === '')
}

function isNumbered(row: Row, numbers: TableCell, expected: number): boolean {
  const cell = ownCell(row, numbers)
  return cell !== undefined && new RegExp(`^0?${expected}\\.?$`).test(wordsIn(cell))
}

function ownCell(row: Row, { column }: TableCell): TableCell | undefined {
  const cell = cellBelow(row, { row: 0, rows: 1, column, columns: 1, paragraphs: [] as Passage[] })
  return cell?.column === column && cell.columns === 1 && cell.rows === 1 ? cell : undefined
}

function sumOf(rows: readonly Row[], column: TableCell): number | undefined {
  const values = rows.map((row) => {
    const cell = cellBelow(row, column)
    return cell ? (cell.rows === 1 && cell.columns === 1 ? numberIn(wordsIn(cell)) : undefined) : 0
  })
  if (values.some((value) => value === undefined)) return undefined
  return (values as number[]).reduce((sum, value) => sum + value, 0)
}

function numberIn(words: string): number | undefined {
  if (/^[-–]?$/.test(words)) return 0
  return whole.test(words) ? Number(words.replace(/\./g, '')) : undefined
}
