import { beforeAll, describe, expect, test } from 'vitest'
import { knownStandards } from '../../src/standard/standard.js'
import { builtDocx, compared, inStandard, told } from '../support/compared.js'
import { examples } from '../support/examples.js'
import { hasOffice, resaveAll } from '../support/office.js'

if (!hasOffice) console.warn('diff-office.test.ts skipped: soffice or pdftotext is not installed')

describe.runIf(hasOffice)('a Word file that LibreOffice has saved again', () => {
  const cases = examples.flatMap((plan) => knownStandards.map((standard) => [plan, standard] as const))
  const saved = new Map<string, Uint8Array>()

  beforeAll(async () => {
    const built = await Promise.all(cases.map(([name, standard]) => builtDocx(inStandard(name, standard))))
    for (const [index, bytes] of (await resaveAll(built)).entries()) saved.set(cases[index]!.join(' '), bytes)
  }, 300_000)

  test.each(cases)('says what the plan %s in %s prints', async (name, standard) => {
    const comparison = await compared(inStandard(name, standard), saved.get(`${name} ${standard}`)!)
    expect(told(comparison)).toEqual([])
  })
})
