import { narrow } from './needs.js'
import type { RowLines } from './row-lines.js'

// In millimetres.
const steps = [8, 4, 2]
// Of the width that a column begins with.
const part = { least: 0.6, most: 2 }
// Each saves a line at least; what matters are the first.
const mostMoves = 12

/**
 * Moves the borders between columns as long as that saves lines: one column full of words makes rows high beside cells
 * that are nearly empty. `least` are the narrowest that columns may be.
 */
export function evenRows(columns: readonly number[], least: readonly number[], linesOf: RowLines): number[] {
  let best = { widths: [...columns], lines: linesOf(columns) }
  for (const step of steps) {
    for (let moves = 0; moves < mostMoves; moves++) {
      const moved = movesOf(best.widths, step, columns, least)
        .map((widths) => ({ widths, lines: linesOf(widths) }))
        .reduce((a, b) => (b.lines < a.lines ? b : a), best)
      if (moved === best) break
      best = moved
    }
  }
  return best.widths
}

/** Every way to take so much from one column and give it to another. */
function movesOf(
  widths: readonly number[],
  step: number,
  begun: readonly number[],
  least: readonly number[],
): number[][] {
  const moves = (index: number, width: number) =>
    begun[index]! >= narrow &&
    width >= Math.max(least[index]!, begun[index]! * part.least) &&
    width <= begun[index]! * part.most
  return widths.flatMap((from, giving) => {
    if (!moves(giving, from - step)) return []
    return widths.flatMap((to, taking) => {
      if (taking === giving || !moves(taking, to + step)) return []
      return [widths.map((width, index) => (index === giving ? from - step : index === taking ? to + step : width))]
    })
  })
}
