import type { Diagnostic } from '../diagnostic.js'
import { draftFromPlan } from '../draft/from-plan.js'
import { lintDraft } from '../lint.js'
import { parsePlan } from '../plan/parse.js'
import type { DecodedText } from '../readers/decode.js'
import { rules } from '../rules/index.js'
import { type Input, textOf } from './input.js'

export interface Checked {
  file: string
  /** The text that positions and fixes refer to; a Word draft has none. */
  decoded?: DecodedText
  diagnostics: Diagnostic[]
}

/** All that is wrong with one plan or draft, as far as it could be read. */
export async function checkInput(input: Input): Promise<Checked> {
  const { file } = input
  if ('problem' in input) return { file, diagnostics: [input.problem] }
  return /\.ya?ml$/i.test(file) ? checkPlan(input) : checkDraft(file, input.bytes)
}

function checkPlan(input: Input): Checked {
  const { file } = input
  const text = textOf(input)
  if ('problem' in text) return { file, diagnostics: [text.problem] }
  const { decoded } = text
  const { value: plan, diagnostics } = parsePlan(decoded.text, file)
  if (plan) diagnostics.push(...lintDraft(draftFromPlan(plan), rules, decoded.text))
  return { file, decoded, diagnostics }
}

async function checkDraft(file: string, bytes: Uint8Array): Promise<Checked> {
  const { readDraft } = await import('../readers/index.js')
  const { value, diagnostics } = await readDraft(bytes, file)
  if (!value) return { file, diagnostics }
  const { draft, decoded } = value
  return { file, ...(decoded && { decoded }), diagnostics: [...diagnostics, ...lintDraft(draft, rules, decoded?.text)] }
}
