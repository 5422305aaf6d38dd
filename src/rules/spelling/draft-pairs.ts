import type { Analysis } from '../../draft/analysis/analysis.js'
import { once } from '../../draft/analysis/once.js'
import type { Draft } from '../../draft/draft.js'

/** How often words stand side by side in a draft, in small letters with a space between; each counted when first asked. */
export interface DraftPairs {
  ofPair(pair: string): number
  ofThree(three: string): number
  /** How many pairs the draft has. */
  length(): number
  /** Those of three that begin with certain words. */
  threesFrom(isWanted: (first: string) => boolean): ReadonlyMap<string, number>
}

export function draftPairs({ passages }: Draft, { wordsOf }: Analysis): DraftPairs {
  const lines = once(() => passages.map((passage) => wordsOf(passage).small))
  const [pairs, threes] = [2, 3].map((size) => once(() => countRuns(lines(), size)))
  return {
    ofPair: (pair) => pairs!().counts.get(pair) ?? 0,
    ofThree: (three) => threes!().counts.get(three) ?? 0,
    length: () => pairs!().length,
    threesFrom: (isWanted) => countRuns(lines(), 3, isWanted).counts,
  }
}

function countRuns(lines: readonly (readonly string[])[], size: number, isWanted?: (first: string) => boolean) {
  const counts = new Map<string, number>()
  let length = 0
  for (const small of lines) {
    for (let at = 0; at + size <= small.length; at++, length++) {
      if (isWanted?.(small[at]!) === false) continue
      const run = size === 2 ? `${small[at]} ${small[at + 1]}` : `${small[at]} ${small[at + 1]} ${small[at + 2]}`
      counts.set(run, (counts.get(run) ?? 0) + 1)
    }
  }
  return { counts, length }
}
