import type { Line, TextCell, TextTable } from './lines.js'

/** Tables as they come out of Word and Excel: a cell a line behind a tab, or a row a line with tabs between. */
export function tabTable(lines: readonly Line[], at: number): TextTable | undefined {
  return stackedTable(lines, at) ?? tabbedTable(lines, at)
}

// More lines than this are a list.
const mostColumns = 20

/** Every cell on its own indented line, rows parted by a blank line. */
function stackedTable(lines: readonly Line[], at: number): TextTable | undefined {
  const width = stackHeight(lines, at)
  if (width < 2 || width > mostColumns || !lines.slice(at, at + width).every(isLabel)) return undefined
  const cells: TextCell[] = []
  let next = at
  for (let row = 1; stackHeight(lines, next) === width; row++) {
    for (let column = 1; column <= width; column++, next++) {
      const { start, end } = lines[next]!
      if (end > start) cells.push({ row, column, pieces: [[start, end]] })
    }
    if (lines[next]?.text === '' && !isStacked(lines[next])) next++
  }
  return next > at + width + 1 ? { cells, next } : undefined
}

/** Indented prose is no table: the first row of one holds short words. */
function isLabel({ text }: Line): boolean {
  return text.length <= 40 && !/[;:,]$/.test(text) && (/^\d+\.?$/.test(text) || !text.endsWith('.'))
}

function stackHeight(lines: readonly Line[], at: number): number {
  let height = 0
  while (height <= mostColumns && isStacked(lines[at + height])) height++
  return height
}

function isStacked(line: Line | undefined): boolean {
  return line?.tabbed === true && !line.text.includes('\t')
}

// A heading between two rows, where its own tabs were taken off.
const longestHeading = 80

/** At least two lines of the same three or more cells; an empty cell may be the first of its line or the last. */
function tabbedTable(lines: readonly Line[], at: number): TextTable | undefined {
  if (lines[at]!.text.split('\t').length < 3) return undefined
  const width = widthOf(lines[at]!)
  const cells: TextCell[] = []
  let next = at
  for (; next < lines.length && isRow(lines, next, width); next++) addRow(cells, lines[next]!, next - at + 1)
  return next > at + 1 ? { cells, next } : undefined
}

function isRow(lines: readonly Line[], at: number, width: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]]
  const cells = widthOf(line)
  if (cells === width || isCutRow(line, width)) return true
  return cells === 1 && line.text.length <= longestHeading && next !== undefined && widthOf(next) === width
}

function widthOf({ text, raw }: Line): number {
  return text === '' ? 0 : raw.split('\t').length
}

/** Editors take tabs off the end of a line: a numbered row whose last cells are empty. */
function isCutRow(line: Line, width: number): boolean {
  const cells = widthOf(line)
  return cells > 1 && cells < width && /^\d{1,3}\.?\t/.test(line.raw)
}

function addRow(cells: TextCell[], { raw, start, indent }: Line, row: number): void {
  let from = start - indent
  for (const [index, cell] of raw.split('\t').entries()) {
    const kept = cell.trim()
    const at = from + cell.indexOf(kept)
    if (kept !== '') cells.push({ row, column: index + 1, pieces: [[at, at + kept.length]] })
    from += cell.length + 1
  }
}
