import * as list from './list.js'
import { type Rule, subjects } from './rule.js'

const order = Object.keys(subjects)

/** Every rule, in the order of its documentation: by subject, then by name. */
export const rules: readonly Rule[] = Object.values<Rule>(list).sort(
  (a, b) => order.indexOf(a.subject) - order.indexOf(b.subject) || (a.id < b.id ? -1 : 1),
)
