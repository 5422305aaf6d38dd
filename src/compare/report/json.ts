import { jsonLines } from '../../reporters/json.js'
import type { Line } from '../../text/terminal/line.js'
import { isSame } from '../compare.js'
import type { Comparison } from '../comparison.js'
import { lineOf } from '../reading.js'

/** For programs that read it: keys are only ever added. `text` leaves out what the other lists tell. */
export function jsonComparison(comparison: Comparison): Line[] {
  const { files, facts, activities, annexes, moves, rows } = comparison
  const text = rows
    .filter(({ isTold }) => !isTold)
    .map(({ kind, section, before, after, cells }) => ({
      ...{ kind: kind === 'same' ? 'renumbered' : kind, section },
      ...(before && { before: lineOf(before) }),
      ...(after && { after: lineOf(after) }),
      cells,
    }))
  return jsonLines({ version: 1, same: isSame(comparison), files, facts, activities, annexes, moves, text })
}
