import { test } from 'vitest'
import { expectAnswered } from '../support/answered.js'
import { examples, exampleText } from '../support/examples.js'

const plans = examples.map(exampleText)

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
