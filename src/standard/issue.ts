import { isMap, isPair, isScalar, type Node, type ParsedNode, type YAMLMap } from 'yaml'
import type * as z from 'zod'
import { nearest } from '../text/nearest.js'

type Issue = z.core.$ZodIssue
type Range = readonly [start: number, end: number]

/** A mistake in standard.yaml and the characters it stands at. */
export interface LayoutMistake {
  range: Range
  message: string
  hint?: string
}

/** What zod found, in Vietnamese, at the value that is wrong; for a missing key, at the key above it. */
export function explainIssue(issue: Issue, root: YAMLMap.Parsed): LayoutMistake[] {
  const path = issue.path.map(String)
  const name = path.join('.') || 'standard.yaml'
  const { node, range } = locate(root, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        range: keyRange(node, key) ?? range,
        message: `${name} không có khóa “${key}”.`,
      }))
    case 'invalid_type':
      return [
        node === undefined
          ? {
              range,
              message: `Thiếu khóa ${name}.`,
              hint: `Thêm “${path.at(-1)}:” với giá trị là ${kinds[issue.expected] ?? issue.expected}.`,
            }
          : {
              range,
              message: `${name} cần ${kinds[issue.expected] ?? issue.expected}, nhưng ở đây là ${written(node)}.`,
            },
      ]
    case 'invalid_value':
      return [notAllowed(name, node, range, issue.values.map(String))]
    case 'too_small':
      return [
        {
          range,
          message: `${name} ghi ${written(node)}, cần ${issue.inclusive ? 'từ' : 'lớn hơn'} ${issue.minimum} trở lên.`,
        },
      ]
    case 'too_big':
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
  return isScalar(node) ? `“${node.value}”` : 'nhiều giá trị'
}

/** The node at a path, or where it is missing the key of the nearest one above. */
export function locate(root: YAMLMap.Parsed, path: readonly string[]): { node?: Node; range: Range } {
  let node: Node = root
  let range: Range = [root.range[0], root.range[0]]
  for (const key of path) {
    const child = 'items' in node ? (node as YAMLMap).get(isMap(node) ? key : (Number(key) as never), true) : undefined
    const at = isMap(node) ? keyRange(node, key) : undefined
    if (!child) return { range: at ?? range }
    node = child as unknown as Node
    range = at ?? rangeOf(node)
  }
  return { node, range: isScalar(node) ? rangeOf(node) : range }
}

function keyRange(node: Node | undefined, key: string): Range | undefined {
  const pair = isMap(node) ? node.items.find((item) => isPair(item) && String(item.key) === key) : undefined
  return pair && rangeOf(pair.key as ParsedNode)
}

function rangeOf(node: Node): Range {
  return [node.range![0], node.range![1]]
}
