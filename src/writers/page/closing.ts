import { type Block, type Table, textOf } from '../../document/document.js'
import type { Standard } from '../../standard/standard.js'

/**
 * The line below a table of data that must stay with its last row, such as who closes a schedule. It is printed in the
 * table: LibreOffice and browsers keep rows of one table together, but not a long table with what is below it.
 */
export function closingOf(block: Block | undefined, next: Block | undefined, { tables }: Standard): Table | undefined {
  if (block?.type !== 'table' || tables[block.style]!.layout) return undefined
  if (next?.type !== 'table' || next.newPage || next.rows.length > 1) return undefined
  const { layout, together } = tables[next.style]!
  const worded = next.rows[0]!.cells.filter(({ paragraphs }) => paragraphs.length > 0)
  const [only] = worded.length === 1 ? worded[0]!.paragraphs : []
  return layout && together && only && worded[0]!.paragraphs.length === 1 && textOf(only) !== '' ? next : undefined
}
