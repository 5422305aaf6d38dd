import { wordEnd } from '../../text/word-edge.js'
import { cellsBelow, covers, type Row, type Table, type TableCell, wordsIn } from './table.js'

/** The titles of a schedule's columns, and what is below them. */
export interface Header {
  columns: Columns
  /** Rows over the titles: what the whole table is about. */
  above: Row[]
  /** Rows below the titles; those that repeat them are left out. */
  below: Row[]
  /** The titles in words, by which two tables of one kind are known. */
  key: string
}

/** The cell that is the title of each column. */
export type Columns = Partial<Record<Role, TableCell>> & Record<'name' | 'lead', TableCell>

// How many rows of title may stand over the header.
const mostAbove = 4

/** The header that names activity, who is in charge and, unless a heading does, the time, in one row or in two. */
export function readHeader({ rows }: Table, isTimed = true): Header | undefined {
  for (let at = 0; at <= mostAbove && at < rows.length; at++) {
    const header = rows[at]!.own.length > 1 ? headerAt(rows, at) : undefined
    if (header && (header.columns.when || !isTimed)) return header
  }
  return undefined
}

function headerAt(rows: readonly Row[], at: number): Header | undefined {
  const height = heightAt(rows, at)
  const titles = rows.slice(at, at + height)
  const columns = columnsOf(titles, rows.slice(at + height))
  if (!columns) return undefined
  const keys = titles.map(keyOf)
  const below = rows.slice(at + height).filter((row) => !keys.includes(keyOf(row)))
  if (below.length > 1 && isNumbering(below[0]!)) below.shift()
  return { columns, above: rows.slice(0, at), below, key: keys.join('\n') }
}

/** A header of two rows is merged over both, or its second row holds nothing but words that divide the first. */
function heightAt(rows: readonly Row[], at: number): 1 | 2 {
  const next = rows[at + 1]
  if (!next) return 1
  if (next.merged.some((cell) => meaningOf(wordsIn(cell)))) return 2
  return next.own.length > 1 && next.own.every((cell) => isSubtitle(wordsIn(cell))) ? 2 : 1
}

function keyOf({ own }: Row): string {
  return own.map((cell) => wordsIn(cell).toUpperCase()).join('\t')
}

/** `(1)`, `(2)`, … or `A`, `B`, `1`, `2` below the titles. */
function isNumbering({ own }: Row): boolean {
  return own.length > 2 && own.every((cell) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(wordsIn(cell)))
}

interface Candidate extends Meaning {
  title: TableCell
  /** How many rows have a date below it. */
  dated: number
}

function columnsOf(titles: readonly Row[], below: readonly Row[]): Columns | undefined {
  const columns: Partial<Record<Role, TableCell>> = {}
  const candidates = candidatesOf(titles, below).sort((a, b) => b.dated - a.dated || a.rank - b.rank)
  for (const { role, title } of candidates) if (role !== 'other') columns[role] ??= title
  const { name, lead } = columns
  return name && lead ? { ...columns, name, lead } : undefined
}

/** What stands lower says more: `Ngày` below `Thời gian`, `Phối hợp` below `Đơn vị`. */
function candidatesOf(titles: readonly Row[], below: readonly Row[]): Candidate[] {
  const cells = titles.flatMap(({ own }) => own)
  const lowest = cells.filter((cell) => !cells.some((other) => other.row > cell.row && covers(cell, other.column)))
  return lowest
    .sort((a, b) => a.column - b.column)
    .flatMap((title) => {
      const over = cells.find((cell) => cell.row < title.row && covers(cell, title.column))
      const meaning = meaningOf(wordsIn(title)) ?? (over && meaningOf(wordsIn(over)))
      if (!meaning) return []
      const dated = meaning.role === 'when' ? below.filter((row) => cellsBelow(row, title).some(hasDate)).length : 0
      return { ...meaning, title, dated }
    })
}

const date = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*(?:[/.-]\s*\d{4})?(?!\d|\s*[hg:])|\d\s+tháng\s+\d/iu

function hasDate(cell: TableCell): boolean {
  return date.test(wordsIn(cell))
}

/** What a column of a LỊCH HOẠT ĐỘNG tells. */
export type Role = 'number' | 'name' | 'when' | 'lead'

export interface Meaning {
  /** `other`: what the columns beside those four tell. */
  role: Role | 'other'
  /** 0 for the surest words. */
  rank: number
}

const number = /^(?:S?TT|SỐ TT|SỐ THỨ TỰ|#)\.?$/
// `Nội dung thực hiện` is told by its first words, `Đơn vị chủ trì` by its surest.
const words: [Role | 'other', RegExp[]][] = [
  // `Giờ`, `Buổi`: the day stands over the table.
  [
    'when',
    [/THỜI GIAN|THỜI ĐIỂM|THỜI HẠN|(?<!HẰNG |HÀNG |SỐ )NGÀY(?! CÔNG)/, /^(?:GIỜ|BUỔI)(?:[\s,/-]+(?:GIỜ|BUỔI))?$/],
  ],
  ['lead', [/CHỦ TRÌ/, /PHỤ TRÁCH/, /PHÂN CÔNG|THỰC HIỆN/, /ĐƠN VỊ(?! TÍNH)/]],
  // `Nội dung cụ thể` beside the name says more of it.
  ['name', [/HOẠT ĐỘNG/, /NỘI DUNG(?! (?:CỤ THỂ|CHI TIẾT))/, /CÔNG VIỆC|NHIỆM VỤ/, /CHƯƠNG TRÌNH/, /NỘI DUNG/]],
  [
    'other',
    [
      /PHỐI HỢP|ĐỊA ĐIỂM|NƠI |KINH PHÍ|KẾT QUẢ|SẢN PHẨM|GHI CHÚ|SỐ LƯỢNG|THÀNH PHẦN|ĐỐI TƯỢNG|YÊU CẦU|BIỆN PHÁP|HÌNH THỨC|TIẾN ĐỘ|ĐƠN VỊ TÍNH/,
    ],
  ],
]
const longest = 120
const helper = /^(?:(?:CÁC|ĐƠN VỊ|CƠ QUAN|BỘ PHẬN|NGƯỜI|CÁN BỘ|CÁ NHÂN)[\s,/]+)*PHỐI HỢP/

// Who directs is in charge where no column names who does it.
const leader = /^(?:LÃNH ĐẠO|CHỈ ĐẠO)/
const least = 9

/** What the title of a column says that it tells; undefined when it says nothing of it. */
export function meaningOf(title: string): Meaning | undefined {
  if (title.length > longest) return undefined
  const text = title.toUpperCase()
  if (number.test(text)) return { role: 'number', rank: 0 }
  if (helper.test(text)) return { role: 'other', rank: 0 }
  let first: (Meaning & { at: number }) | undefined
  for (const [role, patterns] of words) {
    const found = patterns.map((pattern) => text.search(pattern))
    const rank = found.findIndex((at) => at >= 0)
    const at = Math.min(...found.filter((index) => index >= 0))
    // `Địa điểm, thời gian` tells the time as well.
    if (rank >= 0 && (!first || at < first.at) && !(first?.role === 'when' && role === 'other')) {
      first = { role, rank, at }
    }
  }
  if (!first) return /^TÊN(?!\p{L})/u.test(text) ? { role: 'name', rank: least } : undefined
  return { role: first.role, rank: leader.test(text) ? least : first.rank }
}

/** A word that divides a title above it: `Ngày` and `Giờ` below `Thời gian`. */
export function isSubtitle(text: string): boolean {
  return text.length <= 30 && !/\d/.test(text) && (meaningOf(text) !== undefined || subtitle.test(text))
}

const subtitle = new RegExp(`^(?:Thứ|Giờ|Buổi|Từ|Đến|Bắt đầu|Kết thúc|Phối hợp|Cá nhân|Tập thể|Chính)${wordEnd}`, 'iu')
