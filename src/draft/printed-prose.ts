import { evaluate, listedNames, separatorBefore } from '../plan/expression/evaluate.js'
import type { Expression, Helper } from '../plan/expression/expression.js'
import { isMiscalled } from '../plan/expression/resolve.js'
import type { Activity, Plan, Prose } from '../plan/plan.js'
import { asSeen } from '../text/as-seen.js'
import { concat, type Sourced, slice, sourceRange, whole } from '../text/sourced.js'
import type { Inserted } from './draft.js'
import { maskOf } from './mask.js'
import { endsBlock, startsBlock } from './passage-ends.js'

/** A text, and what of it is not written where it stands. */
export interface Printed {
  source: Sourced
  inserted: Inserted[]
}

export type Print = (prose: Prose) => Printed

/** What a reader of the document sees of a prose: an expression gives its words. */
export function printerFor(plan: Plan): Print {
  const print: Print = (prose) =>
    joined(prose.map(({ source, expression }) => (expression ? of(expression, source) : written(source))))
  const of = (expression: Expression, source: Sourced) =>
    fromActivity(expression, plan, print) ?? insert(computed(expression, source, plan))
  return print
}

/** A prose of a plan with mistakes, of which nothing can be computed. */
export const maskExpressions: Print = (prose) =>
  joined(prose.map(({ source, expression }) => written(expression ? maskOf(source) : source)))

/** `A, B và C`, with what stands around it. */
export function printNames(names: readonly Sourced[], inSentence: boolean, [before, after] = ['', '']): Printed {
  if (names.length === 0) return written({ text: '', base: 0 })
  const parts = listedNames(names, inSentence).flatMap((name, index) => [
    besideOf(name, `${index === 0 ? before : ''}${separatorBefore(index, names)}`),
    written(name),
  ])
  const last = names.at(-1)!
  const [end] = sourceRange(last, last.text.length, last.text.length)
  return joined([...parts, insert(whole(after, end, end))])
}

/** A label that the program puts before words. */
export function labelled(label: string, words: Printed): Printed {
  return joined([besideOf(words.source, label), words])
}

/** Words of the program's own that stand alone, with the place before which they are printed. */
export function labelOf(text: string, behind: Printed): Printed {
  return besideOf(behind.source, text)
}

export function written(source: Sourced): Printed {
  return { source: asSeen(source), inserted: [] }
}

/** The lines of a cell that begin something or stand below what has ended: a Word file's reader takes each by itself. */
export function linesOf(printed: Printed): Printed[] {
  const { text } = printed.source
  if (!text.includes('\n')) return [printed]
  const lines: Printed[] = []
  let start = 0
  let end = -1
  for (const line of text.split('\n')) {
    const above = text.slice(Math.max(start, end - longestEnd), end)
    if (end > start && (endsBlock(above) || startsBlock(line))) {
      lines.push(part(printed, start, end))
      start = end + 1
    }
    end += 1 + line.length
  }
  return [...lines, part(printed, start, text.length)]
}

/** Whether words end something, their last ones say. */
const longestEnd = 200

function part({ source, inserted }: Printed, from: number, to: number): Printed {
  const inside = inserted.filter(({ start, end }) => start < to && end > from)
  const moved = inside.map((range) => {
    return { ...range, start: Math.max(0, range.start - from), end: Math.min(to, range.end) - from }
  })
  return { source: slice(source, from, to), inserted: moved }
}

function joined(parts: readonly Printed[]): Printed {
  let length = 0
  const inserted = parts.flatMap((part) => {
    const at = length
    length += part.source.text.length
    return part.inserted.map((range) => ({ ...range, start: at + range.start, end: at + range.end }))
  })
  return { source: concat(parts.map(({ source }) => source)), inserted }
}

/** Words of the program's own, with the place before which they stand. */
function besideOf(behind: Sourced, text: string): Printed {
  const [at] = sourceRange(behind, 0, 0)
  return insert(whole(text, at, at))
}

function insert(source: Sourced, isElsewhere = false): Printed {
  const { length: end } = source.text
  return { source, inserted: end > 0 ? [{ start: 0, end, ...(isElsewhere && { isElsewhere }) }] : [] }
}

/** What an activity says has its place there. */
function fromActivity({ helper, id }: Expression, plan: Plan, print: Print): Printed | undefined {
  const activity = plan.activities.find((candidate) => candidate.id === id)
  const words = activity && wordsOf(activity, helper, print)
  return words?.source.text ? insert(words.source, true) : undefined
}

function wordsOf({ name, when, where, lead }: Activity, helper: Helper, print: Print): Printed | undefined {
  switch (helper) {
    case 'activity':
      return print(name)
    case 'when':
      return when && written(when.source)
    case 'where':
      return print(where)
    case 'lead':
      return printNames(lead, true)
    case 'assigned':
      return lead.length > 0 ? printNames(lead, true, ['(Phân công ', ' phụ trách)']) : undefined
    default:
      return undefined
  }
}

function computed(expression: Expression, source: Sourced, plan: Plan): Sourced {
  const text = evaluate(expression, plan)
  if (isMiscalled(text)) return maskOf(source)
  return whole(text, ...sourceRange(source, 0, source.text.length))
}
