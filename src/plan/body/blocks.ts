import type { Block, Heading, Span } from '../../markdown/tree.js'
import { sourceRange } from '../../text/sourced.js'
import { beginBelow, countLevel } from '../compute/numbering.js'
import type { BodyBlock } from '../plan.js'
import { reportForbidden } from './inline/forbidden.js'
import { readInlines } from './inline/inlines.js'
import { typedNumber } from './lines/line-starts.js'
import { readList } from './list.js'
import { headingAdvice } from './messages.js'
import { isPageBreak, readPageBreak } from './page-break.js'
import { readParagraph } from './paragraph.js'
import { type BodyReader, isBlank, reportAt } from './reader.js'
import { readTable } from './table.js'

export function readBlocks(
  blocks: readonly Block[],
  given: Omit<BodyReader, 'counts' | 'level' | 'blocks'>,
): BodyBlock[] {
  const reading: BodyReader = { ...given, counts: [], level: 0, blocks: [] }
  for (const node of blocks) readBlock(node, reading)
  return reading.blocks
}

function readBlock(node: Block, reading: BodyReader): void {
  if (node.type === 'heading') readHeading(node, reading)
  else if (node.type === 'paragraph') readParagraph(node, reading)
  else if (node.type === 'list') readList(node, reading)
  else if (node.type === 'table') readTable(node, reading)
  else if (node.type === 'rule' && isPageBreak(node, reading)) readPageBreak(node, reading)
  else reportForbidden(node, reading)
}

function readHeading(node: Heading, reading: BodyReader): void {
  const { depth: level, start } = node
  const { children, end, isUnnumbered } = withoutNumber(node, reading)
  const [marks, above] = ['#'.repeat(level), '#'.repeat(reading.level)]
  const marked = [start, start + level] as const
  if (level > reading.depth) reportAt(reading, marked, headingAdvice.tooDeep(marks, reading.depth))
  else if (level > reading.level + 1) reportAt(reading, marked, headingAdvice.skipsLevel(marks, above))
  reading.level = Math.min(level, reading.depth)
  if (isUnnumbered) beginBelow(reading.counts, reading.level)
  else countLevel(reading.counts, reading.level)
  const prose = readInlines(children, reading)
  if (children.length === 0 || isBlank(reading, start + level, end))
    reportAt(reading, marked, headingAdvice.unnamed(marks))
  checkTypedNumber(reading, start, end)
  if (node.closing) reportClosing(node.closing, reading)
  reading.blocks.push({ kind: 'heading', level: reading.level, prose, ...(isUnnumbered && { unnumbered: true }) })
}

const noNumber = /(?:^|[ \t])\{-\}$/

/** `## Ngày 1 {-}`, as in pandoc: the words alone, and where they end. */
function withoutNumber({ children, end }: Heading, { body }: BodyReader) {
  const last = children.at(-1)
  const found = last?.type === 'text' ? noNumber.exec(body.text.slice(last.start, last.end)) : null
  if (!last || !found) return { children, end, isUnnumbered: false }
  const left = last.start + body.text.slice(last.start, last.start + found.index).trimEnd().length
  const words = left > last.start ? [{ type: 'text' as const, start: last.start, end: left }] : []
  return { children: [...children.slice(0, -1), ...words], end: left, isUnnumbered: true }
}

function reportClosing({ start, end }: Span, { body, reader }: BodyReader): void {
  const range = sourceRange(body, start, end)
  const fix = [{ range, text: '', unsafe: true as const }]
  const { message, hint } = headingAdvice.closing(body.text.slice(start, end))
  reader.report({ ruleId: 'markdown', severity: 'warning', range, message, hint, fix })
}

const headingStart = /#+[ \t]+[*_]*/y

function checkTypedNumber(reading: BodyReader, start: number, end: number): void {
  const { body } = reading
  headingStart.lastIndex = start
  const from = start + (headingStart.exec(body.text)?.[0].length ?? 0)
  const number = typedNumber(body.text.slice(from, end))
  if (!number) return
  const range = sourceRange(body, from, from + number.length)
  const fix = [{ range, text: '' }]
  reading.reader.report({ ruleId: 'markdown', range, ...headingAdvice.typedNumber(number.trim()), fix })
}
