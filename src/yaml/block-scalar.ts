import type { CST } from 'yaml'
import { emptyUnits, pushSame, pushWhole, type Units } from './units.js'

interface Line {
  start: number
  /** Where its content begins behind the indentation, and ends before the line break. */
  from: number
  to: number
  /** Where the next line begins. */
  next: number
}

/** The value of a literal (`|`) or folded (`>`) scalar (YAML 1.2 §8.1). */
export function readBlockScalar(file: string, token: CST.BlockScalar): Units {
  const header = token.props.find((prop) => prop.type === 'block-scalar-header')
  const mark = header && 'source' in header ? header.source : '|'
  const start = token.offset + token.props.reduce((sum, prop) => sum + ('source' in prop ? prop.source.length : 0), 0)
  const lines = splitLines(file, start, start + token.source.length)
  const explicit = Number(/\d/.exec(mark)?.[0] ?? 0)
  const first = lines.find(({ from, to }) => to > from)
  const indent = explicit ? token.indent + explicit : first ? first.from - first.start : 0
  const end = contentEnd(lines, indent)
  const content = lines.slice(0, end)
  const units = emptyUnits()
  if (!first) return mark.includes('+') ? pushBreaks(units, lines) : units
  if (mark[0] === '>') pushFolded(units, file, content, indent)
  else pushLiteral(units, file, content, indent)
  if (mark.includes('+')) return pushKept(units, file, lines, end, indent)
  const last = content.at(-1)!
  if (!mark.includes('-')) pushWhole(units, '\n', last.to, last.next)
  return units
}

function splitLines(file: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  for (let at = start; at <= end; ) {
    const newline = file.indexOf('\n', at)
    const next = newline === -1 || newline >= end ? end + 1 : newline + 1
    const stop = Math.min(next - 1, end)
    let from = at
    while (from < stop && file[from] === ' ') from++
    const to = next <= end && stop > from && file[stop - 1] === '\r' ? stop - 1 : stop
    lines.push({ start: at, from, to, next: Math.min(next, end) })
    at = next
  }
  return lines
}

/** Trailing empty lines are chomped; those with more spaces than the indentation are content. */
function contentEnd(lines: Line[], indent: number): number {
  for (let i = lines.length - 1; i >= 0; i--) {
    const { start, from, to } = lines[i]!
    if (to > from || from - start > indent) return i + 1
  }
  return 0
}

function pushLiteral(units: Units, file: string, lines: Line[], indent: number): void {
  lines.forEach((line, i) => {
    if (i > 0) pushWhole(units, '\n', lines[i - 1]!.to, lines[i - 1]!.next)
    pushLine(units, file, line, indent)
  })
}

function pushFolded(units: Units, file: string, lines: Line[], indent: number): void {
  let separator = ''
  let breakAt: [number, number] = [0, 0]
  let moreIndented = false
  let begun = false
  for (const line of lines) {
    const { start, from, to, next } = line
    const empty = to === from
    const deeper = (from - start > indent && !(empty && !begun)) || file[from] === '\t'
    begun ||= !empty
    if (!begun) {
      pushLine(units, file, line, indent)
      pushWhole(units, '\n', to, next)
      continue
    }
    if (empty && !deeper) {
      if (separator === '\n') pushWhole(units, '\n', to, next)
      else separator = '\n'
      continue
    }
    if (deeper && separator === ' ') separator = '\n'
    else if (deeper && !moreIndented && separator === '\n') separator = '\n\n'
    pushWhole(units, separator, ...breakAt)
    pushLine(units, file, line, indent)
    separator = deeper ? '\n' : ' '
    breakAt = [to, next]
    moreIndented = deeper
  }
}

function pushLine(units: Units, file: string, { start, from, to }: Line, indent: number): void {
  const kept = Math.min(start + indent, from)
  pushSame(units, file.slice(kept, to), kept)
}

function pushKept(units: Units, file: string, lines: Line[], end: number, indent: number): Units {
  for (const line of lines.slice(end)) {
    pushWhole(units, '\n', line.start - 1, line.start)
    pushLine(units, file, line, indent)
  }
  if (!units.text.endsWith('\n')) pushWhole(units, '\n', lines.at(-1)!.to, lines.at(-1)!.next)
  return units
}

function pushBreaks(units: Units, lines: Line[]): Units {
  for (const { to, next } of lines.slice(0, Math.max(1, lines.length - 1))) pushWhole(units, '\n', to, next)
  return units
}
