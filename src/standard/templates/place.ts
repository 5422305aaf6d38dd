import type { PlacedProblem } from '../../problem.js'
import { lineStarts } from '../../text/lines.js'
import type { TemplateProblem } from './inspect.js'

/** A problem of a template at the tag or mustache that it begins at, or else at the rest of its line. */
export function inTemplate({ line, column, ...problem }: TemplateProblem, source: string): PlacedProblem {
  const start = Math.min((lineStarts(source)[line - 1] ?? 0) + column, source.length)
  const length = /^(?:<[a-z0-9]+|\{\{.*?\}\}|.*)/.exec(source.slice(start))?.[0].length ?? 0
  return { ...problem, range: [start, start + length] }
}
