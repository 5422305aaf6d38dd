import fc from 'fast-check'
import { test } from 'vitest'
import { changeKeys, type KeyEdit, keyEditKinds } from '../../scripts/fuzz/change-keys.js'
import { expectAnswered } from '../support/answered.js'
import { examples, exampleText } from '../support/examples.js'

const plans = examples.map(exampleText)

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
