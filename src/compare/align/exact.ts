import { diffArrays } from 'diff'
import { commonLength } from '../words.js'
import { longestChain, type Pair } from './chain.js'

// More blocks that come or go than these are told apart by those alone that stand once on each side.
const mostChanges = 1000
/** A shorter text stands by chance where another of its kind stood. */
const leastLetters = 12

/** Blocks that say the same, by their keys: first in order, then what has moved. */
export function exactPairs(before: readonly string[], after: readonly string[]): Pair[] {
  const start = commonLength(before, after)
  const rest = Math.min(before.length, after.length) - start
  const end = Math.min(rest, commonLength(before.toReversed(), after.toReversed()))
  const pairs: Pair[] = Array.from({ length: start }, (_, index) => [index, index])
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const middle = inOrder(old, now) ?? longestChain(uniquePairs(old, now))
  pairs.push(...middle.map(([a, b]): Pair => [a + start, b + start]))
  for (let at = end; at > 0; at--) pairs.push([before.length - at, after.length - at])
  return [...pairs, ...movedPairs(before, after, pairs)]
}

function inOrder(before: string[], after: string[]): Pair[] | undefined {
  const changes = diffArrays(before, after, { maxEditLength: mostChanges })
  if (!changes) return undefined
  const pairs: Pair[] = []
  let [old, now] = [0, 0]
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let at = 0; at < count; at++) pairs.push([old + at, now + at])
    if (!added) old += count
    if (!removed) now += count
  }
  return pairs
}

function uniquePairs(before: readonly string[], after: readonly string[]): Pair[] {
  const places = (keys: readonly string[]) => {
    const found = new Map<string, number>()
    for (const [index, key] of keys.entries()) found.set(key, found.has(key) ? -1 : index)
    return found
  }
  const now = places(after)
  return Array.from(places(before)).flatMap(([key, at]): Pair[] => {
    const other = now.get(key) ?? -1
    return at >= 0 && other >= 0 ? [[at, other]] : []
  })
}

function movedPairs(before: readonly string[], after: readonly string[], pairs: readonly Pair[]): Pair[] {
  const [old, now] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))]
  const waiting = new Map<string, number[]>()
  for (const [index, key] of before.entries()) {
    if (old.has(index) || key.length < leastLetters) continue
    const places = waiting.get(key)
    if (places) places.push(index)
    else waiting.set(key, [index])
  }
  for (const places of waiting.values()) places.reverse()
  return after.flatMap((key, index): Pair[] => {
    const at = now.has(index) ? undefined : waiting.get(key)?.pop()
    return at === undefined ? [] : [[at, index]]
  })
}
