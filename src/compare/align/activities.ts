import { coreOf, joinKeys, keyedWords } from '../../draft/analysis/schedule/keyed-words.js'
import { indexOf, likenesses } from '../../draft/analysis/schedule/likeness.js'
import { certain } from '../../draft/analysis/schedule/pairs.js'
import type { Activity } from '../reading.js'
import type { Pair } from './chain.js'

/** By their ids, else by names that mean one activity for certain, as the rules match them. */
export function pairActivities(before: readonly Activity[], after: readonly Activity[]): Pair[] {
  const pairs: Pair[] = []
  const left = () => {
    const [old, now] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))]
    return [rest(before, old), rest(after, now)] as const
  }
  pairs.push(...byKey(...left(), ({ id }) => id))
  pairs.push(...byKey(...left(), ({ name }) => joinKeys(keyedWords(name))))
  pairs.push(...byKey(...left(), ({ name }) => joinKeys(coreOf(keyedWords(name)))))
  pairs.push(...byLikeness(...left()))
  return pairs
}

interface Left {
  index: number
  activity: Activity
}

function rest(activities: readonly Activity[], known: ReadonlySet<number>): Left[] {
  return activities.flatMap((activity, index) => (known.has(index) ? [] : [{ index, activity }]))
}

function byKey(before: Left[], after: Left[], keyOf: (activity: Activity) => string | undefined): Pair[] {
  const waiting = new Map<string, number[]>()
  const fullKey = ({ activity }: Left) => {
    const key = keyOf(activity)
    return key === undefined ? undefined : `${activity.from} ${key}`
  }
  for (const one of before.toReversed()) {
    const key = fullKey(one)
    const places = key === undefined ? undefined : waiting.get(key)
    if (places) places.push(one.index)
    else if (key !== undefined) waiting.set(key, [one.index])
  }
  return after.flatMap((one): Pair[] => {
    const at = waiting.get(fullKey(one) ?? '')?.pop()
    return at === undefined ? [] : [[at, one.index]]
  })
}

function byLikeness(before: Left[], after: Left[]): Pair[] {
  const core = ({ activity }: Left) => coreOf(keyedWords(activity.name))
  const index = indexOf(before.map(core))
  const found = after.flatMap((one) =>
    Array.from(likenesses(core(one), index))
      .filter(({ at, count, ofShorter }) => {
        return count > 1 && ofShorter >= certain && before[at]!.activity.from === one.activity.from
      })
      .map(({ at, ofLonger }) => ({ at, to: one.index, ofLonger })),
  )
  const [old, now] = [new Set<number>(), new Set<number>()]
  return found
    .sort((a, b) => b.ofLonger - a.ofLonger)
    .flatMap(({ at, to }): Pair[] => {
      if (old.has(at) || now.has(to)) return []
      old.add(at)
      now.add(to)
      return [[before[at]!.index, to]]
    })
}
