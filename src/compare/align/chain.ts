/** A block of the one document and the block of the other that it has become, by their indices. */
export type Pair = readonly [before: number, after: number]

/** The most pairs that stand in the same order on both sides; the others have moved. No index stands in two pairs. */
export function longestChain(pairs: readonly Pair[]): Pair[] {
  const inOrder = pairs.toSorted(([a], [b]) => a - b)
  // Of the chains of each length the one whose last pair ends first, and what stands before each pair.
  const ends: number[] = []
  const previous = new Int32Array(inOrder.length).fill(-1)
  for (const [index, [, after]] of inOrder.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (inOrder[ends[middle]!]![1] < after) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[index] = ends[low - 1]!
    ends[low] = index
  }
  const chain: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(inOrder[at]!)
  return chain.reverse()
}
