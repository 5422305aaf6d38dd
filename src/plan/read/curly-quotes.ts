import { isCollection, isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml'
import { mostDiagnostics, type Problem, replacement } from '../../problem.js'
import { type Field, fieldsOf, itemsOf } from '../../yaml/fields.js'
import { betweenCurly, opensCurly, singleQuoted } from '../../yaml/quoting.js'
import { written } from '../../yaml/schema/guide.js'
import { keysOf, type Path } from '../../yaml/schema/schema-path.js'
import { planNames } from '../schema/check.js'

/** A name that is all in quotes may be meant so; what a plan counts with, or prints at its head and end, never is. */
const prose = new Set([
  ...['title', 'body', 'schedule.title', 'schedule.subject', 'anniversaries.name', 'editions.name'],
  ...['activities.name', 'activities.content', 'activities.note', 'activities.when.text'],
])

/** Values in Word's quotes, which are no quotes to YAML: they would be printed, and a comma between them parts an item. */
export function curlyValues(root: YAMLMap.Parsed, text: string): Problem[] {
  const all = Array.from(valuesBelow({ node: root, at: [0, 0] }, [], false)).flatMap(({ path, node, isItem }) => {
    const value = String(node.value)
    const inner = betweenCurly(value)
    if (inner !== undefined && !prose.has(keysOf(path))) return [enclosed(path, node, inner, isItem)]
    return inner === undefined && isItem && opensCurly(value) ? parted(path, node, text) : []
  })
  return all.slice(0, mostDiagnostics)
}

function enclosed(path: Path, node: Scalar.Parsed, inner: string, isItem: boolean): Problem {
  const range: [number, number] = [node.range[0], node.range[1]]
  return {
    ruleId: 'plan-schema',
    range,
    covers: range,
    message: `${planNames.subject(path)} đặt trong ngoặc cong của Word; YAML coi ngoặc này là chữ và sẽ in ra.`,
    hint: isItem ? `Chỉ ghi “${inner}”.` : `Viết ${written(path, inner)}.`,
    fix: replacement(range, inner),
  }
}

function parted(path: Path, { range }: Scalar.Parsed, text: string): Problem[] {
  const whole = quotedItem.exec(text.slice(range[0], range[0] + 300))?.[0]
  const inner = whole && betweenCurly(whole)
  if (!whole || inner === undefined) return []
  const item = [range[0], range[0] + whole.length] as const
  return [
    {
      ruleId: 'plan-schema',
      range: item,
      covers: item,
      message: `${planNames.subject(path)} đặt trong ngoặc cong của Word, nên dấu phẩy bên trong tách thành hai mục.`,
      hint: `Đặt cả mục trong dấu nháy đơn: “${singleQuoted(inner)}”.`,
    },
  ]
}

const quotedItem = /^[“‘][^“”‘’\n]*[”’]/u

interface Value {
  path: Path
  node: Scalar.Parsed
  /** Of a list or map in brackets. */
  isItem: boolean
}

function* valuesBelow(field: Field, path: Path, isItem: boolean): Generator<Value> {
  const { node } = field
  const inside = isItem || (isCollection(node) && node.flow === true)
  if (isMap(node)) for (const [key, value] of fieldsOf(node)) yield* valuesBelow(value, [...path, key], inside)
  else if (isSeq(node))
    for (const [index, item] of itemsOf(field).entries()) yield* valuesBelow(item, [...path, index], inside)
  else if (isScalar(node) && node.type === 'PLAIN') yield { path, node: node as Scalar.Parsed, isItem }
}
