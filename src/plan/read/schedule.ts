import { type Report, replacement } from '../../problem.js'
import { nearest } from '../../text/nearest.js'
import { type Sourced, sourceRange } from '../../text/sourced.js'
import { type Field, fieldsOf, itemsOf, textOf } from '../../yaml/fields.js'
import type { Activity, Grouping, PlanTable } from '../plan.js'
import { readColumns } from './columns.js'
import type { Fields } from './facts.js'
import { isWanted } from './wanted.js'

/** A table of activities, by the options of a `schedule:`. */
export function readTable(given: Fields, activities: readonly Activity[]): PlanTable {
  const { text, fields, report } = given
  const columns = fields.has('columns') ? readColumns(given, activities) : []
  const group = textOf(fields.get('group'), text)?.text as Grouping | undefined
  const numbering = fields.get('numbering')
  if (numbering && !fields.has('group')) report(groupless(numbering))
  const ids = readIds(given, activities)
  return {
    ...(columns.length > 0 && { columns }),
    ...(group && { group }),
    countsAnew: numbering !== undefined,
    ...(ids && { ids }),
  }
}

/** Whether there is something to print in a schedule that was asked for. */
export function wantedFields(given: Fields, activities: readonly Activity[]): Fields | undefined {
  const field = given.fields.get('schedule')
  if (!field || !isWanted(field)) return undefined
  if (activities.length === 0) given.report(noActivities(field))
  return { ...given, fields: fieldsOf(field.node) }
}

function noActivities({ at }: Field) {
  return {
    ruleId: 'plan-schema',
    range: at,
    message: 'Lịch hoạt động được bật nhưng kế hoạch chưa có hoạt động nào.',
    hint: 'Thêm các hoạt động vào activities, hoặc ghi “schedule: false”.',
    missing: true,
  } as const
}

function groupless({ at }: Field) {
  return {
    ruleId: 'plan-schema',
    range: at,
    message: 'Khóa “numbering” (đánh số) chỉ dùng khi lịch được xếp nhóm.',
    hint: 'Thêm “group: week”, “group: day”, “group: month” hoặc “group: lead”; không xếp nhóm thì xóa khóa này.',
  }
}

function readIds({ text, fields, report }: Fields, activities: readonly Activity[]): Set<string> | undefined {
  if (!fields.has('activities')) return undefined
  const known = activities.map(({ id }) => id)
  const ids = new Set<string>()
  for (const item of itemsOf(fields.get('activities'))) {
    const id = textOf(item, text)
    if (!id) continue
    if (ids.has(id.text)) report(twice(id))
    else if (!known.includes(id.text)) reportUnknown(id, known, report)
    ids.add(id.text)
  }
  return ids
}

function twice(id: Sourced) {
  return {
    ruleId: 'plan-schema',
    range: sourceRange(id, 0, id.text.length),
    message: `Hoạt động “${id.text}” đã có trong danh sách này.`,
    hint: 'Xóa một trong hai mục.',
  }
}

function reportUnknown(id: Sourced, known: readonly string[], report: Report): void {
  const range = sourceRange(id, 0, id.text.length)
  const near = nearest(id.text, known)
  report({
    ruleId: 'plan-schema',
    range,
    message: `Không có hoạt động nào mang mã “${id.text}”.`,
    hint: near ? `Có phải ý bạn là “${near}”?` : `Các mã đang có: ${known.join(', ')}.`,
    ...(near && { fix: replacement(range, near) }),
  })
}
