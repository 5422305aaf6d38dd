import { type Report, replacement } from '../../problem.js'
import type { Facts } from '../plan.js'
import { evaluate } from './evaluate.js'
import { formOf, type Helper, helpers, type WrittenExpression } from './expression.js'
import { isMiscalled, resolveExpression } from './resolve.js'

/** Where a text stands, and so which expressions it may hold. */
export type ProsePlace = 'title' | 'activity' | 'body'

const allowed: Record<ProsePlace, readonly Helper[]> = {
  title: helpers.filter((helper) => helper !== 'details'),
  activity: ['anniversary', 'edition', 'year', 'period', 'number', 'reference', 'date', 'longdate'],
  body: helpers,
}

const places: Record<ProsePlace, string> = { title: 'trích yếu', activity: 'phần ghi của hoạt động', body: 'thân bài' }

/** Says what is wrong with expressions. While facts are missing for their own mistakes, names alone are checked. */
export function expressionChecker(place: ProsePlace, facts: Facts, complete: boolean, report: Report) {
  return ({ expression, at }: WrittenExpression): void => {
    const { helper } = expression
    if (!allowed[place].includes(helper)) {
      const hint = `Ở đây chỉ dùng ${allowed[place].map(formOf).join(', ')}.`
      const message = `{{${helper}}} không dùng được trong ${places[place]}.`
      report({ ruleId: 'expression', range: at.helper, message, hint })
      return
    }
    const { year } = facts
    const named = helper === 'activity' || helper === 'details' || helper === 'annex' || !complete || year === undefined
    const answer = named ? resolveExpression(expression, facts) : evaluate(expression, { ...facts, year })
    if (typeof answer === 'string' || !isMiscalled(answer)) return
    const { at: word, replacement: meant, ...problem } = answer
    const range = at[word]
    report({ ...problem, ruleId: 'expression', range, ...(meant !== undefined && { fix: replacement(range, meant) }) })
  }
}
