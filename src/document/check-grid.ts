import type { MarkupElement, MarkupProblem } from './markup.js'
import type { Classes } from './vocabulary.js'

export const wholeNumber = /^[1-9]\d{0,3}$/

/** How many columns and rows a cell is joined over. */
export function spanOf({ attributes: { colspan, rowspan } }: MarkupElement): { columns: number; rows: number } {
  return { columns: numberOf(colspan), rows: numberOf(rowspan) }
}

function numberOf(written: string | undefined): number {
  return written !== undefined && wholeNumber.test(written) ? Number(written) : 1
}

/** Reports rows whose cells leave a column free, or take one that is taken: a cell without a column would have no width. */
export function checkGrid(table: MarkupElement, { tables }: Classes, report: (problem: MarkupProblem) => void): void {
  const name = table.attributes.class ?? ''
  const declared = Object.hasOwn(tables, name) ? tables[name]!.columns : 'content'
  const rows = elementsOf(table).filter((child) => child.name !== 'col')
  const columns =
    elementsOf(table).length - rows.length || (declared === 'content' ? widthOf(rows[0]) : declared.length)
  // For each column how many rows from here on are taken by a cell above.
  const taken: number[] = Array(columns).fill(0)
  for (const [index, row] of rows.entries()) {
    const width = widthOf(row) + taken.filter((rows) => rows > 0).length
    const problem =
      width !== columns
        ? `Hàng này có ${width} ô, nhưng bảng “${name}” có ${columns} cột.`
        : place(row, taken, rows.slice(index + 1))
    if (!problem) continue
    report({ source: row.source, message: problem })
    if (width !== columns) taken.fill(0)
  }
}

/** Puts the cells of a row, as wide as the table, into the columns that are free. */
function place(row: MarkupElement, taken: number[], below: readonly MarkupElement[]): string | undefined {
  const reaching = taken.map((rows) => Math.max(0, rows - 1))
  let problem: string | undefined
  let column = 0
  for (const cell of elementsOf(row)) {
    const { columns, rows } = spanOf(cell)
    while (taken[column]! > 0) column++
    if (taken.slice(column, column + columns).some((rows) => rows > 0))
      problem = 'Ô gộp nhiều cột (colspan) ở hàng này chồng lên ô gộp từ hàng trên xuống (rowspan).'
    if (rows > below.length + 1) problem = `Ô gộp ${rows} hàng (rowspan) nhưng bảng chỉ còn ${below.length + 1} hàng.`
    else if (isHeader(row) && !below.slice(0, rows - 1).every(isHeader))
      problem = 'Ô gộp ở hàng đầu bảng (<th>) không được kéo xuống hàng có <td>.'
    reaching.fill(rows - 1, column, column + columns)
    column += columns
  }
  for (const [at, rows] of reaching.entries()) taken[at] = rows
  return problem
}

function isHeader(row: MarkupElement): boolean {
  return elementsOf(row).every(({ name }) => name === 'th')
}

function widthOf(row: MarkupElement | undefined): number {
  return row ? elementsOf(row).reduce((width, cell) => width + spanOf(cell).columns, 0) : 0
}

function elementsOf({ children }: MarkupElement): MarkupElement[] {
  return children.filter((child) => child.type === 'element')
}
