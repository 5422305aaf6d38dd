/** Indices of the longest run, gaps allowed, in which no value is less than the one before. */
export function longestRise<T>(values: readonly T[], compare: (a: T, b: T) => number): Set<number> {
  // tails[n] ends the run of n + 1 values whose last value is least.
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(values[tails[middle]!]!, value) <= 0) low = middle + 1
      else high = middle
    }
    previous[index] = tails[low - 1]
    tails[low] = index
  }
  const rise = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) rise.add(at)
  return rise
}
