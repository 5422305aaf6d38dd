import { compareActivities } from './activities.js'
import { pairActivities } from './align/activities.js'
import type { Pair } from './align/chain.js'
import { pairBlocks } from './align/pairs.js'
import { compareAnnexes } from './annexes.js'
import { asText, withoutUnread } from './as-text.js'
import type { ComparedRow, Comparison } from './comparison.js'
import { compareFacts } from './facts.js'
import { movesIn } from './moves.js'
import type { Reading } from './reading.js'
import { rowsOf } from './rows.js'
import { toldBy } from './told.js'

/** What a reader would see changed. */
export function compareReadings(old: Reading, now: Reading, files: Comparison['files']): Comparison {
  const [before, after] = [withoutUnread(old, now), withoutUnread(now, old)]
  const known = pairActivities(before.activities, after.activities)
  const pairs = pairBlocks(before.blocks, after.blocks, blockPairs(before, after, known))
  const [was, is] = [asText(before, after, pairs, 0), asText(after, before, pairs, 1)]
  const activities = compareActivities(was.activities, is.activities, pairActivities(was.activities, is.activities))
  const facts = compareFacts(before.facts, after.facts)
  const rows = rowsOf(was.blocks, is.blocks, pairs)
  const isTold = toldBy({ facts: { before: before.facts, after: after.facts }, activities })
  return {
    ...{ files, facts, activities },
    annexes: compareAnnexes(was.blocks, is.blocks, pairs),
    moves: movesIn(rows, was.blocks, is.blocks),
    rows: rows.map(({ from, to, ...row }): ComparedRow => ({ ...row, isTold: isTold(row) })),
  }
}

/** Whether a reader would see nothing changed. */
export function isSame({ facts, activities, annexes, moves, rows }: Comparison): boolean {
  return facts.length + activities.length + annexes.length + moves.length === 0 && rows.every(({ isTold }) => isTold)
}

function blockPairs(before: Reading, after: Reading, pairs: readonly Pair[]): Pair[] {
  return pairs.map(([a, b]) => [before.activities[a]!.block, after.activities[b]!.block])
}
