/** The next number of a level; those below start again. */
export function countLevel(counts: number[], level: number): number {
  counts.length = Math.min(counts.length, level)
  for (let above = 0; above < level - 1; above++) counts[above] ??= 0
  counts[level - 1] = (counts[level - 1] ?? 0) + 1
  return counts[level - 1]!
}
