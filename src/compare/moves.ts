import type { Move } from './comparison.js'
import type { Block } from './reading.js'
import { type PlacedRow, shortOf } from './rows.js'

/** What has moved, a stretch that stood together at a time; rows that are told otherwise count for none. */
export function movesIn(rows: readonly PlacedRow[], before: readonly Block[], after: readonly Block[]): Move[] {
  return runsOf(rows).flatMap((run) => {
    const [first] = run
    const told = run.filter(({ after: block }) => !block!.told)
    if (told.length === 0) return []
    const title = first!.after!.kind === 'heading' ? first! : told[0]!
    const above = (blocks: readonly Block[], at: number) => (at > 0 ? shortOf(blocks[at - 1]!) : '')
    return [
      {
        title: shortOf(title.after!),
        isSection: title.after!.kind === 'heading',
        count: run.length,
        below: { before: above(before, first!.from!), after: above(after, first!.to!) },
      },
    ]
  })
}

function runsOf(rows: readonly PlacedRow[]): PlacedRow[][] {
  const runs: PlacedRow[][] = []
  let last: PlacedRow | undefined
  for (const row of rows) {
    if (row.kind !== 'moved') {
      // What was added within goes on with what stands around it.
      if (row.kind !== 'added') last = undefined
      continue
    }
    const goesOn = last !== undefined && row.from! > last.from! && row.from! - last.from! <= mostGone
    if (goesOn) runs.at(-1)!.push(row)
    else runs.push([row])
    last = row
  }
  return runs
}

// So many paragraphs may have gone out of the middle of what has moved.
const mostGone = 3
