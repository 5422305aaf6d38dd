import { stringify } from 'yaml'
import { exampleAt } from '../schema/examples.js'
import { metaOf, type Path, schemaAt } from './schema-path.js'

/** `“name” (cơ quan ban hành)`; empty for the plan itself. */
export function nameOf(path: Path): string {
  const index = path.findLastIndex((part) => typeof part === 'string')
  if (index === -1) return ''
  const schema = schemaAt(path.slice(0, index + 1))
  const title = schema && metaOf(schema).title
  return title ? `“${path[index]}” (${title.toLocaleLowerCase('vi')})` : `“${path[index]}”`
}

/** How a sentence about a value begins. */
export function subject(path: Path): string {
  const last = path.at(-1)
  return typeof last === 'number' ? `Mục ${last + 1} của ${nameOf(path)}` : `Khóa ${nameOf(path)}`
}

/** ` trong “issuer” (nơi ban hành)`; nothing for the plan itself. */
export function inside(path: Path): string {
  if (path.length === 0) return ''
  const last = path.at(-1)
  return typeof last === 'number' ? ` trong mục ${last + 1} của ${nameOf(path)}` : ` trong ${nameOf(path)}`
}

/** How a value is written, in quotes, as it can be copied; one of many lines is begun. */
export function sample(path: Path, standard: string): string {
  return written(path, exampleAt(path, standard))
}

/** A value at its key or dash, in quotes. */
export function written(path: Path, value: unknown): string {
  const last = path.at(-1)
  const lead = typeof last === 'number' ? '-' : `${last}:`
  if (typeof value !== 'string' || !value.includes('\n')) return `“${lead} ${yamlOf(value)}”`
  return `“${lead} |”, rồi xuống dòng viết nội dung, thụt vào hai dấu cách`
}

/** On one line of YAML, as a plan reads it: every scalar is a text, in quotes where it would be taken for something else. */
function yamlOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return stringify(String(value), asText).trimEnd()
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${inFlow(inner)}`)
  return `{ ${pairs.join(', ')} }`
}

const asText = { schema: 'failsafe', lineWidth: 0 } as const

/** Inside brackets a comma would end a text. */
function inFlow(value: unknown): string {
  if (typeof value === 'object') return yamlOf(value)
  const list = stringify([String(value)], { ...asText, collectionStyle: 'flow', flowCollectionPadding: false })
  return list.trim().slice(1, -1)
}
