import { wordsHtml } from '../../text/markup/words-html.js'
import type { Kind } from '../kinds.js'
import type { MachineReport } from '../report.js'

/** Why something is found: a rule tells it at length, with its articles. */
export interface Reason {
  id: string
  /** One sentence: how it should be. */
  summary: string
  why?: string
  /** By which a finding refers to the rule's `why`, in the order in which they are met. */
  number?: number
}

/** Of what is shown, by rule. */
export function reasonsOf(kinds: readonly Kind[], rules: MachineReport['rules'] = []): Map<string, Reason> {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const reasons = new Map<string, Reason>()
  let count = 0
  for (const id of new Set(kinds.map(({ first }) => first.ruleId))) {
    const rule = known.get(id)
    if (!rule) continue
    const { summary, why } = rule
    reasons.set(id, { id, summary, ...(why !== undefined && { why, number: ++count }) })
  }
  return reasons
}

export function reasonsHtml(reasons: ReadonlyMap<string, Reason>): string[] {
  const told = [...reasons.values()].filter(({ why }) => why !== undefined)
  if (told.length === 0) return []
  return [
    '<section>',
    '<h2>Căn cứ của các quy tắc</h2>',
    '<ol class="reasons">',
    ...told.map(
      ({ id, why = '', number }) => `<li id="can-cu-${number}"><b>${wordsHtml(id)}:</b> ${wordsHtml(why)}</li>`,
    ),
    '</ol>',
    '</section>',
  ]
}
