import type { Block } from '../reading.js'
import type { Pair } from './chain.js'
import { exactPairs } from './exact.js'
import { similarPairs } from './similar.js'

/** Which block of the one document has become which of the other; `known` are those that are sure already. */
export function pairBlocks(before: readonly Block[], after: readonly Block[], known: readonly Pair[]): Pair[] {
  const [old, now] = [new Set(known.map(([a]) => a)), new Set(known.map(([, b]) => b))]
  const keys = (blocks: readonly Block[], taken: ReadonlySet<number>, side: string) =>
    blocks.map((block, index) => (taken.has(index) ? `\ue000${side}${index}` : keyOf(block)))
  const exact = exactPairs(keys(before, old, 'a'), keys(after, now, 'b'))
  const pairs = [...known, ...exact]
  return [...pairs, ...similarPairs(before, after, pairs)]
}

/** Without its mark: what is numbered anew is the same; and a line may stand in a row of its own. */
function keyOf({ cells, kind }: Block): string {
  return kind === 'annex' ? `${kind}\t${cells.join('\t')}` : cells.join('\t')
}
