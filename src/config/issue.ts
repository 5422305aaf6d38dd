import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml'
import type * as z from 'zod'
import { isFolder } from '../plan/read/standard-name.js'
import { nearest } from '../text/nearest.js'
import { type Field, fieldsOf, itemsOf } from '../yaml/fields.js'
import { singleQuoted } from '../yaml/quoting.js'
import { firstLine } from '../yaml/value-place.js'
import { unknownRule } from './rule-option.js'

/** A mistake in a config, and the characters it stands at. */
export interface ConfigMistake {
  range: readonly [start: number, end: number]
  message: string
  hint?: string
}

/** What zod found, in Vietnamese, at the key or value that is wrong. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  root: YAMLMap.Parsed,
  ruleIds: readonly string[],
): ConfigMistake[] {
  const path = issue.path as (string | number)[]
  const field = fieldAt(root, path)
  const name = nameOf(path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const { at } = fieldsOf(field.node).get(key)!
        const [message, hint] = path[0] === 'rules' ? unknownRule(key, ruleIds) : unknownKey(key)
        return { range: at, message, hint }
      })
    case 'invalid_value':
      return [notAllowed(name, field, issue.values.map(String))]
    case 'invalid_type':
      return [
        mistake(
          field,
          `${name} cần ${kinds[issue.expected] ?? issue.expected}, nhưng ở đây là ${written(field)}.`,
          kindHint(path, field, ruleIds),
        ),
      ]
    case 'too_big':
      return [mistake(field, `${name} ${sizeOf(field)}, nhiều nhất ${issue.maximum}.`, 'Xin rút gọn.')]
    default:
      return [mistake(field, `${name} đang để trống.`, 'Ghi giá trị, hoặc xóa khóa này nếu không dùng.')]
  }
}

/** What to write, from what stands there. */
function kindHint([key, ...inner]: readonly (string | number)[], { node }: Field, ruleIds: readonly string[]) {
  if (inner.length > 0)
    return typeof inner[0] === 'number' ? "Đặt cả mục trong dấu nháy đơn '…'." : `Viết “${inner[0]}: off”.`
  const value = isScalar(node) ? String(node.value) : ''
  if (key === 'ignore') return `Viết “ignore: [${singleQuoted(value || 'luu-tru')}]”.`
  return key === 'rules' ? `Viết “rules: { ${ruleIds[0]}: off }”.` : undefined
}

/** What the levels are called in reports. */
const levelNames: Record<string, string> = {
  ...{ lỗi: 'error', 'cảnh báo': 'warning', 'lưu ý': 'info', 'thông tin': 'info' },
  ...{ tắt: 'off', 'bỏ qua': 'off', không: 'off', false: 'off', no: 'off' },
}

const kinds: Record<string, string> = { array: 'danh sách', object: 'các khóa con', string: 'chữ' }

const keys = ['standard', 'rules', 'ignore']

function unknownKey(key: string): [message: string, hint: string] {
  const near = nearest(key, keys)
  const hint = near ? `Có phải ý bạn là “${near}”?` : `Dùng một trong các khóa: ${keys.join(', ')}.`
  return [`Tệp cấu hình không có khóa “${key}”.`, hint]
}

function notAllowed(name: string, field: Field, values: string[]): ConfigMistake {
  const { node } = field
  const value = isScalar(node) ? String(node.value) : ''
  const called = levelNames[value.normalize('NFC').toLowerCase()]
  const near =
    values.find((candidate) => candidate === called || (value !== '' && candidate.startsWith(value))) ??
    nearest(value, values)
  if (value === '' && isScalar(node)) {
    return mistake(field, `${name} đang để trống.`, `Ghi ${values.slice(0, -1).join(', ')} hoặc ${values.at(-1)}.`)
  }
  const message = `${name} không nhận ${written(field)}, chỉ nhận ${values.join(', ')}.`
  if (isFolder(value)) return mistake(field, message, 'Soát dự thảo chỉ dùng thể thức có sẵn.')
  return mistake(field, message, near && `Có phải ý bạn là “${near}”?`)
}

function mistake({ node, at }: Field, message: string, hint?: string): ConfigMistake {
  const inline = node?.range && node.range[1] > node.range[0] && (isScalar(node) || (node as { flow?: boolean }).flow)
  return { range: inline ? [node.range[0], node.range[1]] : at, message, ...(hint && { hint }) }
}

function nameOf(path: readonly (string | number)[]): string {
  if (path[0] === 'rules' && path.length > 1) return `Mức của quy tắc “${path[1]}”`
  const index = path[1]
  return typeof index === 'number' ? `Mục ${index + 1} của khóa “${path[0]}”` : `Khóa “${path[0]}”`
}

function written({ node }: Field): string {
  if (isScalar(node)) return `“${firstLine(String(node.value))}”`
  return isMap(node) ? 'các khóa con' : isSeq(node) ? 'một danh sách' : 'một giá trị không đọc được'
}

function sizeOf({ node }: Field): string {
  return isSeq(node) ? `có ${node.items.length} mục` : `dài ${String((node as Scalar).value).length} ký tự`
}

/** The value at a path; zod only names paths that exist, as every key may be left out. */
function fieldAt(root: YAMLMap.Parsed, path: readonly (string | number)[]): Field {
  let field: Field = { node: root, at: [root.range[0], root.range[0]] }
  for (const key of path) field = typeof key === 'number' ? itemsOf(field)[key]! : fieldsOf(field.node).get(key)!
  return field
}
