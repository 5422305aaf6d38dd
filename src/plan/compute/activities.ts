import { freeTiming } from '../../calendar/when/timing.js'
import type { ActivityModel } from '../model.js'
import type { Activity, Plan, Prose } from '../plan.js'
import { inOrder } from './schedule/order.js'
import { inlinesOf, plainTextOf } from './text.js'

/** The activities in the order of a schedule, with all that is said of them in words, and their times as days and hours. */
export function computeActivities(plan: Plan): ActivityModel[] {
  return inOrder(plan.activities).map((activity) => activityModel(activity, plan))
}

function activityModel(activity: Activity, plan: Plan): ActivityModel {
  const { id, when, lead, support, content, more, name, where, budget, result, note } = activity
  const words = (prose: Prose) => plainTextOf(inlinesOf(prose, plan))
  return {
    ...{ id, name: words(name), where: words(where) },
    when: when ? { text: when.value.text, ...when.value.timing } : untold,
    content: content.map(words),
    lead: lead.map(({ text }) => text),
    support: support.map(({ text }) => text),
    ...{ budget: words(budget), result: words(result), note: words(note) },
    more: more.map(({ name, prose }) => ({ name, text: words(prose) })),
  }
}

/** No plan without mistakes lacks a time. */
const untold: ActivityModel['when'] = { text: '', ...freeTiming }
