import type { Prose } from '../plan/plan.js'
import { concat, type Sourced, sourceRange } from '../text/sourced.js'
import type { Passage } from './draft.js'

/** Stands for a character that rules are not to judge. */
export const mask = '\ufffc'

/** A prose as one text. Rules never judge what is computed: an expression is masked, a character for each of its own. */
export function maskProse(prose: Prose): Sourced {
  return concat(
    prose.map(({ source, expression }) => (expression ? { ...source, text: mask.repeat(source.text.length) } : source)),
  )
}

/** Several texts as one; what joins two stands for what is between them in the file. */
export function joinSources(parts: readonly Sourced[], separator: (index: number) => string): Sourced {
  const joined = parts.flatMap((part, index) => {
    const before = parts[index - 1]
    return before ? [between(before, part, separator(index)), part] : [part]
  })
  return concat(joined)
}

function between(before: Sourced, after: Sourced, text: string): Sourced {
  const start = sourceRange(before, before.text.length, before.text.length)[0]
  const end = Math.max(start, sourceRange(after, 0, 0)[0])
  return {
    text,
    base: start,
    starts: new Uint32Array(text.length).fill(start),
    ends: new Uint32Array(text.length).fill(end),
  }
}

/** Masked units of a passage, and what stands there in the file. */
interface Run {
  passage: Passage
  start: number
  end: number
  written: string
}

const runs = new RegExp(`${mask}+`, 'g')
// Characters on either side by which a run is known again, and how like it is surely the one.
const reach = 20
const sureLikeness = 8

/**
 * Gives words that a rule took from a passage back what was masked in them: `năm {{year}}`. Words may be cut; the run
 * that fits them best counts, and its own passage before others. Nothing where none fits.
 */
export function unmasker(passages: readonly Passage[], file: string | undefined) {
  let all: Run[] | undefined
  const best = (words: string, found: string, at: number, own: Passage): Run | undefined => {
    if (file === undefined) return undefined
    const [run, likeness] = likest(runsOf(own, file), words, found, at)
    if (likeness >= sureLikeness) return run
    all ??= passages.flatMap((passage) => runsOf(passage, file))
    const [other, more] = likest(all, words, found, at)
    return more > likeness ? other : run
  }
  return (words: string, own: Passage): string | undefined => {
    if (!words.includes(mask)) return words
    let isKnown = true
    const text = words.replace(runs, (found, at: number) => {
      const run = best(words, found, at, own)
      isKnown &&= run !== undefined
      return run?.written.slice(0, run.end - run.start > found.length ? found.length : undefined) ?? found
    })
    return isKnown ? text : undefined
  }
}

/** What is left of masks, and pictures' place-holders, is shown as a box. */
export function withoutMasks(words: string): string {
  return words.replaceAll(mask, '□')
}

function runsOf(passage: Passage, file: string): Run[] {
  const { source, text } = passage
  if (!source) return []
  return Array.from(text.matchAll(runs), ({ 0: found, index: start }) => {
    const end = start + found.length
    return { passage, start, end, written: file.slice(...sourceRange(source, start, end)).replace(/\s+/g, ' ') }
  })
}

function likest(
  known: readonly Run[],
  words: string,
  found: string,
  at: number,
): [run: Run | undefined, likeness: number] {
  let best: Run | undefined
  let most = -1
  for (const run of known) {
    const likeness = run.end - run.start < found.length ? -1 : likenessOf(run, words, found, at)
    if (likeness > most) [best, most] = [run, likeness]
  }
  return [best, most]
}

/** How many characters around are the same; all of a run is better than a part. */
function likenessOf({ passage: { text }, start, end }: Run, words: string, { length }: string, at: number): number {
  let before = 0
  while (before < reach && at > before && words[at - 1 - before] === text[start - 1 - before]) before++
  if (end - start > length) return before
  let after = 0
  while (after < reach && end + after < text.length && words[at + length + after] === text[end + after]) after++
  return before + after + sureLikeness / 2
}
