import type { Line } from '../../support/pdf/pdf.js'
import { type Fault, onEachPage, type Print, paragraphsOf, printedLines, textLines } from './pages.js'

/** Rows that two pages share; none of them is as high as a page. */
export const splitRow: Fault = (print) => {
  const rows = tablesOf(print).flat()
  const headers = rows.filter(({ header }) => header).flatMap(({ cells }) => cells)
  const data = rows.filter(({ header }) => !header).flatMap(({ cells }) => cells)
  return onEachPage(print, (page, number) => {
    const next = print.pdf.pages[number]
    if (!next || data.length === 0) return []
    const foot = textLines(page, print.printed).slice(-12).toReversed()
    const head = textLines(next, print.printed).filter(({ text }) => !headers.some((cell) => cell.includes(text)))
    const goesOn = (a: Line, b: Line) => data.some((cell) => cell.includes(a.text + b.text))
    return head.slice(0, 12).flatMap((b, index) => {
      const isFirst = !head.slice(0, index).some((other) => isSameColumn(other, b))
      const a = foot.find((line) => isSameColumn(line, b))
      return isFirst && a && (a.text + b.text).length > 8 && goesOn(a, b) ? [`${a.text} | ${b.text}`] : []
    })
  })
}

function isSameColumn(a: Line, b: Line): boolean {
  return Math.min(a.right, b.right) > Math.max(a.left, b.left)
}

/** Pages that begin with rows of a table without its header. */
export const headerMissing: Fault = (print) => {
  const rows = tablesOf(print)
    .filter(([first]) => first!.header)
    .flat()
  const headers = rows.filter(({ header }) => header).flatMap(({ cells }) => cells)
  const data = rows.filter(({ header }) => !header).flatMap(({ cells }) => cells)
  const bodies = print.printed.document.sections
    .flatMap(({ blocks }) => paragraphsOf(blocks))
    .map((paragraph) => printedLines(paragraph, print.printed).join(''))
  return onEachPage(print, (page) => {
    const first = textLines(page, print.printed)[0]?.text ?? ''
    const isOf = (texts: readonly string[]) => texts.some((text) => text.includes(first))
    return first.length > 2 && isOf(data) && !isOf(headers) && !isOf(bodies) ? [`begins with “${first}”`] : []
  })
}

/** Cells joined over rows that two pages share: the second page does not say what its rows are of. */
export const joinedCellTorn: Fault = (print) => {
  return tablesOf(print).flatMap((rows) =>
    rows.flatMap((row, index) => {
      const last = rows[index + row.reach - 1]
      if (row.header || row.reach < 2 || !last) return []
      const [from, to] = [pageOf(row, print), pageOf(last, print)]
      return from && to && from !== to ? [`page ${from}: “${row.cells[0]}” goes on`] : []
    }),
  )
}

/** Told by a cell that begins as no other does, with words that stand on one line only. */
function pageOf({ cells }: Row, print: Print): number | undefined {
  const all = tablesOf(print).flatMap((rows) => rows.flatMap((row) => row.cells))
  for (const start of cells.map((cell) => cell.slice(0, 14))) {
    if (all.filter((cell) => cell.startsWith(start)).length > 1) continue
    const found = print.pdf.pages.flatMap(({ lines }, index) =>
      lines.filter(({ text }) => text.includes(start)).map(() => index + 1),
    )
    if (found.length === 1) return found[0]
  }
  return undefined
}

interface Row {
  header: boolean
  cells: string[]
  /** How many rows its deepest cell is joined over. */
  reach: number
}

/** The tables with borders; the others only place what stands beside. */
function tablesOf({ printed }: Print): Row[][] {
  const { document, standard } = printed
  return document.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'table')
    .filter(({ style }) => !standard.tables[style]!.layout)
    .map(({ rows }) =>
      rows.map(({ header, cells }) => ({
        header,
        reach: Math.max(...cells.map((cell) => cell.rows ?? 1)),
        cells: cells.map(({ paragraphs }) =>
          paragraphs.flatMap((paragraph) => printedLines(paragraph, printed)).join(''),
        ),
      })),
    )
}
