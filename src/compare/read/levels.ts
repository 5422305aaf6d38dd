import type { Heading } from '../../draft/draft.js'

/** How deep each heading stands, 1 for the highest: a way of numbering that is new stands below the one before it. */
export function levelsOf(headings: readonly Heading[]): Map<Heading, number> {
  const levels = new Map<Heading, number>()
  const open: string[] = []
  for (const heading of headings) {
    const key = heading.style === 'dotted' ? `dotted ${heading.path.length}` : heading.style
    const known = open.indexOf(key)
    if (known >= 0) open.length = known + 1
    else open.push(key)
    levels.set(heading, open.length)
  }
  return levels
}
