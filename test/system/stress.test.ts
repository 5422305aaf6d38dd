import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { faults } from '../stress/faults/index.js'
import { goldenOf, isAsGolden } from '../stress/golden.js'
import { offices } from '../stress/offices.js'
import { type Printed, printPlans, stressPlans } from '../stress/printed.js'
import { browser } from '../support/browser.js'
import { hasOffice } from '../support/office.js'

const canPrint = hasOffice && browser !== undefined
if (!canPrint) console.warn('stress.test.ts skipped: chromium, soffice or pdftotext is not installed')

describe.runIf(canPrint)('plans that strain the page', { timeout: 600_000 }, () => {
  const plans = stressPlans()
  let all: Printed[]

  beforeAll(async () => {
    all = await printPlans(plans)
  }, 600_000)

  describe.each(Object.keys(offices))('of %s', (office) => {
    test.each(Object.entries(faults))('have no %s', (_, find) => {
      const own = all.filter((printed) => printed.office === office)
      const found = own.flatMap((printed) =>
        (['word', 'web'] as const).flatMap((by) =>
          find({ printed, pdf: printed[by] }).map((fault) => `${printed.name}, ${by}, ${fault}`),
        ),
      )
      expect(found).toEqual([])
    })
  })

  test.each(plans.map(({ office, name }) => [office, name]))('%s: %s stands where it stood', async (office, name) => {
    const text = goldenOf(all.find((printed) => printed.office === office && printed.name === name)!)
    const file = `test/stress/golden/${office}-${name}.txt`
    if (existsSync(file) && isAsGolden(text, readFileSync(file, 'utf8'))) return
    await expect(text).toMatchFileSnapshot(`../stress/golden/${office}-${name}.txt`)
  })
})
