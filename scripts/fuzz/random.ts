/** Choices that a seed tells: the same seed makes the same ones everywhere. */
export interface Random {
  /** From 0 to below a number. */
  below(limit: number): number
  pick<T>(items: readonly T[]): T
  chance(part: number): boolean
}

/** Mulberry32: short, and random enough to choose by. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, pick: (items) => items[below(items.length)]!, chance: (part) => next() < part }
}
