import type { Part, TablePart, Words } from '../imported-plan.js'
import { plainWords, trimmed, wordsWithin } from '../words.js'

// The plan's reader takes no more than 600 between two blank lines.
const mostMarks = 500
const mark = /[*_`[\]<!~^|]/g

const paragraphDoubt = 'đoạn này của tệp gốc có quá nhiều dấu (*, _, [, …) nên tách thành nhiều đoạn'
const tableDoubt = 'bảng này của tệp gốc có quá nhiều dấu (*, _, [, …) nên tách thành nhiều bảng'

/** Paragraphs and tables with more marks than a plan can have in one are several, with a remark at the first. */
export function withoutManyMarks(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'table') return splitTable(part)
    if (part.kind !== 'paragraph' && part.kind !== 'item' && part.kind !== 'clause') return [part]
    const [first, ...others] = splitWords(part.words)
    if (others.length === 0) return [part]
    const doubt = [part.doubt, paragraphDoubt].filter((one) => one !== undefined).join('; ')
    return [{ ...part, words: first!, doubt }, ...others.map((words): Part => ({ kind: 'paragraph', words }))]
  })
}

function marksIn({ text, emphasis }: Words): number {
  return (text.match(mark)?.length ?? 0) + 2 * emphasis.length
}

/** Between words, each piece with as many marks as may be. */
function splitWords(words: Words): Words[] {
  if (marksIn(words) <= mostMarks) return [words]
  const { text, emphasis } = words
  const places = [
    ...Array.from(text.matchAll(mark), ({ index }) => index),
    ...emphasis.flatMap(({ start, end }) => [start, end]),
  ].sort((a, b) => a - b)
  const pieces: Words[] = []
  let start = 0
  for (let first = 0; first < places.length; ) {
    const limit = places[first + mostMarks] ?? text.length
    const space = limit < text.length ? text.slice(start, limit).search(/\s\S*$/) : -1
    const end = space > 0 ? start + space : Math.max(start + 1, limit)
    pieces.push(trimmed(wordsWithin(words, start, end)))
    while (first < places.length && places[first]! < end) first++
    start = end
  }
  return pieces.filter((piece) => piece.text !== '')
}

type TableBlock = Extract<Part, { kind: 'table' }>

/** Between rows of which none is joined with the one above; the names of the columns stay with the first. */
function splitTable(table: TableBlock): Part[] {
  const [header = [], ...rows] = table.rows
  const tables: TablePart[][][] = [[header]]
  let marks = marksOfRow(header)
  for (const row of rows) {
    const own = marksOfRow(row)
    const mayBegin = !row.includes('above') && tables.at(-1)!.length > 1
    if (marks + own > mostMarks && mayBegin) {
      tables.push([header.map(() => [])])
      marks = 0
    }
    tables.at(-1)!.push(row)
    marks += own
  }
  if (tables.length === 1) return [table]
  const doubt = [table.doubt, tableDoubt].filter((one) => one !== undefined).join('; ')
  return tables.map((own, index) => ({ ...table, rows: own, ...(index === 0 && { doubt }) }))
}

function marksOfRow(row: readonly TablePart[]): number {
  const words = row.flatMap((cell) => (typeof cell === 'string' ? [plainWords('^')] : cell))
  return words.reduce((sum, one) => sum + marksIn(one) + 1, 0)
}
