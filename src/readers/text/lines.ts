/** A line of the cleaned text: `[start, end)` without the space around it. */
export interface Line {
  start: number
  end: number
  indent: number
  /** It begins with a tab. */
  tabbed: boolean
  text: string
  /** With the space around it. */
  raw: string
}

/** A paragraph of a cell: where its lines stand in the cleaned text. */
export interface TextCell {
  row: number
  column: number
  /** How many it is joined over; absent for one. */
  rows?: number
  columns?: number
  pieces: [start: number, end: number][]
}

export interface TextTable {
  cells: TextCell[]
  /** The line behind the table. */
  next: number
}

const lineEnd = /\r\n|\n|\r/g

export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(lineEnd)) {
    lines.push(lineOf(text, start, match.index))
    start = match.index + match[0].length
  }
  lines.push(lineOf(text, start, text.length))
  return lines
}

function lineOf(whole: string, from: number, to: number): Line {
  const raw = whole.slice(from, to)
  const text = raw.trim()
  const indent = text === '' ? 0 : raw.indexOf(text)
  return { start: from + indent, end: from + indent + text.length, indent, tabbed: raw.startsWith('\t'), text, raw }
}

// The gap in `ngày      tháng` and `ngày      /      /2025` is for a pen, not between two columns.
const gaps = /(?<=\S)(?<!ngày|tháng|số:?|\/)(?:\t+| {4,})(?=\S)/gi
// A number or a bullet with a tab behind it: `1.1.`, `II.`, `-`.
const mark = /^(?:[^\p{L}]{1,6}|[IVX]{1,6}[.)/-]|\p{L}[.)/])$/u

// The stars below the name of an office, with the other block of a letterhead behind.
const drawn = /^[^\p{L}\p{N}]+$/u
const widestIndent = 8

/** Texts set side by side on one line, as in a header of two blocks: where each begins and ends. */
export function columnRanges(text: string): [start: number, end: number][] {
  if (!text.includes('\t') && !text.includes('    ')) return [[0, text.length]]
  const columns: [number, number][] = []
  let from = 0
  for (const gap of text.matchAll(gaps)) {
    const before = text.slice(0, gap.index)
    if (from === 0 && mark.test(before) && !(drawn.test(before) && gap[0].length > widestIndent)) continue
    columns.push([from, gap.index])
    from = gap.index + gap[0].length
  }
  return [...columns, [from, text.length]]
}
