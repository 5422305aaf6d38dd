import type { YAMLMap } from 'yaml'
import type { Outcome } from '../diagnostic.js'
import { diagnosticsOf, type Problem, uncovered } from '../problem.js'
import type { Numberings } from '../standard/wording.js'
import { lineStarts } from '../text/lines.js'
import type { Sourced } from '../text/sourced.js'
import { fieldsOf } from '../yaml/fields.js'
import { checkKeys } from '../yaml/keys.js'
import type { Plan, PlanParts } from './plan.js'
import { curlyValues } from './read/curly-quotes.js'
import { readStandardName, type StandardName } from './read/named-files.js'
import { readParts } from './read/parts.js'
import { readYaml } from './read/yaml-file.js'
import { checkPlanSchema } from './schema/check.js'

export interface ParseOptions {
  /** The standards there are. Absent: any name is taken. */
  standards?: readonly string[] | undefined
  /** How a standard numbers headings and annexes. Absent: as HD 29. */
  numberings?: (standard: string) => Numberings | undefined
}

export interface PlanOutcome extends Outcome<Plan> {
  /** What could be read, also of a plan with mistakes. */
  parts?: PlanParts
}

/** A plan file whose YAML is read, and of its keys the one that the others are read by. */
export interface OpenedPlan {
  /** Absent where it isn't named, or by a name that can't be. */
  standard?: Sourced
  /** Reads the rest, with headings and annexes numbered as the standard does. */
  read: (numberings?: Numberings) => PlanOutcome
}

/** Reads a plan file. Every mistake in it is reported, each at its own characters; a plan with an error has no value. */
export function parsePlan(text: string, file: string, { standards, numberings }: ParseOptions = {}): PlanOutcome {
  const { standard, read } = openPlan(text, file, standards)
  return read(numberings?.(standard?.text ?? ''))
}

export function openPlan(text: string, file: string, standards?: readonly string[]): OpenedPlan {
  const unread: Problem[] = []
  const { root, brokenFrom } = readYaml(text, (problem) => unread.push(problem))
  if (!root) return { read: () => ({ diagnostics: diagnosticsOf(unread, text, file, 'plan-schema') }) }
  const named = readStandardName(fieldsOf(root), text, standards)
  const read = (numberings?: Numberings) => {
    const { parts, problems } = readRoot(root, text, file, named, brokenFrom, numberings)
    const diagnostics = diagnosticsOf([...unread, ...problems], text, file, 'plan-schema')
    const isSound = diagnostics.every(({ severity }) => severity !== 'error')
    return { ...(isSound && isWhole(parts) && { value: parts }), parts, diagnostics }
  }
  return { ...(named.source && !named.problem && { standard: named.source }), read }
}

function readRoot(
  root: YAMLMap.Parsed,
  text: string,
  file: string,
  standard: StandardName,
  brokenFrom: number,
  numberings: Numberings | undefined,
): { parts: PlanParts; problems: Problem[] } {
  const found: Problem[] = curlyValues(root, text)
  const report = (problem: Problem) => found.push(problem)
  checkKeys(root, lineStarts(text), report)
  checkPlanSchema(root, text, report)
  if (standard.problem) report(standard.problem)
  const parts = readParts({ text, fields: fieldsOf(root), report }, file, standard.source, numberings)
  // Where YAML is broken, values end and keys vanish for no fault of their own.
  const broken = Number.isFinite(brokenFrom)
  const trusted = text.lastIndexOf('\n', brokenFrom - 1)
  const isSure = ({ range, missing }: Problem) => !broken || (!missing && (range?.[1] ?? 0) <= trusted)
  return { parts, problems: uncovered(found).filter(isSure) }
}

function isWhole(parts: PlanParts): parts is Plan {
  return parts.year !== undefined
}
