import { compareReadings } from '../../compare/compare.js'
import { readFile } from '../../compare/compare-files.js'
import type { Comparison } from '../../compare/comparison.js'
import type { FactKey, Reading } from '../../compare/reading.js'
import { type Summary, summaryOf, type Told } from '../../compare/report/summary.js'
import type { ReviewedFile } from '../../pull-request/review.js'
import { fileAt, fileOf } from '../compare.js'
import type { Change } from '../git/changes.js'
import { UsageError } from '../usage.js'
import { cut } from './cut.js'

type ChangedText = Pick<ReviewedFile, 'title' | 'number' | 'date' | 'period' | 'changes'>

/** In plain data as much of it as a comment has room for, and the whole of it. */
export interface Changed {
  text: ChangedText
  comparison?: Comparison
}

/** What a file says of itself, and what of its text differs from the base; nothing of what can't be read. */
export async function changedText({ file, kind, before = file }: Change, base: string): Promise<Changed> {
  if (kind === 'gone') return { text: {} }
  const now = await fileOf(file)
  const reading = 'message' in now ? undefined : (await readFile(now)).value
  if (!reading) return { text: {} }
  const text = factsOf(reading)
  const old = kind === 'added' ? undefined : await readingAt(before, base)
  if (!old) return { text }
  const comparison = compareReadings(old, reading, { before: `${before} (${base})`, after: file })
  return { text: { ...text, changes: bounded(summaryOf(comparison)) }, comparison }
}

async function readingAt(file: string, base: string): Promise<Reading | undefined> {
  try {
    return (await readFile(fileAt(file, base))).value
  } catch (error) {
    // A plan may stand as it was, and be told for the sake of its picture or its standard, but not be known to git.
    if (error instanceof UsageError) return undefined
    throw error
  }
}

function factsOf({ facts }: Reading): ChangedText {
  const keys: readonly (FactKey & keyof ChangedText)[] = ['title', 'number', 'date', 'period']
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = facts.find((fact) => fact.key === key)?.items.join(' ')
      return text === undefined ? [] : [[key, cut(text)]]
    }),
  )
}

// More lines than a comment ever has room for; it says how many it leaves out.
const most = 1000

function bounded({ facts, activities, annexes, moves, text, renumbered }: Summary): Summary {
  const some = (all: readonly Told[]) => all.slice(0, most).map(boundedTold)
  return {
    ...{ facts: some(facts), annexes: some(annexes) },
    activities: activities
      .slice(0, most)
      .map(({ label, title, fields }) => ({ label, title: cut(title), fields: some(fields).slice(0, 100) })),
    moves: moves.slice(0, most).map(cut),
    text: text.slice(0, most).map(({ section, changes }) => ({ section: cut(section), changes: some(changes) })),
    renumbered: renumbered.slice(0, most).map(cut),
  }
}

function boundedTold({ label, cells }: Told): Told {
  const runs = cells.slice(0, 100).map((cell) => cell.slice(0, 5000).map((run) => ({ ...run, text: cut(run.text) })))
  return { label: cut(label), cells: runs }
}
