import { replaceAll, type Sourced, slice } from '../text/sourced.js'

export function trim(from: Sourced): Sourced {
  const { text } = from
  const start = text.length - text.trimStart().length
  return text.trim() === text ? from : slice(from, start, Math.max(start, text.trimEnd().length))
}

/** The lines of a text that say something, without the blanks around them. */
export function lines(from: Sourced): Sourced[] {
  return split(from, /\n/g).filter(({ text }) => text !== '')
}

/** Paragraphs with blank lines between them, each put on one line. */
export function paragraphs(from: Sourced): Sourced[] {
  return split(from, /\n[ \t]*\n\s*/g).map(oneLine)
}

// Blanks are looked at once: a match begins with the first of a row.
const lineBreak = /(?<![ \t])[ \t]*\n\s*|\t+/g

/** A text that was wrapped in the file, as one line. */
export function oneLine(from: Sourced): Sourced {
  return replaceAll(from, lineBreak, () => ' ')
}

function split(from: Sourced, separator: RegExp): Sourced[] {
  const parts: Sourced[] = []
  let last = 0
  for (const { 0: match, index } of from.text.matchAll(separator)) {
    parts.push(trim(slice(from, last, index)))
    last = index + match.length
  }
  parts.push(trim(slice(from, last)))
  return parts
}
