import type { ParsedNode } from 'yaml'
import type { Problem } from '../../problem.js'
import { findOddBlanks } from '../../yaml/odd-blanks.js'
import { findFallenBody } from './fallen-body.js'
import { findUnmarkedBody } from './unmarked-body.js'

/** A mistake that shows in the text alone, and the characters in which whatever YAML says follows from it. */
export interface Cause {
  mistake: Problem
  hides: readonly [from: number, to: number]
}

export function findCauses(text: string, contents: ParsedNode | null): Cause[] {
  const unmarked = findUnmarkedBody(text)
  if (unmarked) return [{ mistake: syntax(unmarked), hides: [unmarked.range[0], text.length + 1] }]
  const fallen = findFallenBody(text)
  const odd = findOddBlanks(text, contents).map((mistake): Cause => {
    const from = mistake.range![0]
    // Behind an odd indentation nobody can tell what belongs to what.
    const hides =
      mistake.ruleId === 'yaml-syntax' ? ([lineStart(text, from), text.length + 1] as const) : ([from, from] as const)
    return { mistake, hides }
  })
  return [
    ...(fallen ? [{ mistake: syntax(fallen), hides: [fallen.range[0], fallen.end] } satisfies Cause] : []),
    ...odd,
  ]
}

function syntax({
  range,
  message,
  hint,
}: {
  range: readonly [number, number]
  message: string
  hint: string
}): Problem {
  return { ruleId: 'yaml-syntax', range, message, hint }
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}
