import type { Levels } from '../config/config.js'
import { applySeverities } from '../config/severities.js'
import type { Diagnostic } from '../diagnostic.js'
import { draftFromPlan } from '../draft/from-plan.js'
import { type LocatedFinding, lintDraft, locateFindings } from '../lint.js'
import { parsePlan } from '../plan/parse.js'
import type { DecodedText } from '../readers/decode.js'
import { rules } from '../rules/index.js'
import { applySuppressions } from '../suppression/apply.js'
import { type Input, textOf } from './input.js'
import { headingDepth, standardNames } from './standards.js'

export interface Checked {
  file: string
  /** The text that positions and fixes refer to. */
  decoded?: DecodedText
  /** A Word draft has no such text: it is fixed and annotated by its findings. */
  word?: { bytes: Uint8Array; located: LocatedFinding[]; passages: string[] }
  diagnostics: Diagnostic[]
}

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/** All that is wrong with one plan or draft, as far as it could be read, at the severities that were asked for. */
export async function checkInput(input: Input, levels: Levels): Promise<Checked> {
  const { file } = input
  if ('problem' in input) return { file, diagnostics: [input.problem] }
  return /\.ya?ml$/i.test(file) ? checkPlan(input, levels) : checkDraft(file, input.bytes, levels)
}

function checkPlan(input: Input, levels: Levels): Checked {
  const { file } = input
  const text = textOf(input)
  if ('problem' in text) return { file, diagnostics: [text.problem] }
  const { decoded } = text
  const { value: plan, diagnostics } = parsePlan(decoded.text, file, { standards: standardNames(), headingDepth })
  const found = plan ? lintDraft(draftFromPlan(plan), rules, decoded.text) : []
  return { file, decoded, diagnostics: judged([...diagnostics, ...found], file, decoded.text, levels) }
}

async function checkDraft(file: string, bytes: Uint8Array, levels: Levels): Promise<Checked> {
  const { readDraft } = await import('../readers/index.js')
  const { value, diagnostics } = await readDraft(bytes, file)
  if (!value) return { file, diagnostics }
  const { draft, decoded } = value
  if (decoded) {
    const found = lintDraft(draft, rules, decoded.text)
    return { file, decoded, diagnostics: judged([...diagnostics, ...found], file, decoded.text, levels) }
  }
  const located = locateFindings(draft, rules).flatMap(({ finding, diagnostic }) =>
    applySeverities([diagnostic], levels).map((left) => ({ finding, diagnostic: left })),
  )
  const left = [...applySeverities(diagnostics, levels), ...located.map(({ diagnostic }) => diagnostic)]
  return { file, word: { bytes, located, passages: draft.passages.map(({ text }) => text) }, diagnostics: left }
}

function judged(found: readonly Diagnostic[], file: string, text: string, levels: Levels): Diagnostic[] {
  const off = new Set(Object.keys(levels).filter((id) => levels[id] === 'off'))
  const isYaml = /\.ya?ml$/i.test(file)
  return applySeverities(applySuppressions(found, { file, text, isYaml, ruleIds, off }), levels)
}
