const mostKept = 20_000
/** No word is longer; what a draft has instead isn't kept. */
const longestKept = 40

/** Kept from draft to draft, for offices write the same words; no more of them than a few drafts have. */
export function keptEach<T>(readOne: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as T
    if (key.length > longestKept) return readOne(key)
    if (known.size >= mostKept) known.clear()
    const value = readOne(key)
    known.set(key, value)
    return value
  }
}

/** Of two words, which together would have to be joined first. */
export function keptEachPair<T>(readOne: (first: string, second: string) => T): (first: string, second: string) => T {
  const known = new Map<string, Map<string, T>>()
  let kept = 0
  return (first, second) => {
    const found = known.get(first)?.get(second)
    if (found !== undefined) return found
    if (first.length > longestKept || second.length > longestKept) return readOne(first, second)
    if (kept++ >= mostKept) {
      known.clear()
      kept = 1
    }
    const value = readOne(first, second)
    const row = known.get(first)
    if (row) row.set(second, value)
    else known.set(first, new Map([[second, value]]))
    return value
  }
}
