import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Compiled, compilePlan } from '../../src/compile.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeText } from '../../src/writers/text/text.js'
import { standardOf } from '../support/docx-standard.js'
import { partsOf } from '../support/docx-xml.js'
import { examples, exampleText } from '../support/examples.js'
import { minimalPlan, tablePlan } from '../support/minimal-plan.js'
import { ownSchedule } from '../support/own-schedule.js'

/** A golden file is for reading: a larger one nobody looks through. */
const largest = 20_000

const plans = new Map([
  ['minimal', minimalPlan],
  ['own-schedule', ownSchedule],
  ['tables', tablePlan],
  ...examples.map((file) => [file.replace('.yaml', ''), exampleText(file)] as const),
])

describe.each([...plans])('%s', (name, text) => {
  let compiled: Compiled

  beforeAll(async () => {
    const outcome = await compilePlan(text, `${name}.yaml`, async (standard) => ({
      value: standardOf(standard),
      diagnostics: [],
    }))
    expect(outcome.diagnostics).toEqual([])
    compiled = outcome.value!
  })

  test('as text', async () => {
    await expect(writeText(compiled)).toMatchFileSnapshot(`../golden/${name}/plan.txt`)
  })

  test('as Word, where that is short', async () => {
    const file = `../golden/${name}/document.xml`
    const xml = linesOf(partsOf(await writeDocx(compiled))['word/document.xml']!)
    if (Buffer.byteLength(xml) < largest) await expect(xml).toMatchFileSnapshot(file)
    else expect(existsSync(`test/${file}`)).toBe(false)
  })
})

test('every golden file is of a plan', () => {
  expect(readdirSync('test/golden').filter((name) => !plans.has(name))).toEqual([])
})

/** The body, a line for each paragraph and for whatever holds some. */
function linesOf(xml: string): string {
  const body = xml.slice(xml.indexOf('<w:body>'))
  return `${body.replace(/(?=<(?:w:(?:p|tbl|tr|tc|sectPr)|\/w:(?:tbl|tr|tc|body))[ >])/g, '\n')}\n`
}
