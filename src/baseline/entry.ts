import type { Diagnostic } from '../diagnostic.js'
import { sha256 } from '../text/sha256.js'
import type { Entry } from './baseline.js'

// Neighbours on the same line tell two equal findings apart, and are few enough to stay the same when others are edited.
const reach = 24
const longestWords = 80

/** What a finding is known by: its rule, words and neighbours, but no line or paragraph number. */
export function entryOf(diagnostic: Diagnostic, source?: string): Entry {
  const [before, words, after] = wordsOf(diagnostic, source).map(plain) as [string, string, string]
  const context = [before.slice(-reach), words, after.slice(0, reach)].map((part) => part.trim())
  const sum = sha256(new TextEncoder().encode([diagnostic.ruleId, ...context].join('\0')))
  const fingerprint = Array.from(sum.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { rule: diagnostic.ruleId, words: words.trim().slice(0, longestWords), fingerprint }
}

function wordsOf({ position, place, message }: Diagnostic, source?: string): [string, string, string] {
  if (position && source !== undefined) {
    const { start, end } = position
    const line = source.lastIndexOf('\n', start.offset - 1) + 1
    const next = source.indexOf('\n', end.offset)
    return [
      source.slice(Math.max(line, start.offset - 2 * reach), start.offset),
      source.slice(start.offset, end.offset),
      source.slice(end.offset, Math.min(next === -1 ? source.length : next, end.offset + 2 * reach)),
    ]
  }
  if (!place) return ['', message, '']
  const [start, end] = place.mark ?? [0, place.excerpt.length]
  return [place.excerpt.slice(0, start), place.excerpt.slice(start, end), place.excerpt.slice(end)]
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ')
}
