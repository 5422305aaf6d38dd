import type { Report } from '../../problem.js'
import { sourceRange } from '../../text/sourced.js'
import type { BodyBlock, Prose } from '../plan.js'
import { otherAdvice } from './messages.js'

/** `{{details}}` makes lines of its own: within other text there is no place for them. */
export function checkDetails(blocks: readonly BodyBlock[], report: Report): void {
  for (const { source, expression } of blocks.flatMap(prosesOf).flat()) {
    if (expression?.helper !== 'details') continue
    const range = sourceRange(source, 0, source.text.length)
    report({ ruleId: 'expression', range, ...otherAdvice.details(expression.id) })
  }
}

function prosesOf(block: BodyBlock): Prose[] {
  if (block.kind === 'details') return []
  return block.kind === 'table' ? [block.header, ...block.rows].flat() : [block.prose]
}
