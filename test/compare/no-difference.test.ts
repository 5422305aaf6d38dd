import { expect, test } from 'vitest'
import { knownStandards } from '../../src/standard/standard.js'
import { builtDocx, compared, inStandard, told } from '../support/compared.js'
import { examples } from '../support/examples.js'

test.each(examples.flatMap((plan) => knownStandards.map((standard) => [plan, standard] as const)))(
  '%s in %s is the same as its own Word file',
  async (name, standard) => {
    const plan = inStandard(name, standard)
    const comparison = await compared(plan, await builtDocx(plan))
    expect(told(comparison)).toEqual([])
    expect(comparison.rows.length).toBeGreaterThan(30)
  },
)
