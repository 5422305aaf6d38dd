import { type Printed, printPlans } from '../../test/stress/printed.js'
import { type Counted, countFaults } from './count-faults.js'
import { measuredPlans } from './plans.js'
import { printOf } from './print.js'
import type { Expected, LayoutRule, Value } from './rule.js'
import { layoutRules } from './rules/index.js'
import { wordFile } from './word-file.js'

export interface Found {
  /** As the table shows it; what could not be measured says why. */
  shown: string
  holds: boolean
}

/** A rule, and what was found where it can be measured. */
export interface Result {
  rule: LayoutRule
  xml?: Found
  word?: Found
  web?: Found
}

export interface Measured {
  results: Result[]
  faults: Counted[]
}

/** Prints the plans and tries every rule on them. */
export async function measure(): Promise<Measured> {
  const plans = await printPlans(measuredPlans())
  const files = new Map(plans.map((printed) => [`${printed.office} ${printed.name}`, measurable(printed)]))
  const results = layoutRules.map((rule): Result => {
    const { xml, word, web } = files.get(`${rule.office} ${rule.plan}`)!
    const { page, expected, expectedOnPage = expected } = rule
    return {
      rule,
      ...(rule.xml && { xml: found(() => rule.xml!(xml), expected) }),
      ...(page && { word: found(() => page(word), expectedOnPage), web: found(() => page(web), expectedOnPage) }),
    }
  })
  return { results, faults: countFaults(plans) }
}

function measurable({ docx, word, web }: Printed) {
  return { xml: wordFile(docx), word: printOf(word), web: printOf(web) }
}

function found(measured: () => Value, { holds }: Expected): Found {
  try {
    const value = measured()
    return { shown: typeof value === 'number' ? String(Math.round(value * 100) / 100) : value, holds: holds(value) }
  } catch (error) {
    return { shown: (error as Error).message, holds: false }
  }
}
