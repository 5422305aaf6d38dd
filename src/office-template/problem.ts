import type { Severity } from '../diagnostic.js'
import type { Problem } from '../problem.js'
import { excerptOf } from '../text/excerpt/excerpt.js'

export const ruleId = 'word-template'

/** What is wrong with a template. */
export function problem(message: string, hint?: string, severity: Severity = 'error'): Problem {
  return { severity, message, ...(hint && { hint }) }
}

/** Quotes the words `[start, end)` of a paragraph. */
export function problemAt(
  { part, text }: { part: string; text: string },
  [start, end]: readonly [number, number],
  message: string,
  hint?: string,
): Problem {
  return { ...problem(message, hint), place: { part, ...excerptOf(text, start, end) } }
}
