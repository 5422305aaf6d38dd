import type { Diagnostic } from '../../diagnostic.js'
import { draftFromPlan } from '../../draft/from-plan.js'
import { applyFixes } from '../../fix.js'
import { lintDraft } from '../../lint.js'
import type { Plan } from '../../plan/plan.js'
import { computedCount } from '../../rules/numbers/computed-count.js'

/**
 * Numbers of years and editions that agree with the catalogue, as the expressions that compute them. The document goes
 * on saying the same, but for capitals and dashes; where it wouldn't the number stays as it was typed.
 */
export function withCounts(text: string, plan: Plan, read: (text: string) => Plan | undefined): string {
  const found = lintDraft(draftFromPlan(plan), [computedCount], text).filter(({ fix }) => fix)
  const all = applyFixes(text, found, true).text
  if (all === text) return text
  const fits = sameWords(plan, read)
  if (fits(all)) return all
  const isUnsafe = ({ fix = [] }: Diagnostic) => fix.some(({ unsafe }) => unsafe)
  const judged = found.filter(isUnsafe).slice(0, mostJudged)
  const fitting = judged.filter((one) => fits(applyFixes(text, [one], true).text))
  return applyFixes(text, [...found.filter((one) => !isUnsafe(one)), ...fitting], true).text
}

/** Whether a changed plan goes on saying the same, but for capitals and marks. */
export function sameWords(plan: Plan, read: (text: string) => Plan | undefined): (changed: string) => boolean {
  const said = wordsOf(plan)
  return (changed) => {
    const other = read(changed)
    return other !== undefined && wordsOf(other) === said
  }
}

// Each is a plan that is read.
const mostJudged = 20

function wordsOf(plan: Plan): string {
  const { passages } = draftFromPlan(plan)
  return passages.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
