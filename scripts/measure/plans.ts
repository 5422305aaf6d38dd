import { offices } from '../../test/stress/offices.js'
import { planWith } from '../../test/stress/plans.js'
import { type Named, stressPlans } from '../../test/stress/printed.js'

/** Beside the stress plans, small ones that a single rule is measured on. */
const small: Record<string, Record<string, unknown>> = {
  'stamp-khan': { urgency: 'khan' },
  'stamp-hoa-toc': { urgency: 'hoa-toc' },
  head: { signature: { form: false, post: 'Trưởng ban', name: 'Lê Minh Châu' } },
}

export function measuredPlans(): Named[] {
  const own = Object.entries(offices).flatMap(([office, by]) =>
    Object.entries(small).map(([name, keys]) => ({ office, name, yaml: planWith(by, keys) })),
  )
  return [...stressPlans(), ...own]
}
