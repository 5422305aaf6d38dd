import type { PartialDate, Span } from '../../calendar/date.js'
import { parseDate, parsePartialDate, parsePeriod } from '../../calendar/parse.js'
import { yearOfTitle } from '../../calendar/title-year.js'
import type { BaseDate, Entry } from '../../knowledge/anniversaries/entry.js'
import type { Reading, Report } from '../../problem.js'
import { asSeen, withoutUnseen } from '../../text/as-seen.js'
import { lineStarts, pointAt } from '../../text/lines.js'
import { type Sourced, sourceRange } from '../../text/sourced.js'
import { type Field, fieldsOf, itemsOf, linesOf, textOf } from '../../yaml/fields.js'
import type { Read } from '../plan.js'
import { freeId } from '../schema/repair.js'

/** A plan's fields by key, in the text of its file. */
export interface Fields {
  text: string
  fields: Map<string, Field>
  report: Report
}

export function readDateOf({ text, fields, report }: Fields): Read<PartialDate> | undefined {
  return read(textOf(fields.get('date'), text), parsePartialDate, report)
}

export function readPeriodOf({ text, fields, report }: Fields): Read<Span> | undefined {
  return read(textOf(fields.get('period'), text), parsePeriod, report)
}

export function read<T>(
  source: Sourced | undefined,
  parse: (text: string) => Reading<T>,
  report: Report,
): Read<T> | undefined {
  if (!source) return undefined
  const seen = withoutUnseen(source)
  const { value, problem } = parse(seen.text)
  if (!problem) return { value: value as T, source }
  const range = sourceRange(seen, ...problem.range)
  report({ hint: 'Kiểm tra lại ngày, tháng, năm.', ...problem, ruleId: 'plan-date', range })
  return undefined
}

/** The plan's year: its period's, else the only one that its title names, else its date's. */
export function yearOf(
  { text, fields }: Fields,
  date: PartialDate | undefined,
  period: Span | undefined,
): number | undefined {
  if (period) return period.end.year
  const title = linesOf(fields.get('title'), text)
  return yearOfTitle(title.map((line) => asSeen(line).text)) ?? date?.year
}

/** The plan's own anniversaries and editions, as the catalogue has them. */
export function readEntries({ text, fields, report }: Fields): Entry[] {
  const anniversaries = itemsOf(fields.get('anniversaries')).map(({ node }) => fieldsOf(node))
  const editions = itemsOf(fields.get('editions')).map(({ node }) => fieldsOf(node))
  checkIds(anniversaries, 'ngày kỷ niệm', text, report)
  checkIds(editions, 'hoạt động đếm theo lần', text, report)
  return [
    ...anniversaries.map((entry) =>
      entryOf(entry, 'anniversary', text, baseOf(textOf(entry.get('date'), text), report)),
    ),
    ...editions.map((entry) =>
      entryOf(entry, 'edition', text, { year: Number(textOf(entry.get('first'), text)?.text) || unread }),
    ),
  ]
}

// A date with a mistake is reported once; expressions that count from it are let through.
const unread = 1

function baseOf(source: Sourced | undefined, report: Report): BaseDate {
  if (source && /^\d{1,4}$/.test(source.text)) return { year: Number(source.text) }
  return read(source, parseDate, report)?.value ?? { year: unread }
}

function entryOf(fields: Map<string, Field>, kind: Entry['kind'], text: string, base: BaseDate): Entry {
  const id = textOf(fields.get('id'), text)?.text ?? ''
  const name = textOf(fields.get('name'), text)?.text ?? ''
  return { id, name, keys: [], base, kind, confidence: 'high', alternatives: [] }
}

/** Two of a kind can't have the same id. */
export function checkIds(items: readonly Map<string, Field>[], noun: string, text: string, report: Report): void {
  const firsts = new Map<string, number>()
  const taken = new Set(items.map((item) => textOf(item.get('id'), text)?.text ?? ''))
  for (const item of items) {
    const id = textOf(item.get('id'), text)
    if (!id) continue
    const range = sourceRange(id, 0, id.text.length)
    const first = firsts.get(id.text)
    firsts.set(id.text, first ?? range[0])
    if (first === undefined) continue
    const free = freeId(id.text, taken)
    if (free) taken.add(free)
    report({
      ruleId: 'plan-id',
      range,
      message: `Mã “${id.text}” đã dùng cho ${noun} ở dòng ${pointAt(lineStarts(text), first).line}.`,
      hint: `${free ? `Đặt mã khác, chẳng hạn “${free}”` : 'Đặt mã khác'}, rồi sửa các biểu thức gọi đến mục này.`,
    })
  }
}
