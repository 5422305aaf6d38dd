import type { Prose } from '../plan/plan.js'
import { concat, type Sourced, sourceRange } from '../text/sourced.js'

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
