import type { Pair } from './align/chain.js'
import type { AnnexChange } from './comparison.js'
import { type Block, textOf } from './reading.js'

/** Which annexes have come, gone or got another title or label. */
export function compareAnnexes(
  before: readonly Block[],
  after: readonly Block[],
  pairs: readonly Pair[],
): AnnexChange[] {
  const was = new Map(pairs.map(([a, b]) => [b, a]))
  const isKept = new Set(pairs.map(([a]) => a))
  const now = after.flatMap((block, index): AnnexChange[] => {
    if (block.kind !== 'annex') return []
    const at = was.get(index)
    const old = at === undefined ? undefined : before[at]
    if (old?.kind !== 'annex') return [{ kind: 'added', ...sideOf('after', block) }]
    if (textOf(old) === textOf(block) && old.mark === block.mark) return []
    return [{ kind: 'renamed', ...sideOf('before', old), ...sideOf('after', block) }]
  })
  const gone = before.flatMap((block, index): AnnexChange[] =>
    block.kind === 'annex' && !isKept.has(index) ? [{ kind: 'gone', ...sideOf('before', block) }] : [],
  )
  return [...now, ...gone]
}

function sideOf(side: 'before' | 'after', block: Block): Partial<AnnexChange> {
  const { mark } = block
  const label = side === 'before' ? 'labelBefore' : 'labelAfter'
  return { [side]: textOf(block), ...(mark !== '' && { [label]: mark }) }
}
