import type { Paragraph } from '../../markdown/tree.js'
import { sourceRange } from '../../text/sourced.js'
import type { Prose } from '../plan.js'
import { readInlines } from './inline/inlines.js'
import { basisEnds, splitBasis } from './lines/ends.js'
import { reportEnteredLines } from './lines/entered-lines.js'
import { checkLineStarts } from './lines/line-starts.js'
import { linesIn, roomyBreaks } from './lines/lines.js'
import { reportBarredRows } from './lines/rows.js'
import { reportTypedHeadings } from './lines/typed-headings.js'
import { headingAdvice } from './messages.js'
import { pictureOf, readPicture, reportLinked } from './picture.js'
import type { BodyReader } from './reader.js'

export function readParagraph(node: Paragraph, reading: BodyReader): void {
  const { body, blocks, level } = reading
  const { start, end } = node
  const picture = pictureOf(node)
  if (picture) {
    readPicture(picture, reading)
    return
  }
  reportLinked(reading, node)
  checkBelowHeading(node, reading)
  const ends = level === 0 ? basisEnds(body.text.slice(start, end)) : []
  for (const [index, from] of [0, ...ends].entries()) {
    checkLines(reading, [start + from, start + (ends[index] ?? end - start)])
  }
  const prose = readInlines(node.children, reading)
  const details = detailsOf(prose)
  if (details !== undefined) blocks.push({ kind: 'details', id: details })
  else if (level === 0) blocks.push(...splitBasis(prose, body, start, end))
  else if (prose.length > 0) blocks.push({ kind: 'paragraph', prose })
}

const heading = /(?:^|\n) {0,3}#{1,6} [^\n]{36,}(?<![.;:!?…])\n[ \t]*$/
const longestHeading = 400

/** A long heading that an editor wrapped: Markdown knows headings of one line. */
function checkBelowHeading({ start, end }: Paragraph, { body, reader }: BodyReader): void {
  const said = body.text.slice(start, end)
  if (!/^\p{Ll}/u.test(said) || !heading.test(body.text.slice(Math.max(0, start - longestHeading), start))) return
  const range = sourceRange(body, start, start + said.search(/\s|$/))
  reader.report({ ruleId: 'markdown', severity: 'warning', range, ...headingAdvice.wrapped })
}

/** `{{details "id"}}` alone in its paragraph. */
function detailsOf(prose: Prose): string | undefined {
  const said = prose.filter(({ source, expression }) => expression || source.text.trim() !== '')
  const expression = said.length === 1 ? said[0]!.expression : undefined
  return expression?.helper === 'details' ? expression.id : undefined
}

/** Says of the lines of a paragraph at the body's units `[start, end)` which their author meant as something else. */
export function checkLines(reading: BodyReader, [start, end]: readonly [number, number]): void {
  const { body, reader } = reading
  if (reportBarredRows(body, [start, end], reader.report)) return
  const lines = linesIn(body.text, start, end)
  if (lines.some((line) => reading.rows.has(line.start))) return
  const roomy = roomyBreaks(lines)
  const headings = reportTypedHeadings(lines, roomy, body, reader.report)
  const mistaken = checkLineStarts(lines, roomy, reading)
  if (![...headings, ...mistaken].includes(true)) reportEnteredLines(lines, { body, roomy, report: reader.report })
}
