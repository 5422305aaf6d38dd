import { endsBlock, startsBlock } from '../../draft/passage-ends.js'
import { asSeen } from '../../text/as-seen.js'
import { concat, type Sourced, slice, sourceRange, toNfc } from '../../text/sourced.js'
import { columnRanges } from './lines.js'

// Longer than this is prose, in which a tab is only space.
const widestHeader = 160

/** The passages of one Word paragraph, which line breaks and tabs may divide into lines and columns of their own. */
export function splitParagraph(paragraph: Sourced): Sourced[] {
  const passages: { text: string; parts: Sourced[] }[] = []
  for (const line of readLines(paragraph)) {
    const above = passages.at(-1)
    if (above === undefined || endsBlock(above.text) || startsBlock(line.text)) {
      passages.push({ text: line.text, parts: [line] })
    } else {
      above.text += `\n${line.text}`
      above.parts.push(breakBetween(above.parts.at(-1)!, line), line)
    }
  }
  return passages.flatMap(({ parts }) => splitColumns(parts.length === 1 ? parts[0]! : concat(parts)))
}

/** Lines that have words, in NFC, without what nobody sees and the space around them. */
export function readLines(paragraph: Sourced): Sourced[] {
  const from = toNfc(asSeen(paragraph))
  const lines: Sourced[] = []
  let start = 0
  for (const line of from.text.split('\n')) {
    const kept = line.trim()
    const left = start + line.length - line.trimStart().length
    if (kept !== '') lines.push(slice(from, left, left + kept.length))
    start += line.length + 1
  }
  return lines
}

/** One line break for all that divides two lines. */
function breakBetween(above: Sourced, below: Sourced): Sourced {
  const [, start] = sourceRange(above, above.text.length - 1, above.text.length)
  const [end] = sourceRange(below, 0, 0)
  return { text: '\n', base: start, starts: Uint32Array.of(start), ends: Uint32Array.of(end) }
}

function splitColumns(from: Sourced): Sourced[] {
  if (from.text.length > widestHeader) return [from]
  return columnRanges(from.text).map(([start, end]) => slice(from, start, end))
}
