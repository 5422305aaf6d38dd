import { type Document, type ParsedNode, stringify } from 'yaml'
import type * as z from 'zod'
import { metaOf, type Path, schemaAt } from './schema-path.js'

/** How the keys of one kind of file are called in a sentence. */
export interface KeyNames {
  /** How a sentence about a value begins: `Khóa “name” (cơ quan ban hành)`. */
  subject: (path: Path) => string
  /** A key that is not there, and in what: `“name” (cơ quan ban hành) trong “issuer” (nơi ban hành)`. */
  missing: (path: Path) => string
  /** ` trong “issuer” (nơi ban hành)`; nothing for the file itself. */
  inside: (path: Path) => string
}

/** What is said of the keys and values of one kind of file. */
export interface Guide extends KeyNames {
  schema: z.ZodType
  /** What may stand at a path. */
  example: (path: Path) => unknown
  /** Other names of a key, as `fold` leaves them. */
  aliasesOf?: (path: Path) => readonly string[]
  /** Instead of what is said of an unknown key of no near one: whatever it is called, where it belongs. */
  elsewhere?: (key: string) => string | undefined
  /** Beside the keys that there are: what to do with one of the author's own. */
  ownKey?: (path: Path, key: string) => string | undefined
  /** Instead of all that is said of an unknown key. */
  unknownKey?: (path: Path, key: string) => { message: string; hint: string } | undefined
  /** What was meant by a value that is nearly written as it should be. */
  meant?: (path: Path, written: string) => string | undefined
  /** Instead of an example, where more can be said. */
  hint?: (path: Path, node: ParsedNode) => string | undefined
  /** What to do about a text that is too long. */
  shorten?: string
  /** The keys at a file's end, which are missed there. */
  last?: ReadonlySet<string>
}

/** A file whose values are checked, and what can be said of its keys. */
export interface Checked {
  guide: Guide
  root: ParsedNode
  text: string
  /** Where values may borrow one another by `*` and `<<`. */
  document?: Document.Parsed
}

/** How a value is written, in quotes. */
export function sample({ example }: Pick<Guide, 'example'>, path: Path): string {
  return written(path, example(path))
}

/** Keys called by their titles in the schema. */
export function titledNames(schema: z.ZodType): KeyNames {
  const nameOf = (path: Path): string => {
    const index = path.findLastIndex((part) => typeof part === 'string')
    const own = index === -1 ? undefined : schemaAt(schema, path.slice(0, index + 1))
    const title = own && metaOf(own).title
    return title ? `“${path[index]}” (${title.toLocaleLowerCase('vi')})` : `“${path[index]}”`
  }
  const inside = (path: Path): string => {
    const last = path.at(-1)
    if (last === undefined) return ''
    return typeof last === 'number' ? ` trong mục ${last + 1} của ${nameOf(path)}` : ` trong ${nameOf(path)}`
  }
  return {
    subject: (path) => {
      const last = path.at(-1)
      return typeof last === 'number' ? `Mục ${last + 1} của ${nameOf(path)}` : `Khóa ${nameOf(path)}`
    },
    missing: (path) => `${nameOf(path)}${inside(path.slice(0, -1))}`,
    inside,
  }
}

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
