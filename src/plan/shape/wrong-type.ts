import { isMap, isScalar, isSeq } from 'yaml'
import * as z from 'zod'
import type { Problem } from '../../problem.js'
import { type Field, fieldsOf } from '../../yaml/fields.js'
import { betweenCurly, opensCurly, singleQuoted, valueLineAt } from '../../yaml/quoting.js'
import { firstLine, placeOf } from '../../yaml/value-place.js'
import { sample, subject } from './path-names.js'
import { choices, type Path, schemaAt } from './schema-path.js'
import type { ShapeOf } from './shape.js'

/** A value of another kind than its key takes; often a text that YAML reads as something else. */
export function wrongType(path: Path, field: Field, shape: ShapeOf): Problem {
  const { text, standard } = shape
  const schema = schemaAt(path)
  const wanted = schema ? choices(schema).flatMap(kindsOf) : []
  const range = placeOf(field, text)
  const misread = wanted.includes('chữ') ? misreadText(field, range, text) : undefined
  const { node } = field
  const message = misread
    ? `${subject(path)} ${misread.message}`
    : `${subject(path)} cần ${either(wanted)}, nhưng ở đây là ${kindFound(field, text)}.`
  const isTightDash = isScalar(node) && wanted.includes('danh sách') && /^-\S/.test(text.slice(...range))
  const hint = isTightDash ? 'Thêm dấu cách sau dấu - ở đầu mỗi mục.' : `Viết ${sample(path, standard)}.`
  return { ruleId: 'plan-schema', range: misread?.range ?? range, message, hint: misread?.hint ?? hint }
}

interface Misread {
  message: string
  hint: string
  range: readonly [number, number]
}

function misreadText({ node }: Field, range: readonly [number, number], text: string): Misread | undefined {
  const [start] = range
  if (isScalar(node)) {
    const hint = inQuotes(text, start, text.slice(...range))
    return { message: `ghi “${node.value}” mà YAML hiểu là đúng/sai, không phải chữ.`, hint, range }
  }
  if (!isMap(node)) return undefined
  if (text.startsWith('{{', start)) {
    const hint = inQuotes(text, start, '')
    return { message: 'bắt đầu bằng “{{”, nên YAML không đọc là chữ.', hint, range: [start, start + 2] }
  }
  const key = fieldsOf(node).values().next().value?.at
  if (!key || text[start] === '{') return undefined
  const item = itemText(text, key[0], node.range[1])
  const hint = inQuotes(text, key[0], item)
  if (opensCurly(item)) {
    return { message: 'mở bằng ngoặc cong của Word, mà YAML chỉ coi là chữ.', hint, range: [key[0], key[0] + 1] }
  }
  return { message: 'có dấu hai chấm rồi dấu cách, nên YAML không đọc là chữ.', hint, range: [key[0], key[1] + 1] }
}

/** An item of `[…]` ends where YAML ends it, or with its curly quotes, among which there may be a comma. */
function itemText(text: string, start: number, end: number): string {
  const curly = /^[“‘][^“”‘’\n]*[”’]/u.exec(text.slice(start, start + 200))
  return curly ? curly[0] : text.slice(start, end).trimEnd()
}

/** What to write: the value's own line where it is the only one, else its item. */
function inQuotes(text: string, start: number, item: string): string {
  const { lead, value } = valueLineAt(text, start, start) ?? {}
  const isAlone = lead !== undefined && /^(?:- +)*(?:[^[{]*: +)?$/.test(lead)
  const words = isAlone ? value! : item
  if (words === '' || words.includes('\n')) return "Đặt cả giá trị trong dấu nháy đơn '…'."
  return `Đặt cả giá trị trong dấu nháy đơn: “${isAlone ? lead : ''}${singleQuoted(betweenCurly(words) ?? words)}”.`
}

function kindFound({ node }: Field, text: string): string {
  if (isMap(node)) return 'các khóa con'
  return isSeq(node) ? 'một danh sách' : `chữ “${firstLine(text.slice(node!.range[0], node!.range[1]))}”`
}

function kindsOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodArray) return ['danh sách']
  if (schema instanceof z.ZodObject) return ['các khóa con']
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String)
  return schema instanceof z.ZodBoolean ? ['true', 'false'] : ['chữ']
}

function either(kinds: readonly string[]): string {
  return [kinds.slice(0, -1).join(', '), ...kinds.slice(-1)].filter(Boolean).join(' hoặc ')
}
