import type { Diagnostic } from '../../../diagnostic.js'
import type { DraftBlock } from '../../../draft/block.js'

const excerptLength = 80

/** The place of a remark of the reader's own: the block of that index, or the nearest there is. */
export function placeIn(blocks: readonly DraftBlock[], index: number): Pick<Diagnostic, 'place'> {
  const block = blocks[Math.max(0, Math.min(index, blocks.length - 1))]
  return block?.part === undefined ? {} : { place: { part: block.part, excerpt: headOf(block.text) } }
}

function headOf(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > excerptLength ? `${line.slice(0, excerptLength).trimEnd()}…` : line
}
