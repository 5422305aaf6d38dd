import type { Edit } from '../../../diagnostic.js'
import type { Report } from '../../../problem.js'
import { type Sourced, sourceRange } from '../../../text/sourced.js'
import { type Advice, rowAdvice, ruleAdvice } from '../messages.js'

interface Row {
  cells: string[]
  /** In the body, without the blanks on both sides. */
  start: number
  end: number
}

// Word puts a tab behind a bullet and behind the number of a list.
const listMark = /^(?:[^\p{L}\p{N}\s]{1,2}|\(?(?:\d{1,2}|\p{L})[.)/]|[ovqüØ])(?:\t| {3})\s*/u

/**
 * Rows pasted from a spreadsheet, with tabs or room between their cells, which Markdown takes for prose. Returns where they
 * stand, and a text for the parser in which they are words: nothing else is said of them.
 */
export function reportPastedRows(body: Sourced, report: Report): { parsed: string; rows: ReadonlySet<number> } {
  const { text } = body
  const starts = new Set<number>()
  if (!/\t| {3}/.test(text)) return { parsed: text, rows: starts }
  const parts: string[] = []
  let done = 0
  for (const rows of groupsOf(text, 0, pasted)) {
    const [start, end] = [rows[0]!.start, rows.at(-1)!.end]
    reportRows(rows, body, report)
    for (const row of rows) starts.add(row.start)
    parts.push(text.slice(done, start), text.slice(start, end).replace(/[^\n]/g, 'x'))
    done = end
  }
  return { parsed: parts.join('') + text.slice(done), rows: starts }
}

/** Rows of `a | b` in a paragraph at the body's units `[start, end)`, which lack the line that makes a table of them. */
export function reportBarredRows(body: Sourced, [start, end]: readonly [number, number], report: Report): boolean {
  const text = body.text.slice(start, end)
  if (!text.includes('|') || !text.includes('\n')) return false
  const groups = groupsOf(text, start, barred)
  for (const rows of groups) reportRows(rows, body, report)
  return groups.length > 0
}

function reportRows(rows: readonly Row[], body: Sourced, report: Report): void {
  const rule = rows.findIndex(({ cells }) => cells.every((cell) => /^:?-+:?$/.test(cell)))
  const fix = rule === -1 ? tableEdits(rows, body) : undefined
  const row = rows[Math.max(rule, 0)]!
  const range = sourceRange(body, row.start, row.end)
  report({ ruleId: 'markdown', range, ...adviceOn(rows, rule), ...(fix && { fix }) })
}

/** There may be a line of dashes, which makes no table where it stands. */
function adviceOn(rows: readonly Row[], rule: number): Advice {
  if (rule > 1) return ruleAdvice.late
  const [dashes, names] = [rows[1]!.cells.length, rows[0]!.cells.length]
  return rule === 1 && dashes !== names ? ruleAdvice.width(dashes, names) : rowAdvice
}

/** Rows on lines one below the other, two at the least. */
function groupsOf(text: string, offset: number, cellsOf: (text: string) => string[] | undefined): Row[][] {
  const groups: Row[][] = [[]]
  let at = offset
  for (const line of text.split('\n')) {
    const end = endOf(line)
    const said = line.slice(0, end)
    const start = at + end - said.trimStart().length
    const cells = cellsOf(said.trimStart())
    if (cells) groups.at(-1)!.push({ cells, start, end: at + said.length })
    else if (groups.at(-1)!.length > 0) groups.push([])
    at += line.length + 1
  }
  return groups.filter((rows) => rows.length > 1)
}

/** The end without blanks, found from behind: `/ +$/` begins anew at each of 150,000 blanks. */
function endOf(line: string): number {
  let end = line.length
  while (line[end - 1] === ' ') end--
  return end
}

const blockMark = /^(?:[-+*#]|\d{1,9}[.)])+ /

function tabbed(text: string): string[] | undefined {
  const isRow = !blockMark.test(text) && text.replace(listMark, '').trim().includes('\t')
  return isRow ? text.split('\t').map((cell) => cell.trim().replace(/\|/g, '\\|')) : undefined
}

/** Many an editor writes blanks for a tab; no prose has three of them. */
function pasted(text: string): string[] | undefined {
  const isSpaced = /[^\s:] {3,}\S/.test(text.replace(listMark, '')) && !blockMark.test(text) && !text.includes('|')
  return tabbed(text) ?? (isSpaced ? text.split(/ {3,}/) : undefined)
}

const bar = /(?<!\\)\|/

function barred(text: string): string[] | undefined {
  const inside = text.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return bar.test(inside) ? inside.split(bar).map((cell) => cell.trim()) : undefined
}

/** A table of the rows, the first as the names of its columns; nothing where they are no lines of the file. */
function tableEdits(rows: readonly Row[], body: Sourced): Edit[] | undefined {
  const { text } = body
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const newline = text.indexOf('\n', rows[0]!.end)
  const [from, to] = sourceRange(body, newline, newline + 1)
  const [below] = sourceRange(body, rows[1]!.start, rows[1]!.start + 1)
  if (below <= to) return undefined
  const lineEnd = to - from === 2 ? '\r\n' : '\n'
  const rule = `${lineEnd}${' '.repeat(below - to)}|${'---|'.repeat(width)}`
  const isStuck = /^[^\n]*\n[^\S\n]*\S/.test(text.slice(rows.at(-1)!.end))
  return rows.map(({ cells, start, end }, index) => {
    const behind = index === 0 ? rule : index === rows.length - 1 && isStuck ? lineEnd : ''
    const padded = [...cells, ...Array<string>(width - cells.length).fill('')]
    return { range: sourceRange(body, start, end), text: `| ${padded.join(' | ')} |${behind}`, unsafe: true }
  })
}
