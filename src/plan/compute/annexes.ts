import type { Wording } from '../../standard/wording.js'
import { fill, printDate, printLongDate, signingDateOf } from '../expression/own-facts.js'
import type { AnnexModel, Inline } from '../model.js'
import type { Plan } from '../plan.js'
import { computeBody, endBelow } from './body.js'
import { computeTable } from './schedule/table.js'
import { inlinesOf } from './text.js'

/** The annexes in the order of printing, each numbered within from the beginning. */
export function computeAnnexes(plan: Plan, wording: Wording, attached: string): AnnexModel[] {
  return plan.annexes.map(({ id, orientation, title, body: written, schedule }) => {
    const body = computeBody(written, plan, wording)
    return {
      ...{ id, orientation, attached, body },
      label: plan.annexNames.get(id) ?? '',
      title: title.length > 0 ? title.map((line) => inlinesOf(line, plan)) : [plainLine(wording.scheduleTitle)],
      end: endBelow(body.at(-1)?.kind ?? (schedule ? 'table' : undefined), wording),
      schedule: schedule && computeTable(schedule, plan, wording),
    }
  })
}

function plainLine(text: string): Inline[] {
  return [{ text, bold: false, italic: false, raised: false, break: false }]
}

/** The line that names the plan below the title of what is attached to it. */
export function attachedLine(
  plan: Plan,
  wording: Wording,
  facts: { reference: string; authority: string; issuer: string },
): string {
  const date = signingDateOf(plan)!
  const longDate = printLongDate(date).replace(/^ngày /, '')
  return fill(wording.scheduleAttached, { ...facts, date: printDate(date), longDate })
}
