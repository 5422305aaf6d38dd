import { type Problem, type Range, replacement } from '../../problem.js'
import { fold, nearest } from '../../text/nearest.js'
import { type Sourced, sourceRange } from '../../text/sourced.js'
import { type Field, fieldsOf, itemsOf, textOf } from '../../yaml/fields.js'
import { type Activity, type ColumnKind, columnKinds, type PlanColumn } from '../plan.js'
import { keysCalled } from '../schema/aliases.js'
import { columnName } from './activities.js'
import type { Fields } from './facts.js'
import { checkLiteral, joined } from './plain-text.js'

/** The columns of a schedule as the plan names them; what is no column, or is there twice, is told and left out. */
export function readColumns({ text, fields, report }: Fields, activities: readonly Activity[]): PlanColumn[] {
  const own = new Set(activities.flatMap(({ more }) => more.map(({ name }) => name)))
  const taken = new Set<string>()
  return itemsOf(fields.get('columns')).flatMap((item): PlanColumn[] => {
    const [written, ...others] = namesIn(item, text)
    if (!written) return []
    const name = columnName(written.text)
    const kind = kindOf(name, own)
    for (const other of others) report(apart(other))
    if (!kind) report(unknown(name, written.at, own))
    else if (taken.has(name)) report(twice(name, written.at))
    if (!kind || taken.has(name)) return []
    taken.add(name)
    const title = written.title && joined(written.title, text, report)
    checkLiteral(title, report)
    return [{ kind, name, ...(title && { title }) }]
  })
}

interface Written {
  text: string
  at: Range
  title?: Sourced
}

/** `lead`, or `lead: Đơn vị chủ trì`. */
function namesIn(item: Field, text: string): Written[] {
  const name = textOf(item, text)
  if (name) return [{ text: name.text, at: sourceRange(name, 0, name.text.length) }]
  return Array.from(fieldsOf(item.node), ([key, field]) => {
    const title = textOf(field, text)
    return { text: key, at: field.at, ...(title && { title }) }
  })
}

function kindOf(name: string, own: ReadonlySet<string>): PlanColumn['kind'] | undefined {
  if (isKind(name)) return name
  return own.has(name) ? 'more' : undefined
}

export function isKind(name: string): name is ColumnKind {
  return (columnKinds as readonly string[]).includes(name)
}

const number = new Set(['number', 'stt', 'tt', 'so-tt', 'so-thu-tu'])
const called: Record<string, ColumnKind> = { thu: 'weekday', gio: 'time', ngay: 'when', buoi: 'time' }

function unknown(name: string, range: Range, own: ReadonlySet<string>): Problem {
  if (number.has(fold(name))) {
    const message = 'Cột số thứ tự tự có ở đầu bảng, không ghi trong columns.'
    return { ruleId: 'plan-schema', range, message, hint: 'Xóa mục này.' }
  }
  const [key, title] = name.split(/:\s*/, 2)
  if (title && kindOf(key!, own)) {
    // The quotes that a comma in the header asks for stand around too much.
    const message = `“${name}” trong ngoặc kép là một tên, nên tên cột và chữ in ở đầu cột không tách ra được.`
    return { ruleId: 'plan-schema', range, message, hint: `Chỉ đặt chữ in trong ngoặc kép: ${key}: "${title}".` }
  }
  const meant = meantBy(name, own)
  return {
    ruleId: 'plan-schema',
    range,
    message: `Không có cột “${name}”.`,
    hint: meant
      ? `Có phải ý bạn là “${meant}”?`
      : `Dùng một trong: ${[...columnKinds, ...own].join(', ')}; cột riêng thì ghi vào more của hoạt động, chẳng hạn “more: {${name}: …}”.`,
    ...(meant && { fix: replacement(range, meant) }),
  }
}

/** Near in spelling, or called so in Vietnamese. */
function meantBy(name: string, own: ReadonlySet<string>): string | undefined {
  const key =
    called[fold(name)] ??
    keysCalled(name)
      .find((path) => isActivityKey(path))
      ?.split('.')[1]
  return nearest(name, [...own]) ?? (key && isKind(key) ? key : nearest(name, columnKinds))
}

function isActivityKey(path: string): boolean {
  const [list, key, ...deeper] = path.split('.')
  return list === 'activities' && deeper.length === 0 && isKind(key ?? '')
}

function twice(name: string, range: Range): Problem {
  return {
    ruleId: 'plan-schema',
    range,
    message: `Cột “${name}” đã có trong danh sách này.`,
    hint: 'Xóa một trong hai mục.',
  }
}

function apart({ text, at }: Written): Problem {
  return {
    ruleId: 'plan-schema',
    range: at,
    message: `“${text}” nằm chung một mục với cột đứng trước nó.`,
    hint: `Ghi mỗi cột một dòng: “- ${text}: …”.`,
  }
}
