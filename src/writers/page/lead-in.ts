import { type Block, textOf } from '../../document/document.js'
import type { Standard } from '../../standard/standard.js'

/** A heading, or words such as `phân công như sau:`, that say nothing without the table below them. */
export function leadsToTable(block: Block, next: Block | undefined, { styles, tables }: Standard): boolean {
  if (block.type !== 'paragraph' || next?.type !== 'table' || tables[next.style]!.layout || next.newPage) return false
  return styles[block.style]!.outline !== undefined || textOf(block).trimEnd().endsWith(':')
}
