import type { Emphasis } from '../draft/block.js'
import type { Passage } from '../draft/draft.js'
import { shownText } from '../draft/stand-in.js'
import type { Words } from './imported-plan.js'

/** A passage's words. A text file breaks its lines at the width of a page, a Word file where its author did. */
export function wordsOf(passage: Passage): Words {
  const text = printed(passage, passage.typed)
  return trimmed({ text: passage.origin ? text : text.replaceAll('\n', ' '), emphasis: passage.emphasis ?? [] })
}

/** A line as a reader sees it, and as it was typed: formatting may show letters as capitals. */
export interface SeenLine {
  seen: string
  words: Words
}

export function seenLinesOf(passage: Passage): SeenLine[] {
  const words = { text: printed(passage, passage.typed), emphasis: passage.emphasis ?? [] }
  const seen = printed(passage)
  const lines: SeenLine[] = []
  let start = 0
  for (const line of seen.split('\n')) {
    const end = start + line.length
    if (line.trim() !== '') lines.push({ seen: line.trim(), words: trimmed(wordsWithin(words, start, end)) })
    start = end + 1
  }
  return lines
}

function printed({ text, standIns }: Passage, typed = text): string {
  return shownText({ text: typed, ...(standIns && { standIns }) }).replace(/[\t\u00a0]/g, ' ')
}

export function plainWords(text: string): Words {
  return { text, emphasis: [] }
}

/** The units `[start, end)`. */
export function wordsWithin({ text, emphasis }: Words, start: number, end = text.length): Words {
  const inside = emphasis.flatMap((one) => {
    const [from, to] = [Math.max(one.start, start), Math.min(one.end, end)]
    return from < to ? [{ ...one, start: from - start, end: to - start }] : []
  })
  return { text: text.slice(start, end), emphasis: inside }
}

export function trimmed(words: Words): Words {
  const { text } = words
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return start === 0 && end === text.length ? words : wordsWithin(words, start, Math.max(start, end))
}

export function linesIn(words: Words): Words[] {
  const lines: Words[] = []
  let start = 0
  for (const line of words.text.split('\n')) {
    lines.push(trimmed(wordsWithin(words, start, start + line.length)))
    start += line.length + 1
  }
  return lines.filter(({ text }) => text !== '')
}

/** Whether all letters are set so. */
export function isWholly({ text, emphasis }: Words, style: 'bold' | 'italic'): boolean {
  let at = 0
  for (const one of emphasis) {
    if (!one[style]) continue
    if (saysSomething(text.slice(at, one.start))) return false
    at = one.end
  }
  return at > 0 && !saysSomething(text.slice(at))
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Without a style that the standard gives to the whole. */
export function withoutStyle({ text, emphasis }: Words, style: 'bold' | 'italic'): Words {
  const others = emphasis.map((one): Emphasis => ({ ...one, [style]: false }))
  return { text, emphasis: others.filter(({ bold, italic }) => bold || italic) }
}
