import type { Gap, Leading, Share } from '../../../draft/layout.js'
import type { Look } from './paragraph-look.js'
import { tally } from './tally.js'

/** A paragraph outside tables and text boxes, as it ends. */
export interface Paragraph {
  style?: string
  look: Look
  letters: number
}

export interface ProseSpacing {
  add(paragraph: Paragraph): void
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
  let above: Paragraph | undefined
  return {
    add(paragraph) {
      const isProse = paragraph.letters >= shortestProse && paragraph.look.align !== 'center'
      if (isProse) lines.add(leadingOf(paragraph.look), paragraph.letters)
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

function leadingOf({ line = 240, lineRule = 'auto' }: Look): Leading {
  if (lineRule === 'exact') return { rule: 'exact', value: line }
  if (lineRule === 'atLeast') return { rule: 'least', value: line }
  return { rule: 'times', value: line / 240 }
}

/** Word takes both, or the larger, by a setting of the file. */
function gapBetween(above: Paragraph, below: Paragraph): Gap | undefined {
  const isSame = above.style === below.style
  const after = isSame && above.look.contextual ? 0 : (above.look.after ?? 0)
  const before = isSame && below.look.contextual ? 0 : (below.look.before ?? 0)
  const most = after + before
  return Number.isFinite(most) ? { least: Math.max(after, before), most } : undefined
}
