import type { Seen } from '../../../test/support/pdf/looks.js'
import { millimetresPerPoint } from '../../../test/support/pdf/poppler.js'
import type { Print } from '../print.js'
import type { LayoutRule } from '../rule.js'

type Measures = Pick<LayoutRule, 'xml' | 'page'>

/** Times New Roman's lines are this many times as high as its size. */
const singleSpacing = 1.149

/** From line to line in a paragraph, in points; the paragraph begins like `pattern` and another like `next` follows. */
export function pitch(pattern: RegExp, next: RegExp): Measures {
  return {
    xml: (file) => {
      const { spacing, sz } = Object.fromEntries(file.paragraph(pattern).settings)
      const line = Number(spacing?.line ?? 240)
      if (spacing?.lineRule === 'exact') return line / 20
      return (line / 240) * (Number(sz?.val) / 2) * singleSpacing
    },
    page: (print) => pitchOf(paragraphFrom(print, pattern, next).own) / millimetresPerPoint,
  }
}

/** Between these paragraphs, in points beyond the pitch. */
export function gap(pattern: RegExp, next: RegExp): Measures {
  return {
    xml: (file) => {
      const after = Number(file.paragraph(pattern).settings.get('spacing')?.after ?? 0)
      const before = Number(file.paragraph(next).settings.get('spacing')?.before ?? 0)
      return (after + before) / 20
    },
    page: (print) => {
      const { own, below } = paragraphFrom(print, pattern, next)
      return (below.baseline - own.at(-1)!.baseline - pitchOf(own)) / millimetresPerPoint
    },
  }
}

function paragraphFrom(print: Print, pattern: RegExp, next: RegExp): { own: Seen[]; below: Seen } {
  const first = print.line(pattern)
  const lines = print.looks(first.page).filter(({ baseline }) => baseline >= first.baseline - 0.1)
  const sorted = lines.toSorted((a, b) => a.baseline - b.baseline)
  const end = sorted.findIndex(({ text }) => next.test(text))
  if (end < 2) throw new Error(`no lines between ${pattern} and ${next}`)
  return { own: sorted.slice(0, end), below: sorted[end]! }
}

/** On the average: a browser sets each line on a whole pixel. */
function pitchOf(lines: readonly Seen[]): number {
  return (lines.at(-1)!.baseline - lines[0]!.baseline) / (lines.length - 1)
}
