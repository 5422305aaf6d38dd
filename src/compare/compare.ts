import { compareActivities } from './activities.js'
import { pairActivities } from './align/activities.js'
import type { Pair } from './align/chain.js'
import { pairBlocks } from './align/pairs.js'
import { compareAnnexes } from './annexes.js'
import type { ComparedRow, Comparison } from './comparison.js'
import { compareFacts } from './facts.js'
import { movesIn } from './moves.js'
import type { Activity, Block, Reading } from './reading.js'
import { rowsOf } from './rows.js'
import { toldBy } from './told.js'

/** What a reader would see changed. */
export function compareReadings(before: Reading, after: Reading, files: Comparison['files']): Comparison {
  const known = pairActivities(before.activities, after.activities)
  const pairs = pairBlocks(before.blocks, after.blocks, blockPairs(before, after, known))
  const [old, now] = [asText(before, after, pairs, 0), asText(after, before, pairs, 1)]
  const activities = compareActivities(old.activities, now.activities, pairActivities(old.activities, now.activities))
  const facts = compareFacts(before.facts, after.facts)
  const rows = rowsOf(old.blocks, now.blocks, pairs)
  const isTold = toldBy({ facts: { before: before.facts, after: after.facts }, activities })
  return {
    ...{ files, facts, activities },
    annexes: compareAnnexes(old.blocks, now.blocks, pairs),
    moves: movesIn(rows, old.blocks, now.blocks),
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

/**
 * An activity that the other document has only as text is compared as text: there its schedule or its lines may have been
 * written in another way.
 */
function asText(own: Reading, other: Reading, pairs: readonly Pair[], side: 0 | 1): Reading {
  const others = new Map(pairs.map((pair) => [pair[side], pair[1 - side]!]))
  const told = new Set(other.activities.map(({ block }) => block))
  const isText = ({ block }: Activity) => {
    const at = others.get(block)
    return at !== undefined && !told.has(at)
  }
  const released = own.activities.filter(isText)
  if (released.length === 0) return own
  const starts = new Set(released.map(({ block }) => block))
  let isOpen = false
  const blocks = own.blocks.map((block, index): Block => {
    isOpen =
      starts.has(index) || (isOpen && block.told === 'activities' && block.kind !== 'row' && block.kind !== 'heading')
    if (!isOpen || block.told !== 'activities') return block
    const { told: _, ...text } = block
    return text
  })
  return { ...own, activities: own.activities.filter((activity) => !isText(activity)), blocks }
}
