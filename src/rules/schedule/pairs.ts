import type { Draft, ScheduleRow } from '../../draft/draft.js'
import { type Activity, activitiesOf } from './activities.js'
import { coreOf, type Word, wordsOf } from './words.js'

/** A row of the schedule beside the activity of the body that is most like it. */
export interface Pair {
  row: ScheduleRow
  index: number
  activity?: Activity
  /** 0 to 1: how much of the shorter name stands in the longer one, rare words counting more. */
  likeness: number
}

/** The other way round: what the table has that is most like an activity. */
export interface Counterpart {
  activity: Activity
  row?: ScheduleRow
  likeness: number
}

export interface Pairs {
  rows: Pair[]
  activities: Counterpart[]
}

/** From here on two names mean one activity for certain; below `likely` they don't. */
export const certain = 0.6
export const likely = 0.35
export const unlike = 0.2

/** Whether the schedule lists the body's own activities; a table of steps or of hours is another matter. */
export function isList({ rows }: Pairs): boolean {
  const found = rows.filter(({ likeness }) => likeness >= certain).length
  return found >= 2 && found * 2 >= rows.length
}

/** `giống 64 %`, for the clerk to judge by. */
export function inPercent(likeness: number): string {
  return `giống ${Math.round(likeness * 100)} %`
}

/** Pairs of syllables found in more clauses than this tell nothing. */
const commonest = 60
const mostWords = 2 ** 24
const known = new WeakMap<Draft, Pairs>()

/** Rows and activities side by side, matched once for all rules. */
export function pairsOf(draft: Draft): Pairs {
  let found = known.get(draft)
  if (!found) {
    found = match((draft.schedule ?? []).filter(isFilled), activitiesOf(draft))
    known.set(draft, found)
  }
  return found
}

/** A row that only names a part of the table tells no activity. */
function isFilled({ name, when, lead }: ScheduleRow): boolean {
  return name.text.trim() !== '' && (when.text.trim() !== '' || lead.text.trim() !== '')
}

function match(rows: readonly ScheduleRow[], activities: readonly Activity[]): Pairs {
  const ids = new Map<string, number>()
  const clauses = activities.map(({ words }) => couplesOf(words, ids))
  const places = new Map<number, number[]>()
  for (const [index, couples] of clauses.entries()) {
    for (const couple of couples) {
      const list = places.get(couple)
      if (list) list.push(index)
      else places.set(couple, [index])
    }
  }
  const weigh = (couple: number) => 1 / (1 + Math.log(places.get(couple)?.length ?? 1))
  const totals = clauses.map((couples) => sum(couples, weigh))
  const counterparts: Counterpart[] = activities.map((activity) => ({ activity, likeness: 0 }))
  const pairs = rows.map((row, index): Pair => {
    const couples = couplesOf(coreOf(wordsOf(row.name.text)), ids)
    const total = sum(couples, weigh)
    let best: Pair = { row, index, likeness: 0 }
    for (const [at, { weight, count }] of sharesOf(couples, places, weigh)) {
      // One pair of syllables in common is too little to say more than “likely”.
      const likeness = Math.min(weight / Math.min(total, totals[at]!), count > 1 ? 1 : certain - 0.01)
      const activity = activities[at]!
      if (likeness > counterparts[at]!.likeness) counterparts[at] = { activity, row, likeness }
      const better = likeness - best.likeness
      if (better > 0.05 || (better >= 0 && !(best.activity?.lead && !activity.lead))) {
        best = { row, index, activity, likeness }
      }
    }
    return best
  })
  return { rows: pairs, activities: counterparts }
}

/** Neighbouring syllables: they keep phrases together and let phrases change places. */
function couplesOf(words: readonly Word[], ids: Map<string, number>): Set<number> {
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

function sum(couples: ReadonlySet<number>, weigh: (couple: number) => number): number {
  let total = 0
  for (const couple of couples) total += weigh(couple)
  return total
}

function sharesOf(couples: ReadonlySet<number>, places: Map<number, number[]>, weigh: (couple: number) => number) {
  const shares = new Map<number, { weight: number; count: number }>()
  for (const couple of couples) {
    const list = places.get(couple)
    if (!list || list.length > commonest) continue
    const weight = weigh(couple)
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
