import { type Block, textOf } from '../../document/document.js'
import { type Orientation, type Standard, textWidth } from '../../standard/standard.js'
import { linesOf } from './height.js'

/** Blocks that say nothing, or look lost, on another page than the block below them. */
export function keptWithNext(blocks: readonly Block[], orientation: Orientation, standard: Standard): Set<Block> {
  const width = textWidth(standard, orientation)
  const kept = new Set<Block>()
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (leadsToTable(block, next, standard)) kept.add(block)
    if (next && staysWithPrevious(next, standard)) keepAbove(blocks, index, width, standard, kept)
  }
  return kept
}

/** A heading, or words such as `phân công như sau:`, that say nothing without the table below them. */
function leadsToTable(block: Block, next: Block | undefined, { styles, tables }: Standard): boolean {
  if (block.type !== 'paragraph' || next?.type !== 'table' || tables[next.style]!.layout || next.newPage) return false
  return styles[block.style]!.outline !== undefined || textOf(block).trimEnd().endsWith(':')
}

/** A signing block would look lost on a page of its own. */
function staysWithPrevious(block: Block, { tables }: Standard): boolean {
  return block.type === 'table' && tables[block.style]!.together
}

/** The block, and those above it as far as it takes for two lines of text. */
function keepAbove(blocks: readonly Block[], from: number, width: number, standard: Standard, kept: Set<Block>): void {
  for (let at = from, lines = 0; at >= 0 && lines < 2; at--) {
    const block = blocks[at]!
    kept.add(block)
    if (block.type !== 'paragraph' || block.newPage) break
    // A line that is nearly full may be one or two.
    lines += linesOf(block, width * surely, standard)
  }
}

const surely = 1.05
