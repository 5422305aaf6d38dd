import type { Draft, Passage, ScheduleRow } from '../../draft.js'
import type { BodyActivity } from './activities.js'
import { coreOf, keyedWords } from './keyed-words.js'
import { indexOf, likenesses } from './likeness.js'

/** A row of the schedule beside the activity of the body that is most like it. */
export interface Pair {
  row: ScheduleRow
  activity?: BodyActivity
  /** 0 to 1: how much of the shorter name stands in the longer one, rare words counting more. */
  likeness: number
}

/** The other way round: what the table has that is most like an activity. */
export interface Counterpart {
  activity: BodyActivity
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

/** A name that is merged over rows is told once. */
export function isRepeated({ rows }: Pairs, index: number): boolean {
  return index > 0 && rows[index]!.row.name === rows[index - 1]!.row.name
}

/** A row that only names a part of the table tells no activity. */
function isFilled({ name, when, lead }: ScheduleRow): boolean {
  return name.text.trim() !== '' && (when.text.trim() !== '' || lead.text.trim() !== '')
}

/** Rows and activities side by side. */
export function pairRows({ schedule: rows = [] }: Draft, activities: readonly BodyActivity[]): Pairs {
  const index = indexOf(activities.map(({ words }) => words))
  const counterparts: Counterpart[] = activities.map((activity) => ({ activity, likeness: 0 }))
  const pairs = rows.filter(isFilled).map((row): Pair => {
    let best: Pair = { row, likeness: 0 }
    for (const { at, count, ofShorter } of likenesses(coreOf(keyedWords(row.name.text)), index)) {
      // One pair of syllables in common is too little to say more than “likely”.
      const likeness = Math.min(ofShorter, count > 1 ? 1 : certain - 0.01)
      const activity = activities[at]!
      if (likeness > counterparts[at]!.likeness) counterparts[at] = { activity, row, likeness }
      const better = likeness - best.likeness
      if (better > 0.05 || (better >= 0 && !(best.activity?.lead && !activity.lead))) {
        best = { row, activity, likeness }
      }
    }
    return best
  })
  for (const [{ text }, row] of besides(rows)) {
    for (const { at, ofIndexed } of likenesses(coreOf(keyedWords(text)), index)) {
      if (ofIndexed < likely || ofIndexed <= counterparts[at]!.likeness) continue
      counterparts[at] = { activity: activities[at]!, row, likeness: ofIndexed }
    }
  }
  return { rows: pairs, activities: counterparts }
}

/** What stands beside the names of a table, each once: an activity may be told there or by a heading. */
function besides(rows: readonly ScheduleRow[]): Map<Passage, ScheduleRow> {
  const found = new Map<Passage, ScheduleRow>()
  for (const row of rows) {
    for (const passage of [...(isFilled(row) ? [] : [row.name]), ...(row.others ?? [])]) found.set(passage, row)
  }
  return found
}
