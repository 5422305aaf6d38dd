import { diffArrays } from 'diff'
import type { Run } from './comparison.js'

const token = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu
// More changed words than these are a text written anew; finding the least difference takes the square of their number.
const mostChanges = 200
/** What two texts must have in common to be shown as one that changed. */
const leastCommon = 0.2

/** The words of two texts, told apart. */
export function compareWords(before: string, after: string): Run[] {
  if (before === after) return runsOf([['same', before]])
  const [old, now] = [before.match(token) ?? [], after.match(token) ?? []]
  const start = commonLength(old, now)
  const rest = Math.min(old.length, now.length) - start
  const end = Math.min(rest, commonLength(old.toReversed(), now.toReversed()))
  const middle = changesOf(old.slice(start, old.length - end), now.slice(start, now.length - end))
  const runs = smooth([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ])
  const common = runs.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.trim().length, 0)
  return common < leastCommon * Math.min(before.length, after.length)
    ? runsOf([
        ['gone', before],
        ['added', after],
      ])
    : runs
}

/** How many items two lists begin with alike. */
export function commonLength<T>(a: readonly T[], b: readonly T[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function changesOf(before: string[], after: string[]): Run[] {
  const changes = diffArrays(before, after, { maxEditLength: mostChanges })
  if (!changes) {
    return runsOf([
      ['gone', before.join('')],
      ['added', after.join('')],
    ])
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'gone' : 'same',
    text: value.join(''),
  }))
}

/** Changed words with nothing but a space or a comma between them are one change; what goes stands before what comes. */
function smooth(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  let gone = ''
  let added = ''
  const close = () => {
    found.push(
      ...runsOf([
        ['gone', gone],
        ['added', added],
      ]),
    )
    gone = ''
    added = ''
  }
  for (const [index, { kind, text }] of runs.entries()) {
    const isBetween = gone + added !== '' && runs.slice(index + 1).some((run) => run.kind !== 'same' && run.text !== '')
    if (kind === 'gone') gone += text
    else if (kind === 'added') added += text
    else if (isBetween && /^[\s,.\-–/]*$/.test(text)) {
      gone += text
      added += text
    } else if (text !== '') {
      close()
      found.push({ kind, text })
    }
  }
  close()
  return found
}

function runsOf(parts: readonly [Run['kind'], string][]): Run[] {
  return parts.flatMap(([kind, text]) => (text === '' ? [] : [{ kind, text }]))
}
