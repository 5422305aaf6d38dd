import type { Diagnostic } from '../diagnostic.js'
import { excerptOf } from '../text/excerpt.js'

export const ruleId = 'word-template'

/** What is wrong with a template, before it is known which file it is. */
export type Problem = Omit<Diagnostic, 'file'>

export function problem(message: string, hint?: string, severity: Diagnostic['severity'] = 'error'): Problem {
  return { ruleId, severity, message, ...(hint && { hint }) }
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
