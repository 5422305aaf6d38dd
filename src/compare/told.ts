import { joinKeys, keyedWords } from '../draft/analysis/schedule/keyed-words.js'
import type { ActivityChange, ComparedRow, Run } from './comparison.js'
import { type Block, type Fact, textOf } from './reading.js'
import { compareWords } from './words.js'

/** What has been told of two documents beside their text. */
export interface Told {
  /** All of both, for each is compared whole. */
  facts: { before: readonly Fact[]; after: readonly Fact[] }
  activities: readonly ActivityChange[]
}

/** Whether a row says nothing that has not been told: a line of the header by its facts, one of a schedule by its activities. */
export function toldBy({ facts, activities }: Told): (row: ComparedRow) => boolean {
  const [gone, added] = [wordsOf(facts.before), wordsOf(facts.after)]
  const isFact = (runs: readonly Run[]) =>
    runs.every(({ kind, text }) => kind === 'same' || isWithin(text, kind === 'gone' ? gone : added))
  const isMention = mentionsOf(activities)
  return (row) => {
    const { kind, before, after, cells } = row
    const sides = [before, after].flatMap((block) => block ?? [])
    const isAll = (told: Block['told']) => sides.every((block) => block.told === told)
    if (kind === 'away' || isAll('activities')) return true
    // The line that attaches an annex comes and goes with it, and cites the plan.
    if (isAll('annexes')) return sides.length < 2 || after!.kind === 'annex' || cells.every(isFact)
    if (isAll('facts')) return cells.every(isFact)
    if (kind === 'same') return before!.mark === after!.mark
    const isSame = cells.every((runs) => runs.every((run) => run.kind === 'same'))
    return kind === 'moved' ? isSame : kind === 'changed' && !isSame && isMention(row)
  }
}

/** What stands around facts on the page, and says nothing by itself. */
const frame = 'Số ngày tháng năm Nơi nhận'

function wordsOf(facts: readonly Fact[]): Set<string> {
  const texts = [frame, ...facts.flatMap(({ items }) => items)]
  return new Set(texts.flatMap((text) => keyedWords(text).map(({ key }) => key)))
}

function isWithin(text: string, words: ReadonlySet<string>): boolean {
  return keyedWords(text).every(({ key }) => words.has(key))
}

// Two activities of a plan seldom change alike.
const mostNames = 20

/** Whether words changed in a row just as in an activity that the row names: its unit, its time, its own name. */
function mentionsOf(activities: readonly ActivityChange[]): (row: ComparedRow) => boolean {
  const names = new Map<string, string[]>()
  for (const { kind, name, fields } of activities) {
    if (kind !== 'changed') continue
    const key = joinKeys(keyedWords(name))
    for (const hunk of fields.flatMap(({ before = '', after = '' }) => hunksOf(compareWords(before, after)))) {
      names.set(hunk, [...(names.get(hunk) ?? []), key].slice(0, mostNames))
    }
  }
  return ({ before, cells }) => {
    const hunks = cells.flatMap(hunksOf)
    if (!hunks.every((hunk) => names.has(hunk))) return false
    const text = ` ${joinKeys(keyedWords(textOf(before!)))} `
    return hunks.every((hunk) => names.get(hunk)!.some((name) => text.includes(` ${name} `)))
  }
}

/** Each stretch of words that became another, with both. */
function hunksOf(runs: readonly Run[]): string[] {
  const hunks: string[] = []
  for (const [index, { kind, text }] of runs.entries()) {
    const next = runs[index + 1]
    if (kind === 'gone') hunks.push(`${text.trim()}\t${next?.kind === 'added' ? next.text.trim() : ''}`)
    else if (kind === 'added' && runs[index - 1]?.kind !== 'gone') hunks.push(`\t${text.trim()}`)
  }
  return hunks
}
