import { longestChain, type Pair } from './align/chain.js'
import type { ComparedRow, RowKind, Run } from './comparison.js'
import { type Block, lineOf, textOf } from './reading.js'
import { compareWords } from './words.js'

/** A row with the places of its blocks on both sides. */
export interface PlacedRow extends ComparedRow {
  from?: number
  to?: number
}

/** Both documents side by side: what has gone stands where it stood, what has moved at both its places. */
export function rowsOf(before: readonly Block[], after: readonly Block[], pairs: readonly Pair[]): PlacedRow[] {
  const chain = longestChain(pairs)
  const stays = new Set(chain.map(([at]) => at))
  const [to, from] = [new Map(pairs), new Map(pairs.map(([a, b]) => [b, a]))]
  const [oldSections, newSections] = [sectionsOf(before), sectionsOf(after)]
  const rows: PlacedRow[] = []
  let [old, now] = [0, 0]
  for (const [a, b] of [...chain, [before.length, after.length] as const]) {
    for (; old < a; old++) {
      const kind = to.has(old) ? 'away' : 'gone'
      rows.push({
        kind,
        before: before[old]!,
        cells: wholly('gone', before[old]!),
        ...placed(oldSections, old, 'from'),
      })
    }
    for (; now < b; now++) {
      const at = from.get(now)
      const place = placed(newSections, now, 'to')
      if (at === undefined)
        rows.push({ kind: 'added', after: after[now]!, cells: wholly('added', after[now]!), ...place })
      else rows.push({ ...rowOf('moved', before[at]!, after[now]!), ...place, from: at })
    }
    if (a === before.length) break
    const kind = stays.has(a) && textOf(before[a]!) === textOf(after[b]!) ? 'same' : 'changed'
    rows.push({ ...rowOf(kind, before[a]!, after[b]!), ...placed(newSections, b, 'to'), from: a })
    ;[old, now] = [a + 1, b + 1]
  }
  return rows
}

function placed(sections: readonly string[], at: number, side: 'from' | 'to') {
  return { section: sections[at]!, isTold: false, [side]: at }
}

function rowOf(kind: RowKind, before: Block, after: Block): Pick<PlacedRow, 'kind' | 'before' | 'after' | 'cells'> {
  return { kind, before, after, cells: cellsOf(before, after) }
}

/** Cell by cell where there are as many, else as one text. */
function cellsOf(before: Block, after: Block): Run[][] {
  if (before.cells.length !== after.cells.length) return [compareWords(textOf(before), textOf(after))]
  return after.cells.map((cell, index) => compareWords(before.cells[index]!, cell))
}

function wholly(kind: Run['kind'], { cells }: Block): Run[][] {
  return cells.map((text) => [{ kind, text }])
}

const longest = 80

/** The heading that each block stands below, or is. */
function sectionsOf(blocks: readonly Block[]): string[] {
  let section = ''
  return blocks.map((block) => {
    if (block.kind === 'heading' || block.kind === 'annex') section = shortOf(block)
    return section
  })
}

/** The first words of a block. */
export function shortOf(block: Block): string {
  const line = lineOf(block)
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\ud800-\udbff]$|\s+\S*$/u, '')} …`
}
