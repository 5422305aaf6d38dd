import { asTitle } from '../../plan/compute/schedule/table.js'
import type { ActivityModel, ScheduleCell, ScheduleKind, ScheduleTable } from '../../plan/model.js'
import type { Wording } from '../../standard/wording.js'

const kinds = ['name', 'when', 'where', 'content', 'lead', 'support', 'budget', 'result', 'note'] as const

/** The activities of a plan that prints no schedule, in columns for all that is said of them. */
export function ownTable(activities: readonly ActivityModel[], wording: Wording): ScheduleTable {
  const all = [
    ...kinds.map((kind) => ({ kind, title: wording.scheduleColumns[kind], linesOf: linesIn[kind] })),
    // Columns of the office's own are told by name: each might be in another activity.
    { kind: 'more' as const, title: asTitle('Khác', wording), linesOf: moreLines },
  ]
  const columns = all.filter(({ linesOf }) => activities.some((activity) => linesOf(activity).join('') !== ''))
  const rows = activities.map((activity, index) => ({
    id: activity.id,
    number: index + 1,
    cells: columns.map(({ kind, linesOf }) => cell(kind, linesOf(activity))),
  }))
  return {
    ...{ table: 'grid', own: true, span: columns.length + 1, rows: [] },
    columns: columns.map(({ kind, title }) => ({ kind, title })),
    groups: [{ heading: '', rows }],
  }
}

function cell(kind: ScheduleKind, lines: string[]): ScheduleCell {
  return { kind, style: 'name', lines }
}

const linesIn: Record<(typeof kinds)[number], (activity: ActivityModel) => string[]> = {
  name: ({ name }) => [name],
  when: ({ when }) => [when.text],
  where: ({ where }) => [where],
  content: ({ content }) => content,
  lead: ({ lead }) => [lead.join(', ')],
  support: ({ support }) => [support.join(', ')],
  budget: ({ budget }) => [budget],
  result: ({ result }) => [result],
  note: ({ note }) => [note],
}

function moreLines({ more }: ActivityModel): string[] {
  return more.map(({ name, text }) => `${name}: ${text}`)
}
