import type { Edit, Rewrite } from '../../diagnostic.js'
import { brief } from './brief.js'
import { oneLine } from './excerpt.js'
import { withoutHalves } from './window.js'

// Edits that stand so near to each other are read as one, as long as that is no longer than a line or two.
const near = 24
const longestGroup = 160
// Nobody compares more by eye.
const mostRewrites = 5
// Letters on either side of an edit, to its word's edges.
const reach = 24

/**
 * What edits make of a text, each with the whole words that it touches, on one line. A few of many; none of what looks the
 * same before and after.
 */
export function rewritesOf(text: string, edits: readonly Edit[]): Rewrite[] {
  return grouped(edits)
    .slice(0, mostRewrites)
    .map((group) => rewriteOf(text, group))
    .filter(({ before, after }) => before.normalize() !== after.normalize())
}

function grouped(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = []
  for (const edit of edits.toSorted((a, b) => a.range[0] - b.range[0])) {
    const last = groups.at(-1)
    const isNear = last && edit.range[0] - last.at(-1)!.range[1] <= near
    if (isNear && edit.range[1] - last[0]!.range[0] <= longestGroup) last.push(edit)
    else groups.push([edit])
  }
  return groups
}

function rewriteOf(text: string, group: readonly Edit[]): Rewrite {
  const [first, last] = [group[0]!.range[0], Math.max(...group.map(({ range }) => range[1]))]
  const from = first - /\S*$/.exec(withoutHalves(text.slice(Math.max(0, first - reach), first)))![0].length
  const to = last + /^\S*/.exec(withoutHalves(text.slice(last, last + reach)))![0].length
  let [after, at] = ['', from]
  for (const { range, text: written } of group) {
    after += text.slice(at, range[0]) + written
    at = Math.max(at, range[1])
  }
  const shown = (words: string) => oneLine(brief(words)).trim()
  return {
    before: shown(text.slice(from, to)),
    after: shown(after + text.slice(at, to)),
    ...(group.some(({ unsafe }) => unsafe) && { unsafe: true }),
  }
}
