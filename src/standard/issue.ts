import { type Document, isScalar, type Node } from 'yaml'
import type * as z from 'zod'
import { nearest } from '../text/nearest.js'
import { firstLine } from '../yaml/value-place.js'
import { keysAt } from './keys.js'
import { keyRange, type Located, locate, type Range } from './locate.js'

type Issue = z.core.$ZodIssue

/** A mistake in standard.yaml and the characters it stands at. */
export interface LayoutMistake {
  range: Range
  message: string
  hint?: string
}

/** What zod found, in Vietnamese, each mistake once, however many keys borrow the value by `*` or `<<`. */
export function explainIssues(issues: readonly Issue[], document: Document.Parsed): LayoutMistake[] {
  const seen = new Set<string>()
  return issues.flatMap((issue) => {
    const path = issue.path.map(String)
    const located = locate(document, path)
    return explainIssue(issue, path, located, document).filter(({ range }) => {
      const key = located.node ? `${range}` : `${located.nearest.range} ${path.at(-1)}`
      return !seen.has(key) && seen.add(key)
    })
  })
}

/** At the value that is wrong; for a missing key, at the key above it. */
function explainIssue(
  issue: Issue,
  path: string[],
  { node, range }: Located,
  document: Document.Parsed,
): LayoutMistake[] {
  const name = path.join('.') || 'standard.yaml'
  if (isScalar(node) && node.value === null)
    return [{ range, message: `${name} đang để trống.`, hint: `Ghi giá trị, ở đây là ${kindOf(issue)}.` }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        range: keyRange(document, path, key) ?? range,
        ...unknownKey(name, key, keysAt(path)),
      }))
    case 'invalid_type':
      return [{ range, ...wrongKind(name, node, kindOf(issue)) }]
    case 'invalid_value':
      return [notAllowed(name, node, range, issue.values.map(String))]
    case 'too_small': {
      const least = `${issue.inclusive ? 'từ' : 'lớn hơn'} ${issue.minimum} trở lên`
      return [{ range, message: `${name} ghi ${written(node)}, cần ${least}.` }]
    }
    case 'too_big':
      if (isScalar(node) && typeof node.value === 'string')
        return [{ range, message: `${name} dài ${node.value.length} ký tự, nhiều nhất ${issue.maximum}.` }]
      return [{ range, message: `${name} ghi ${written(node)}, cần nhiều nhất ${issue.maximum}.` }]
    case 'invalid_format':
      return [{ range, message: `${name} ghi ${written(node)}, ${issue.message}.` }]
    case 'invalid_key':
      return [{ range, message: `Tên “${path.at(-1)}” ${issue.issues[0]?.message ?? 'không dùng được'}.` }]
    case 'custom':
      return [{ range, message: issue.message }]
    default:
      return [{ range, message: `${name} ghi ${written(node)}, không đúng kiểu giá trị.` }]
  }
}

const kinds: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'các khóa con',
  record: 'các khóa con',
}

function kindOf(issue: Issue): string {
  if (issue.code === 'invalid_value')
    return `một trong: ${issue.values.map((value) => `“${String(value)}”`).join(', ')}`
  return issue.code === 'invalid_type' ? (kinds[issue.expected] ?? issue.expected) : 'một giá trị'
}

function wrongKind(name: string, node: Node | undefined, kind: string): Pick<LayoutMistake, 'message' | 'hint'> {
  if (node) return { message: `${name} cần ${kind}, nhưng ở đây là ${written(node)}.` }
  return { message: `Thiếu khóa ${name}.`, hint: `Thêm “${name.split('.').at(-1)}:” với giá trị là ${kind}.` }
}

function unknownKey(name: string, key: string, keys: readonly string[]): Pick<LayoutMistake, 'message' | 'hint'> {
  const near = nearest(key, keys)
  const hint = near ? `Có phải ý bạn là “${near}”?` : `Dùng một trong các khóa: ${keys.join(', ')}.`
  return { message: `${name} không có khóa “${key}”.`, hint }
}

function notAllowed(name: string, node: Node | undefined, range: Range, values: string[]): LayoutMistake {
  if (node === undefined) return { range, message: `Thiếu khóa ${name}.`, hint: `Các giá trị: ${values.join(', ')}.` }
  const near = isScalar(node) ? nearest(String(node.value), values) : undefined
  return {
    range,
    message: `${name} không nhận ${written(node)}, chỉ nhận ${values.join(', ')}.`,
    ...(near && { hint: `Có phải ý bạn là “${near}”?` }),
  }
}

function written(node: Node | undefined): string {
  return isScalar(node) ? `“${firstLine(String(node.value))}”` : 'nhiều giá trị'
}
