import type { Share } from '../../../draft/layout.js'

/** Counts how much there is of each value; values are the same when they are written the same. */
export interface Tally<T> {
  add(value: T, count: number): void
  /** The most frequent first. */
  shares(): Share<T>[]
}

export function tally<T>(): Tally<T> {
  const counts = new Map<string, { value: T; count: number }>()
  let total = 0
  return {
    add(value, count) {
      if (count === 0) return
      const key = JSON.stringify(value)
      const known = counts.get(key)
      if (known) known.count += count
      else counts.set(key, { value, count })
      total += count
    },
    shares: () =>
      [...counts.values()].map(({ value, count }) => ({ value, part: count / total })).sort((a, b) => b.part - a.part),
  }
}
