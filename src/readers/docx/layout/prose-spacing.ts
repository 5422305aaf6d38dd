import type { Gap, Leading, Share } from '../../../draft/layout.js'
import type { Formatting } from '../../../ooxml/formatting.js'
import { tally } from './tally.js'

/** A paragraph outside tables and text boxes, as it ends. */
export interface SpacedParagraph {
  style?: string
  formatting: Formatting
  letters: number
}

export interface ProseSpacing {
  add(paragraph: SpacedParagraph): void
  /** Something else stands between two paragraphs. */
  interrupt(): void
  lines(): Share<Leading>[]
  gaps(): Share<Gap>[]
}

// Two or three are no habit of the body.
const fewestGaps = 3
// What is shorter is a title, a heading or a line of the signing block, which the standards set apart from the body.
const shortestProse = 60

/** Gathers how far apart the lines and the paragraphs of the body stand. */
export function proseSpacing(): ProseSpacing {
  const lines = tally<Leading>()
  const gaps = tally<Gap>()
  let gapCount = 0
  let above: SpacedParagraph | undefined
  return {
    add(paragraph) {
      const isProse = paragraph.letters >= shortestProse && paragraph.formatting.align !== 'center'
      if (isProse) lines.add(leadingOf(paragraph.formatting), paragraph.letters)
      const gap = isProse && above && gapBetween(above, paragraph)
      if (gap) gaps.add(gap, 1)
      if (gap) gapCount++
      above = isProse ? paragraph : undefined
    },
    interrupt() {
      above = undefined
    },
    lines: lines.shares,
    gaps: () => (gapCount < fewestGaps ? [] : gaps.shares()),
  }
}

function leadingOf({ line = 240, lineRule = 'auto' }: Formatting): Leading {
  if (lineRule === 'exact') return { rule: 'exact', value: line }
  if (lineRule === 'atLeast') return { rule: 'least', value: line }
  return { rule: 'times', value: line / 240 }
}

/** Word takes both, or the larger, by a setting of the file. */
function gapBetween(above: SpacedParagraph, below: SpacedParagraph): Gap | undefined {
  const isSame = above.style === below.style
  const after = isSame && above.formatting.contextual ? 0 : (above.formatting.after ?? 0)
  const before = isSame && below.formatting.contextual ? 0 : (below.formatting.before ?? 0)
  const most = after + before
  return Number.isFinite(most) ? { least: Math.max(after, before), most } : undefined
}
