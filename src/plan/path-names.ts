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

/** How a value is written, on one line of YAML. */
export function sample(path: Path): string {
  const schema = schemaAt(path)
  const example = schema ? metaOf(schema).examples[0] : undefined
  const last = path.at(-1)
  return typeof last === 'number' ? `- ${inline(example)}` : `${last}: ${inline(example)}`
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${inline(inner)}`)
    return `{ ${pairs.join(', ')} }`
  }
  const text = String(value)
  return text.includes('\n') ? '|' : text
}
