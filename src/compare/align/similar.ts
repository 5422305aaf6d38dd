import { keyedWords } from '../../draft/analysis/schedule/keyed-words.js'
import { indexOf, likenesses } from '../../draft/analysis/schedule/likeness.js'
import { type Block, textOf } from '../reading.js'
import { longestChain, type Pair } from './chain.js'

/** A block and where it stands: how many blocks of the chain stand above it. */
interface Left {
  index: number
  block: Block
  gap: number
}

interface Candidate {
  before: Left
  after: Left
  likeness: number
}

/** From here on a text is another one that changed: where it stood, and anywhere. */
const likely = 0.25
const certain = 0.5
const mostCandidates = 5

/** Pairs of blocks that are alike, of those that the given pairs leave. */
export function similarPairs(before: readonly Block[], after: readonly Block[], known: readonly Pair[]): Pair[] {
  const chain = longestChain(known)
  const old = leftOf(
    before,
    known.map(([at]) => at),
    chain.map(([at]) => at),
  )
  const now = leftOf(
    after,
    known.map(([, at]) => at),
    chain.map(([, at]) => at),
  )
  const taken = new Set<Left>()
  const pairs: Pair[] = []
  const take = (a: Left, b: Left) => {
    if (taken.has(a) || taken.has(b)) return
    taken.add(a).add(b)
    pairs.push([a.index, b.index])
  }
  for (const found of candidatesOf(old, now)) take(found.before, found.after)
  for (const [a, b] of inPlace(
    old.filter((one) => !taken.has(one)),
    now.filter((one) => !taken.has(one)),
  ))
    take(a, b)
  return pairs
}

function leftOf(blocks: readonly Block[], known: readonly number[], chain: readonly number[]): Left[] {
  const [isKnown, isChain] = [new Set(known), new Set(chain)]
  let gap = 0
  return blocks.flatMap((block, index) => {
    if (isChain.has(index)) gap++
    return isKnown.has(index) ? [] : [{ index, block, gap }]
  })
}

/** The most alike first; what stands at the same place counts more. */
function candidatesOf(before: readonly Left[], after: readonly Left[]): Candidate[] {
  const index = indexOf(before.map(({ block }) => keyedWords(textOf(block))))
  const all = after.flatMap((one) => {
    const found: Candidate[] = []
    for (const { at, ofLonger } of likenesses(keyedWords(textOf(one.block)), index)) {
      const other = before[at]!
      const isSure = ofLonger >= (other.gap === one.gap ? likely : certain)
      if (isSure && isOneKind(other.block, one.block)) found.push({ before: other, after: one, likeness: ofLonger })
    }
    return found.sort(byLikeness).slice(0, mostCandidates)
  })
  return all.sort(byLikeness)
}

function byLikeness(a: Candidate, b: Candidate): number {
  return rankOf(b) - rankOf(a)
}

function rankOf({ before, after, likeness }: Candidate): number {
  return likeness + (before.gap === after.gap ? 0.5 : 0)
}

function isOneKind(a: Block, b: Block): boolean {
  return isRow(a) === isRow(b) && (a.kind === 'annex') === (b.kind === 'annex')
}

function isRow({ cells }: Block): boolean {
  return cells.length > 1
}

/** Where as many of a kind have gone as have come, each has become the next. */
function inPlace(before: readonly Left[], after: readonly Left[]): [Left, Left][] {
  const places = new Map<string, { old: Left[]; now: Left[] }>()
  const placeOf = ({ gap, block }: Left) => {
    const key = `${gap} ${block.kind}`
    const place = places.get(key) ?? { old: [], now: [] }
    places.set(key, place)
    return place
  }
  for (const one of before) placeOf(one).old.push(one)
  for (const one of after) placeOf(one).now.push(one)
  return [...places.values()].flatMap(({ old, now }) =>
    old.length === now.length ? old.map((one, index): [Left, Left] => [one, now[index]!]) : [],
  )
}
