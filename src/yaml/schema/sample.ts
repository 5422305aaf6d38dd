import { stringify } from 'yaml'
import type { Path } from './schema-path.js'

/** A value at its key or dash, in quotes, as it can be copied; one of many lines is begun. */
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
