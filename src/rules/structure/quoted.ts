import type { Passage } from '../../draft/draft.js'

/** A quotation that isn't closed after so many passages was never closed. */
const longest = 60

/** Passages that go on a quotation: one above them opened “, and one of them, or one below, closes it. */
export function quotedPassages(passages: readonly Passage[]): Set<Passage> {
  const quoted = new Set<Passage>()
  let opened: number | undefined
  let depth = 0
  for (const [index, { text }] of passages.entries()) {
    if (opened !== undefined && index - opened > longest) {
      opened = undefined
      depth = 0
    }
    for (const [mark] of text.matchAll(/[“”]/g)) depth = mark === '“' ? depth + 1 : Math.max(0, depth - 1)
    if (opened === undefined && depth > 0) opened = index
    else if (opened !== undefined && depth === 0) {
      const whole = /^\s*“/.test(passages[opened]!.text) ? opened : opened + 1
      for (const passage of passages.slice(whole, index + 1)) quoted.add(passage)
      opened = undefined
    }
  }
  return quoted
}
