import { scanDates } from '../calendar/scan.js'
import type { Diagnostic } from '../diagnostic.js'
import { diagnosticsOf, type Problem, type Range } from '../problem.js'
import { type Sourced, sourceRange } from '../text/sourced.js'
import { type FieldName, printedFields, prosesIn, tablesIn } from './compute/printed-fields.js'
import { usualColumns } from './compute/schedule/table.js'
import type { Activity, Plan, PlanParts, Prose } from './plan.js'

/** What a plan's activities say and its document prints nowhere. Of a plan with mistakes nobody knows yet what it prints. */
export function unprintedDiagnostics(plan: Plan, text: string): Diagnostic[] {
  return diagnosticsOf(unprintedFields(plan), text, plan.file, 'plan-unprinted')
}

/** Each field once, where it first stands. */
function unprintedFields(plan: PlanParts): Problem[] {
  const printed = printedFields(plan)
  const words = wordsOf(plan)
  const lost = new Map<FieldName, Field[]>()
  for (const activity of plan.activities) {
    const own = printed.get(activity.id) ?? new Set()
    if (own.size === 0 && !words.has(textsOf(activity.name))) {
      lost.set('name', [...(lost.get('name') ?? []), ...fieldsOf(activity).filter(({ field }) => field === 'name')])
      continue
    }
    for (const one of fieldsOf(activity)) {
      const { field, texts } = one
      if (field === 'name' || own.has(field) || words.has(texts) || (field === 'when' && words.hasTime(activity)))
        continue
      lost.set(field, [...(lost.get(field) ?? []), one])
    }
  }
  return Array.from(lost, ([, fields]) => problemOf(fields, tablesIn(plan).length > 0))
}

interface Field {
  field: FieldName
  id: string
  at: Range
  texts: string[]
}

const names: Record<string, string> = {
  ...{ name: 'Tên', when: 'Thời gian', where: 'Địa điểm', content: 'Nội dung', lead: 'Đơn vị phụ trách' },
  ...{ support: 'Đơn vị phối hợp', budget: 'Kinh phí', result: 'Sản phẩm', note: 'Ghi chú' },
}

function problemOf(fields: readonly Field[], hasTable: boolean): Problem {
  const [{ field, id, at }] = fields as [Field]
  const more = fields.length > 1 ? ` (và của ${fields.length - 1} hoạt động khác)` : ''
  const own = field.startsWith('more.') ? field.slice('more.'.length) : undefined
  const what = own === undefined ? `${names[field]} (${field})` : `“${own}” (more)`
  const message =
    field === 'name'
      ? `Hoạt động “${id}”${more} không in ra ở đâu trong văn bản.`
      : `${what} của hoạt động “${id}”${more} không in ra ở đâu trong văn bản.`
  return { severity: 'warning', range: at, message, hint: hintOf(field, id, own, hasTable) }
}

const inSentence = new Set(['when', 'where', 'lead'])

function hintOf(field: FieldName, id: string, own: string | undefined, hasTable: boolean): string {
  if (field === 'name')
    return `Ghi {{activity "${id}"}} trong nội dung, ${hasTable ? 'thêm mã này vào activities của lịch' : 'thêm “schedule: true” để in lịch'}, hoặc xóa hoạt động này.`
  const column = hasTable ? `thêm “${own ?? field}” vào columns của lịch` : scheduleWith(own ?? field)
  if (own !== undefined) return `${column.charAt(0).toUpperCase()}${column.slice(1)}, hoặc xóa khóa này.`
  const written = [
    ...(inSentence.has(field) ? [`{{${field} "${id}"}}`] : []),
    ...(field === 'lead' ? [`{{assigned "${id}"}}`] : [`{{details "${id}"}} ở một đoạn riêng`]),
  ]
  return `Ghi ${written.join(' hoặc ')} trong nội dung, hoặc ${column}.`
}

function scheduleWith(column: string): string {
  const usual = usualColumns.map(({ name }) => name)
  if (usual.includes(column)) return 'thêm “schedule: true” để in lịch'
  return `thêm “schedule: {columns: [${[...usual, column].join(', ')}]}” để in lịch`
}

function fieldsOf(activity: Activity): Field[] {
  const { id, when } = activity
  const prose = (field: FieldName, ...proses: Prose[]) =>
    fieldOf(
      id,
      field,
      proses.flat().map(({ source }) => source),
    )
  const found = [
    prose('name', activity.name),
    when && !when.value.whole ? fieldOf(id, 'when', [when.source]) : undefined,
    prose('where', activity.where),
    prose('content', ...activity.content),
    fieldOf(id, 'lead', activity.lead),
    fieldOf(id, 'support', activity.support),
    ...(['budget', 'result', 'note'] as const).map((field) => prose(field, activity[field])),
    ...activity.more.map(({ name, at, prose: words }) => ({ field: `more.${name}`, id, at, texts: textsOf(words) })),
  ]
  return found.filter((field) => field !== undefined)
}

function fieldOf(id: string, field: FieldName, sources: readonly Sourced[]): Field | undefined {
  const [first] = sources
  if (!first) return undefined
  return { field, id, at: sourceRange(first, 0, first.text.length), texts: sources.map(({ text }) => text) }
}

function textsOf(prose: Prose): string[] {
  return prose.flatMap(({ source, expression }) => (expression ? [] : [source.text]))
}

// Characters gone over in looking for words that were typed where an expression could stand; beyond, nothing is said.
const mostSearched = 20_000_000

/** The plan's own words, in which what an activity says may be typed again. */
function wordsOf(plan: PlanParts) {
  // Most plans print all by their tables.
  let read: string[] | undefined
  let joined: string | undefined
  const proses = () => (read ??= prosesIn(plan).map((prose) => prose.map(({ source }) => source.text).join('')))
  const all = () => (joined ??= plain(proses().join('\n')))
  let left = mostSearched
  let days: Set<string> | undefined
  const has = (texts: readonly string[]) =>
    texts.every((text) => {
      left -= all().length
      return left < 0 || all().includes(plain(text))
    })
  const hasTime = ({ when }: Activity) => {
    days ??= new Set(proses().flatMap((text) => scanDates(text).map(({ day, month }) => `${day}/${month}`)))
    return when?.value.spans.some(({ start, end }) =>
      [start, end].some(({ day, month }) => days!.has(`${day}/${month}`)),
    )
  }
  return { has, hasTime }
}

// More than one plain blank, or another.
const otherSpace = /\s{2,}|[^\S ]/g

function plain(text: string): string {
  return text.toLowerCase().replace(otherSpace, ' ').trim()
}
