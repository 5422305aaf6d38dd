import type { Prose } from '../plan.js'
import { splitBasis } from './ends.js'
import { readInlines } from './inlines.js'
import { checkLines } from './line-starts.js'
import type { Paragraph } from './markdown-tree.js'
import type { BodyReader } from './reader.js'

export function readParagraph(node: Paragraph, reading: BodyReader): void {
  const { body, reader, blocks, level } = reading
  const { start, end } = node
  checkLines(body, start, end, reader.report)
  const prose = readInlines(node.children, reading)
  const details = detailsOf(prose)
  if (details !== undefined) blocks.push({ kind: 'details', id: details })
  else if (level === 0) blocks.push(...splitBasis(prose, body, start, end))
  else if (prose.length > 0) blocks.push({ kind: 'paragraph', prose })
}

/** `{{details "id"}}` alone in its paragraph. */
function detailsOf(prose: Prose): string | undefined {
  const said = prose.filter(({ source, expression }) => expression || source.text.trim() !== '')
  const expression = said.length === 1 ? said[0]!.expression : undefined
  return expression?.helper === 'details' ? expression.id : undefined
}
