import { concat, type Sourced, slice } from '../text/sourced.js'

// Marks that may begin something inside a line. Emphasis looks at its neighbours only, the others further.
const farReaching = /[<>[\]`|!\\~]|#$/
const emphasis = /[*_]/
const words = /[^*_]{16,}/g
// The start of a line says what kind of block it is in.
const lineStart = /^\s*(?:\S.{0,15})?/u
const kept = 4

/**
 * A shorter text with the same Markdown: what no mark can reach is mostly left out. Markdown is read character by
 * character, three times over, and a plan is nearly all words. Offsets of the result lead back to `text`.
 */
export function condense(text: string): Sourced {
  const from: Sourced = { text, base: 0 }
  const parts: Sourced[] = []
  let last = 0
  for (const { 0: whole, index } of text.matchAll(/[^\n]+/g)) {
    const line = whole.trimEnd()
    if (farReaching.test(line)) continue
    const start = lineStart.exec(line)![0].length
    const runs = emphasis.test(line) ? line.slice(start).matchAll(words) : [{ 0: line.slice(start), index: 0 }]
    for (const { 0: run, index: at } of runs) {
      if (run.length <= 2 * kept) continue
      const first = index + start + at
      parts.push(slice(from, last, first + kept))
      last = first + run.length - kept
    }
  }
  parts.push(slice(from, last))
  return concat(parts)
}
