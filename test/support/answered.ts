import { expect } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import type { Diagnostic, Outcome } from '../../src/diagnostic.js'
import { draftFromPlan } from '../../src/draft/from-plan.js'
import { lintParts } from '../../src/lint/mistaken-plan.js'
import { lintDraft } from '../../src/lint.js'
import { parsePlan } from '../../src/plan/parse.js'
import { rules } from '../../src/rules/index.js'
import { loadStandard } from '../../src/standard/load.js'
import type { Standard } from '../../src/standard/standard.js'
import { applySuppressions } from '../../src/suppression/apply.js'
import { writers } from '../../src/writers/index.js'
import { standardFiles } from './docx-standard.js'

const standards = ['dang', 'doan', 'nd30']
const ruleIds = new Set(rules.map(({ id }) => id))
const off = new Set<string>()
const loaded = new Map<string, Outcome<Standard>>()

async function standardOf(name: string): Promise<Outcome<Standard>> {
  // A folder, none of which is there.
  if (!standards.includes(name)) {
    const message = 'Không có thư mục này.'
    return { diagnostics: [{ ruleId: 'file-read', severity: 'error', message, file: 'a.yaml' }] }
  }
  const standard = loaded.get(name) ?? loadStandard(standardFiles(name), `templates/${name}/`)
  loaded.set(name, standard)
  return standard
}

/** Lints a plan by all rules, and writes it in every format if it compiles; what is said of it, once each. */
async function answered(text: string): Promise<Diagnostic[]> {
  const { value, parts, diagnostics } = parsePlan(text, 'a.yaml', { standards })
  const found = value ? lintDraft(draftFromPlan(value), rules, text) : parts ? lintParts(parts, diagnostics, text) : []
  const judged = applySuppressions([...diagnostics, ...found], { file: 'a.yaml', text, isYaml: true, ruleIds, off })
  const compiled = await compilePlan(text, 'a.yaml', standardOf, { standards })
  expect(compiled.value === undefined).toBe(compiled.diagnostics.some(({ severity }) => severity === 'error'))
  if (compiled.value) for (const { write } of Object.values(writers)) await write(compiled.value)
  return [...judged, ...compiled.diagnostics]
}

/** Whatever a plan says, there is an answer in words at a place of its own. */
export async function expectAnswered(text: string): Promise<void> {
  for (const { message, position, file } of await answered(text)) {
    expect(message).toMatch(/\p{Ll}/u)
    expect(message).not.toMatch(/undefined|NaN|\[object/)
    expect(file).toBe('a.yaml')
    if (position) expect(text.length).toBeGreaterThanOrEqual(position.end.offset)
  }
}
