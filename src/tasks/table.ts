import { asTitle } from '../plan/compute/schedule/table.js'
import type { ActivityModel, ScheduleCell, ScheduleKind, ScheduleTable } from '../plan/model.js'
import type { Wording } from '../standard/wording.js'
import type { Task } from './units.js'

interface TaskColumn {
  kind: ScheduleKind
  style: ScheduleCell['style']
  title: string
  /** Stands also where it is empty. */
  always?: true
  linesOf: (task: Task) => string[]
}

/** The tasks of a unit as a schedule of its own: what, when, where, in which role, with whom. */
export function taskTable(tasks: readonly Task[], wording: Wording): ScheduleTable {
  const columns = columnsFor(wording).filter(
    ({ always, linesOf }) => always || tasks.some((task) => linesOf(task).join('') !== ''),
  )
  const rows = tasks.map((task, index) => ({
    id: task.activity.id,
    number: index + 1,
    cells: columns.map(({ kind, style, linesOf }) => ({ kind, style, lines: linesOf(task) })),
  }))
  return {
    ...{ table: 'grid', own: true, span: columns.length + 1 },
    columns: columns.map(({ kind, title }) => ({ kind, title })),
    groups: [{ heading: '', rows }],
    rows: rows.map(({ number }, index) => plainRow(tasks[index]!.activity, number)),
  }
}

function plainRow({ name, when, lead }: ActivityModel, number: number): ScheduleTable['rows'][number] {
  return { number, name, when: when.text, lead: lead.join(', ') }
}

function columnsFor(wording: Wording): TaskColumn[] {
  const { name, when, where, budget, result, note } = wording.scheduleColumns
  const field = (kind: 'where' | 'budget' | 'result' | 'note', title: string, style: ScheduleCell['style']) => ({
    ...{ kind, style, title },
    linesOf: ({ activity }: Task) => [activity[kind]],
  })
  return [
    ...([{ kind: 'name', style: 'name', title: name, always: true, linesOf: workLines }] as const),
    ...([{ kind: 'when', style: 'when', title: when, always: true, linesOf: whenLines }] as const),
    field('where', where, 'lead'),
    { kind: 'more', style: 'when', title: asTitle('Vai trò', wording), always: true, linesOf: roleLines },
    { kind: 'more', style: 'name', title: asTitle('Cùng thực hiện', wording), linesOf: besideLines },
    ...[field('budget', budget, 'when'), field('result', result, 'name'), field('note', note, 'name')],
  ]
}

function workLines({ activity: { name, content, more } }: Task): string[] {
  return [name, ...content, ...more.map((field) => `${field.name}: ${field.text}`)]
}

function whenLines({ activity }: Task): string[] {
  return [activity.when.text]
}

const roles: Record<Task['role'], string> = { lead: 'Phụ trách', support: 'Phối hợp' }

function roleLines({ role }: Task): string[] {
  return [roles[role]]
}

function besideLines({ beside }: Task): string[] {
  const named = beside.map(({ name, role }) => `${name} (${roles[role].toLocaleLowerCase('vi')})`)
  return named.length > 0 ? named.map((line, index) => (index < named.length - 1 ? `${line};` : line)) : ['']
}
