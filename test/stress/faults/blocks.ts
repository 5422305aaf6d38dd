import type { Line, Page } from '../../support/pdf/pdf.js'
import type { Printed } from '../printed.js'
import {
  allParagraphs,
  type Fault,
  onEachPage,
  type Print,
  paragraphsOf,
  printedLines,
  solid,
  textLines,
} from './pages.js'

/** Headings that end their page. */
export const headingAtFoot: Fault = (print) => {
  const headings = allParagraphs(print.printed)
    .filter(({ style }) => style.startsWith('heading'))
    .map((paragraph) => printedLines(paragraph, print.printed).join(''))
  return onEachPage(print, (page, number) => {
    const last = textLines(page, print.printed).at(-1)
    if (!last || number === print.pdf.pages.length) return []
    return headings.some((heading) => heading.endsWith(last.text) && last.text.length > 3) ? [`“${last.text}”`] : []
  })
}

/** Signatures that stand alone on their page, or that two pages share. */
export const signingAlone: Fault = (print) => {
  const lines = signingLines(print.printed)
  const [first, name] = [lines[0]!, lines.at(-1)!]
  const index = print.pdf.pages.findIndex((page) => page.lines.some(({ text }) => text === name))
  const page = print.pdf.pages[index]
  if (!page) return [`nobody signs: ${name}`]
  const top = topOf(first, page)
  if (top === undefined) return [`page ${index + 1}: “${name}” stands on another page than “${first}”`]
  const above = textLines(page, print.printed).filter(({ bottom }) => bottom < top + 1)
  const rows = above.filter((line, at) => at === 0 || line.bottom > above[at - 1]!.bottom + 1)
  return rows.length < 2 ? [`page ${index + 1}: ${rows.length} lines above “${first}”`] : []
}

/** From who is signed for to the name, as printed without blanks. */
function signingLines({ model }: Printed): string[] {
  const { authority, form, post, name } = model.signature
  return [authority, ...form, post]
    .filter((line) => line !== undefined && line !== '')
    .map((line) => solid(line!).toUpperCase())
    .concat(solid(name))
}

/** Recipients on a page on which nobody signs, or without the first of them. */
export const recipientsAlone: Fault = (print) => {
  const signs = signingLines(print.printed)
  return onEachPage(print, (page) => {
    const label = page.lines.find(({ text }) => text === 'Nơinhận:' || text.startsWith('Nơinhận:'))
    if (!label) return []
    const below = page.lines.some(({ text, top }) => top > label.top + 1 && text.startsWith('-'))
    const beside = page.lines.some(({ text }) => text.length > 4 && signs.some((line) => line.startsWith(text)))
    return [...(below ? [] : ['the label alone']), ...(beside ? [] : ['nobody signs beside'])]
  })
}

/** A narrow block breaks who is signed for into two lines. */
function topOf(first: string, { lines }: Page): number | undefined {
  const begins = lines.filter(({ text }) => text.length > 4 && first.startsWith(text))
  return begins.length > 0 ? Math.min(...begins.map(({ top }) => top)) : undefined
}

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
