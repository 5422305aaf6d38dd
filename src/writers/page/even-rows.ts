import type { RowLines } from './row-lines.js'

// In millimetres.
const steps = [8, 4, 2]
// Each saves a line at least; what matters are the first.
const mostMoves = 12

/** Between which widths a column may be, in millimetres. */
export interface Bounds {
  least: number
  most: number
}

/**
 * Moves the borders between columns as long as a move saves so many lines: one column full of words makes rows high
 * beside cells that are nearly empty.
 */
export function evenRows(
  columns: readonly number[],
  bounds: readonly Bounds[],
  linesOf: RowLines,
  saving = 1,
): readonly number[] {
  let best = { widths: columns, lines: linesOf(columns) }
  for (const step of steps) {
    for (let moves = 0; moves < mostMoves; moves++) {
      const moved = movesOf(best.widths, step, bounds)
        .map((widths) => ({ widths, lines: linesOf(widths) }))
        .reduce((a, b) => (b.lines < a.lines ? b : a), best)
      if (best.lines - moved.lines < saving) break
      best = moved
    }
  }
  return best.widths
}

/** Every way to take so much from one column and give it to another. */
function movesOf(widths: readonly number[], step: number, bounds: readonly Bounds[]): number[][] {
  return widths.flatMap((from, giving) => {
    if (from - step < bounds[giving]!.least) return []
    return widths.flatMap((to, taking) => {
      if (taking === giving || to + step > bounds[taking]!.most) return []
      return [widths.map((width, index) => (index === giving ? from - step : index === taking ? to + step : width))]
    })
  })
}
