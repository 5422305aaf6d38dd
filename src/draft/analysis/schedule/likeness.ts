import type { KeyedWord } from './keyed-words.js'

/** Pairs of syllables found in more texts than this tell nothing. */
const commonest = 60
const mostWords = 2 ** 24

export interface Likeness {
  /** Which text of the index. */
  at: number
  /** Pairs of syllables in common. */
  count: number
  /** 0 to 1: their share of the shorter text, of the longer one and of the one in the index, rare pairs counting more. */
  ofShorter: number
  ofLonger: number
  ofIndexed: number
}

/** Which of several texts have which pairs of syllables. */
export interface Index {
  ids: Map<string, number>
  places: Map<number, number[]>
  totals: number[]
}

export function indexOf(texts: readonly (readonly KeyedWord[])[]): Index {
  const ids = new Map<string, number>()
  const clauses = texts.map((words) => couplesOf(words, ids))
  const places = new Map<number, number[]>()
  for (const [index, couples] of clauses.entries()) {
    for (const couple of couples) {
      const list = places.get(couple)
      if (list) list.push(index)
      else places.set(couple, [index])
    }
  }
  return { ids, places, totals: clauses.map((couples) => sum(couples, places)) }
}

/** For each text of the index that has anything in common with these words: how much. */
export function* likenesses(words: readonly KeyedWord[], { ids, places, totals }: Index): Generator<Likeness> {
  const couples = couplesOf(words, ids)
  const total = sum(couples, places)
  for (const [at, share] of sharesOf(couples, places)) {
    const { weight, count } = share
    const indexed = totals[at]!
    yield {
      ...{ at, count, ofIndexed: weight / indexed },
      ...{ ofShorter: weight / Math.min(total, indexed), ofLonger: weight / Math.max(total, indexed) },
    }
  }
}

/** Neighbouring syllables: they keep phrases together and let phrases change places. */
function couplesOf(words: readonly KeyedWord[], ids: Map<string, number>): Set<number> {
  const couples = new Set<number>()
  let before: number | undefined
  for (const { key } of words) {
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    if (before !== undefined) couples.add(before * mostWords + id)
    before = id
  }
  return couples
}

/** The rarer a pair of syllables, the more it says. */
function weigh(couple: number, places: Map<number, number[]>): number {
  return 1 / (1 + Math.log(places.get(couple)?.length ?? 1))
}

function sum(couples: ReadonlySet<number>, places: Map<number, number[]>): number {
  let total = 0
  for (const couple of couples) total += weigh(couple, places)
  return total
}

function sharesOf(couples: ReadonlySet<number>, places: Map<number, number[]>) {
  const shares = new Map<number, { weight: number; count: number }>()
  for (const couple of couples) {
    const list = places.get(couple)
    if (!list || list.length > commonest) continue
    const weight = weigh(couple, places)
    for (const at of list) {
      const share = shares.get(at)
      if (share) {
        share.weight += weight
        share.count++
      } else shares.set(at, { weight, count: 1 })
    }
  }
  return shares
}
