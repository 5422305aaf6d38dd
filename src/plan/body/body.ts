import { markdownBlocks } from '../../markdown/blocks.js'
import { checkMarks } from '../../markdown/marks.js'
import type { Report } from '../../problem.js'
import type { Numberings } from '../../standard/wording.js'
import { type Sourced, sourceRange } from '../../text/sourced.js'
import { withoutSuppressions } from '../../text/suppression.js'
import { isLiteral, textOf } from '../../yaml/fields.js'
import type { BodyBlock, Prose } from '../plan.js'
import type { Fields } from '../read/facts.js'
import type { ProseReader } from '../read/prose.js'
import { readBlocks } from './blocks.js'
import { markEnds } from './lines/ends.js'
import { reportPastedRows } from './lines/rows.js'
import { withoutMarks, wrappedMarks } from './lines/wrapped-marks.js'
import { otherAdvice } from './messages.js'

/** The body's blocks. YAML joins the lines of all but a literal scalar, and nothing of Markdown is left then. */
export function readBodyField({ text, fields, report }: Fields, levels: Levels, reader: ProseReader): BodyBlock[] {
  const field = fields.get('body')
  const body = textOf(field, text)
  if (!field || !body) return []
  const [start, end] = sourceRange(body, 0, body.text.length)
  if (isLiteral(field) || !text.slice(start, end).includes('\n')) return readBody(body, levels, reader)
  report({
    ruleId: 'markdown',
    range: field.at,
    message: 'Nội dung viết nhiều dòng mà không có dấu “|” nên YAML nối các dòng lại.',
    hint: 'Viết “body: |”, rồi xuống dòng và thụt nội dung vào hai dấu cách.',
  })
  return []
}

/** How many levels of headings a standard numbers, and for how many levels of items it has a bullet. */
export interface Levels {
  depth: number
  bullets: number
}

/** Of a standard that says nothing of bullets: two. */
export function levelsOf({ headings, bullets = ['-', '+'] }: Numberings): Levels {
  return { depth: headings.length, bullets: Math.max(2, bullets.length) }
}

/** The blocks of a plan's body. */
export function readBody(written: Sourced, levels: Levels, reader: ProseReader): BodyBlock[] {
  const body = withoutSuppressions(written)
  if (!checkMarks(body, reader.report)) return []
  const wrapped = wrappedMarks(body.text)
  const { parsed, rows } = reportPastedRows(body, reader.report)
  const blocks = readBlocks(markdownBlocks(withoutMarks(parsed, wrapped)), { body, ...levels, reader, wrapped, rows })
  if (body.text.includes('details')) checkDetails(blocks, reader.report)
  return markEnds(blocks)
}

/** `{{details}}` makes lines of its own: within other text there is no place for them. */
export function checkDetails(blocks: readonly BodyBlock[], report: Report): void {
  for (const { source, expression } of blocks.flatMap(prosesOf).flat()) {
    if (expression?.helper !== 'details') continue
    const range = sourceRange(source, 0, source.text.length)
    report({ ruleId: 'expression', range, ...otherAdvice.details(expression.id) })
  }
}

function prosesOf(block: BodyBlock): Prose[] {
  if (block.kind === 'details' || block.kind === 'page-break') return []
  return block.kind === 'table' ? [block.header, ...block.rows].flat() : [block.prose]
}
