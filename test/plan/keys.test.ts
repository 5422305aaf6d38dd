import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeKeys, type KeyEdit, keyEditKinds } from '../../scripts/fuzz/change-keys.js'
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
import { standardFiles } from '../support/docx-standard.js'
import { examples, exampleText } from '../support/examples.js'

const plans = examples.map(exampleText)
const standards = ['dang', 'doan', 'nd30']
const ruleIds = new Set(rules.map(({ id }) => id))
const off = new Set<string>()
const loaded = new Map<string, Outcome<Standard>>()

async function standardOf(name: string): Promise<Outcome<Standard>> {
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

async function expectAnswered(text: string): Promise<void> {
  for (const { message, position, file } of await answered(text)) {
    expect(message).toMatch(/\p{Ll}/u)
    expect(message).not.toMatch(/undefined|NaN|\[object/)
    expect(file).toBe('a.yaml')
    if (position) expect(text.length).toBeGreaterThanOrEqual(position.end.offset)
  }
}

const edit: fc.Arbitrary<KeyEdit> = fc.record({
  kind: fc.constantFrom(...keyEditKinds),
  at: fc.nat(9999),
  to: fc.nat(9999),
})
const changedPlan = fc
  .tuple(fc.constantFrom(...plans), fc.array(edit, { minLength: 1, maxLength: 6 }))
  .map(([plan, edits]) => changeKeys(plan, edits))

test('a plan with keys left out, doubled, swapped or of another type is answered with diagnostics', async () => {
  await fc.assert(fc.asyncProperty(changedPlan, expectAnswered), { numRuns: 200 })
})

// Of which rules see nothing but the one key.
test.each([
  'schedule: true',
  'schedule: {}',
  'schedule: { orientation: landscape }\nactivities: []',
  'activities: [~]',
  'activities: [[]]',
  'activities: [{}]\nschedule: true',
  'issuer: { name: [] }',
  'signature: { form: [] }',
  'cosigners: [~, {}]',
  'title: ""',
  'title: "{{year}}"\nperiod: x',
  'editions: [{ id: a }]\nbody: "{{edition \\"a\\"}}"',
  'anniversaries: [{ id: a, date: x }]\nbody: "{{anniversary \\"a\\"}}"',
  'recipients: [~]',
  'body: |\n  # ',
  'standard: ~',
])('%s', (plan) => expectAnswered(plan))

test('each key of the example plans may be all that there is', async () => {
  for (const plan of plans) {
    const keys = plan.split(/^(?=[a-z]+:)/m)
    for (const key of keys) await expectAnswered(key)
  }
})
