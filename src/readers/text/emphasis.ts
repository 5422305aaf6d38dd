import type { DraftBlock, Emphasis } from '../../draft/block.js'
import { countWhile, type Sourced, sourceRange, unitsWithin } from '../../text/sourced.js'

// A star between two figures multiplies; one with space around it is a bullet, `(*)` a reference.
export const stars = /(?<![\d*])\*{1,3}(?=[^\s*)])|(?<=[^\s*(])\*{1,3}(?![\d*])/g

const paragraphEnd = /\n[^\S\n]*\n/

/** What stars make bold or slanted, in offsets of the file and in order; a mark that nothing closes makes nothing so. */
export function emphasisOf(text: Sourced): Emphasis[] {
  const found: Emphasis[] = []
  let open: Emphasis[] = []
  let look = { bold: false, italic: false }
  let at = 0
  for (const match of text.text.matchAll(stars)) {
    const between = text.text.slice(at, match.index)
    if (paragraphEnd.test(between)) [open, look] = [[], { bold: false, italic: false }]
    const isOpen = look.bold || look.italic
    if (isOpen && between !== '') {
      const [start, end] = sourceRange(text, at, match.index)
      open.push({ start, end, ...look })
    }
    at = match.index + match[0].length
    const { length } = match[0]
    const mayBegin = /\S/.test(text.text[at] ?? ' ')
    if (isOpen || mayBegin) look = { bold: look.bold !== length > 1, italic: look.italic !== (length !== 2) }
    if (look.bold || look.italic) continue
    found.push(...open)
    open = []
  }
  return found
}

/** With what of a block is set so, in the block's own units. */
export function withEmphasis(block: DraftBlock, all: readonly Emphasis[]): DraftBlock {
  const { source } = block
  if (!source || all.length === 0) return block
  const [from, to] = sourceRange(source, 0, source.text.length)
  const first = countWhile(all.length, (index) => all[index]!.end <= from)
  const last = countWhile(all.length, (index) => all[index]!.start < to)
  const emphasis = all.slice(first, last).flatMap((one) => {
    const [start, end] = unitsWithin(source, one.start, one.end)
    return source.text.slice(start, end).trim() === '' ? [] : [{ ...one, start, end }]
  })
  return emphasis.length > 0 ? { ...block, emphasis } : block
}
