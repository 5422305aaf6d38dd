/** A line of two texts compared: in both, in the old one alone, in the new one alone. */
export interface LineChange {
  kind: ' ' | '-' | '+'
  line: string
}

// Texts with more changed lines than this are told apart as one block: finding the least difference takes its square.
const mostChanges = 1000

export function compareLines(before: readonly string[], after: readonly string[]): LineChange[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return [
    ...marked(' ', before.slice(0, head)),
    ...leastChange(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...marked(' ', before.slice(before.length - tail)),
  ]
}

/** The shortest way from one list of lines to the other (Myers, “An O(ND) difference algorithm”, 1986). */
function leastChange(before: readonly string[], after: readonly string[]): LineChange[] {
  const size = Math.min(before.length + after.length, mostChanges)
  // How far into `before` each diagonal k, from -size - 1 to size + 1, has come.
  const furthest = new Int32Array(2 * size + 3)
  const rounds: Int32Array[] = []
  for (let changes = 0; changes <= size; changes++) {
    const round = furthest.slice(size - changes, size + changes + 3)
    rounds.push(round)
    for (let k = -changes; k <= changes; k += 2) {
      let x = isInsertion(round, k) ? reached(round, k + 1) : reached(round, k - 1) + 1
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++
      furthest[size + 1 + k] = x
      if (x >= before.length && x - k >= after.length) return wayBack(rounds, before, after)
    }
  }
  return [...marked('-', before), ...marked('+', after)]
}

/** A round holds how far the diagonals had come before it, from -changes - 1 to changes + 1. */
function reached(round: Int32Array, k: number): number {
  return round[(round.length - 1) / 2 + k]!
}

function isInsertion(round: Int32Array, k: number): boolean {
  const changes = (round.length - 3) / 2
  return k === -changes || (k !== changes && reached(round, k - 1) < reached(round, k + 1))
}

function wayBack(rounds: readonly Int32Array[], before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = []
  let x = before.length
  let y = after.length
  for (const round of rounds.toReversed()) {
    const k = x - y
    const insertion = isInsertion(round, k)
    const from = insertion ? reached(round, k + 1) : reached(round, k - 1) + 1
    for (; x > from; x--, y--) changes.push({ kind: ' ', line: before[x - 1]! })
    if (x === 0 && y === 0) break
    if (insertion) changes.push({ kind: '+', line: after[--y]! })
    else changes.push({ kind: '-', line: before[--x]! })
  }
  return changes.reverse()
}

function marked(kind: LineChange['kind'], lines: readonly string[]): LineChange[] {
  return lines.map((line) => ({ kind, line }))
}
