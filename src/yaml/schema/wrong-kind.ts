import { isMap, isScalar, isSeq } from 'yaml'
import * as z from 'zod'
import type { Problem } from '../../problem.js'
import { type Field, fieldsOf, firstLine, placeOf } from '../fields.js'
import { betweenCurly, opensCurly, singleQuoted, valueLineAt } from '../quoting.js'
import { type Checked, sample } from './guide.js'
import { choices, type Path, schemaAt } from './schema-path.js'

/** A value of another kind than its key takes; often a text that YAML reads as something else. */
export function wrongKind(path: Path, field: Field, { text, guide }: Checked): Problem {
  const schema = schemaAt(guide.schema, path)
  const wanted = schema ? choices(schema).flatMap(kindsOf) : []
  const range = placeOf(field, text)
  const misread = wanted.includes('chữ') ? misreadText(field, range, text) : undefined
  const { node } = field
  const message = misread
    ? `${guide.subject(path)} ${misread.message}`
    : `${guide.subject(path)} cần ${either(wanted)}, nhưng ở đây là ${kindFound(field)}.`
  const isTightDash = isScalar(node) && wanted.includes('danh sách') && /^-\S/.test(text.slice(...range))
  const hint = isTightDash
    ? 'Thêm dấu cách sau dấu - ở đầu mỗi mục.'
    : (guide.hint?.(path, node!) ?? `Viết ${sample(guide, path)}.`)
  return { range: misread?.range ?? range, message, hint: misread?.hint ?? hint }
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
    const kind = typeof node.value === 'number' ? 'số' : 'đúng/sai'
    return { message: `ghi “${text.slice(...range)}” mà YAML hiểu là ${kind}, không phải chữ.`, hint, range }
  }
  if (!isMap(node)) return undefined
  if (text.startsWith('{{', start)) {
    const hint = inQuotes(text, start, '')
    return { message: 'bắt đầu bằng “{{”, nên YAML không đọc là chữ.', hint, range: [start, start + 2] }
  }
  const key = fieldsOf(node).values().next().value?.at
  if (!key || text[start] === '{') return undefined
  const item = itemText(text, key[0], node.range![1])
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

function kindFound(field: Field): string {
  const { node } = field
  const kind = isScalar(node) ? { string: 'chữ ', number: 'số ' }[typeof node.value as string] : undefined
  return `${kind ?? ''}${shown(field)}`
}

/** A value as it is quoted in a sentence. */
export function shown({ node }: Field): string {
  if (isScalar(node)) return `“${firstLine(String(node.value))}”`
  return isMap(node) ? 'các khóa con' : isSeq(node) ? 'một danh sách' : 'một giá trị không đọc được'
}

function kindsOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodArray) return ['danh sách']
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return ['các khóa con']
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String)
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  if (schema instanceof z.ZodNumber) return [schema.isInt ? 'số nguyên' : 'số']
  return schema instanceof z.ZodBoolean ? ['true', 'false'] : ['chữ']
}

/** `a, b hoặc c`; signs stand in quotes. */
export function either(values: readonly string[]): string {
  const quoted = values.map((value) => (/[\p{L}\d]/u.test(value) ? value : `“${value}”`))
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' hoặc ')
}
