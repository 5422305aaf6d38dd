import type { YAMLMap } from 'yaml'
import type { Outcome } from '../diagnostic.js'
import { diagnosticsOf, type Problem, uncovered } from '../problem.js'
import { lineStarts } from '../text/lines.js'
import { fieldsOf } from '../yaml/fields.js'
import { checkKeys } from '../yaml/keys.js'
import type { Plan, PlanParts } from './plan.js'
import { curlyValues } from './read/curly-quotes.js'
import { readParts } from './read/parts.js'
import { readYaml } from './read/yaml-file.js'
import { checkShape } from './shape/shape.js'

export interface ParseOptions {
  /** The standards there are. Absent: any name is taken. */
  standards?: readonly string[]
  /** How many levels of headings a standard numbers. Absent: 5, as HD 29 §III.6. */
  headingDepth?: (standard: string) => number | undefined
}

export interface PlanOutcome extends Outcome<Plan> {
  /** What could be read, also of a plan with mistakes. */
  parts?: PlanParts
}

/** Reads a plan file. Every mistake in it is reported, each at its own characters; a plan with an error has no value. */
export function parsePlan(text: string, file: string, options: ParseOptions = {}): PlanOutcome {
  const problems: Problem[] = []
  const { root, brokenFrom } = readYaml(text, (problem) => problems.push(problem))
  const parts = root && readRoot(root, text, file, options, brokenFrom, problems)
  const diagnostics = diagnosticsOf(problems, text, file, 'plan-schema')
  if (!parts) return { diagnostics }
  const isSound = diagnostics.every(({ severity }) => severity !== 'error')
  return { ...(isSound && isWhole(parts) && { value: parts }), parts, diagnostics }
}

function readRoot(
  root: YAMLMap.Parsed,
  text: string,
  file: string,
  options: ParseOptions,
  brokenFrom: number,
  problems: Problem[],
): PlanParts {
  const found: Problem[] = curlyValues(root, text)
  const report = (problem: Problem) => found.push(problem)
  checkKeys(root, lineStarts(text), report)
  checkShape(root, text, report)
  const parts = readParts({ text, fields: fieldsOf(root), report }, file, options)
  // Where YAML is broken, values end and keys vanish for no fault of their own.
  const broken = Number.isFinite(brokenFrom)
  const trusted = text.lastIndexOf('\n', brokenFrom - 1)
  const isSure = ({ range, missing }: Problem) => !broken || (!missing && (range?.[1] ?? 0) <= trusted)
  for (const problem of uncovered(found)) if (isSure(problem)) problems.push(problem)
  return parts
}

function isWhole(parts: PlanParts): parts is Plan {
  return parts.date !== undefined && parts.year !== undefined
}
