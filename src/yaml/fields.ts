import { isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml'
import type { Sourced } from '../text/sourced.js'
import { scalarSource } from './scalar-source.js'
import { lines, paragraphs, trim } from './text-lines.js'

/** A value of the file, and the characters to point at when it is missing or not what it should be. */
export interface Field {
  node: ParsedNode | null
  at: readonly [number, number]
}

/** The values of a map by key; none for anything that is no map. The first of a repeated key counts. */
export function fieldsOf(node: ParsedNode | null | undefined): Map<string, Field> {
  const fields = new Map<string, Field>()
  if (!isMap(node)) return fields
  for (const { key, value } of node.items as { key: ParsedNode; value: ParsedNode | null }[]) {
    if (!isScalar(key) || fields.has(String(key.value))) continue
    const [start, end] = key.range
    // Of a key without a name the colon is shown.
    fields.set(String(key.value), { node: value, at: [start, Math.max(end, start + 1)] })
  }
  return fields
}

/** The items of a list; none for anything that is no list. */
export function itemsOf(field: Field | undefined): Field[] {
  if (!isSeq(field?.node)) return []
  return (field.node.items as ParsedNode[]).map((node) => ({ node, at: placeOfItem(node, field.at) }))
}

/** The first key of an item, or its words. */
export function placeOfItem(node: ParsedNode, parent: readonly [number, number]): readonly [number, number] {
  const first = fieldsOf(node).values().next().value
  return first?.at ?? (node.range ? [node.range[0], node.range[1]] : parent)
}

/** A plain value, as a schema checks it; `leafOf` says what a value is that is neither keys nor a list. */
export function plainOf(node: ParsedNode | null, leafOf: (node: ParsedNode | null) => unknown): unknown {
  if (isSeq(node)) return (node.items as ParsedNode[]).map((item) => plainOf(item, leafOf))
  if (!isMap(node)) return leafOf(node)
  const plain: Record<string, unknown> = Object.create(null)
  for (const [key, field] of fieldsOf(node)) plain[key] = plainOf(field.node, leafOf)
  return plain
}

/** A scalar's text in NFC without the blanks around it; absent when there is none. */
export function textOf(field: Field | undefined, text: string): Sourced | undefined {
  if (!field || !isScalar(field.node) || isBlank(field.node as Scalar.Parsed)) return undefined
  const value = trim(scalarSource(field.node as Scalar.Parsed, text))
  return value.text === '' ? undefined : value
}

/** A value that may be one text or a list of them. */
export function textsOf(field: Field | undefined, text: string): Sourced[] {
  const items = isSeq(field?.node) ? itemsOf(field) : field ? [field] : []
  return items.map((item) => textOf(item, text)).filter((value) => value !== undefined)
}

/** Its lines, when the text was written over several or as a list. */
export function linesOf(field: Field | undefined, text: string): Sourced[] {
  return textsOf(field, text).flatMap(lines)
}

/** Nothing, `~` or `null` behind a key. */
export function isBlank(node: Scalar.Parsed): boolean {
  const value = String(node.value)
  return value.trim() === '' || (node.type === 'PLAIN' && /^(?:~|null)$/i.test(value))
}

/** The paragraphs of a text; YAML has already joined the lines of all but a literal (`|`) one. */
export function paragraphsOf(field: Field | undefined, text: string): Sourced[] {
  const value = textOf(field, text)
  if (!value) return []
  return isLiteral(field) ? paragraphs(value) : lines(value)
}

/** Written below its key, behind `|` or `>`. */
export function isBlock(field: Field | undefined): boolean {
  return isScalar(field?.node) && /^BLOCK/.test(field.node.type ?? '')
}

export function isLiteral(field: Field | undefined): boolean {
  return isScalar(field?.node) && field.node.type === 'BLOCK_LITERAL'
}

/** The characters of a value that begins beside its key, as far as the line goes; below it, those of the key. */
export function placeOf(field: Field, text: string): readonly [number, number] {
  const { node, at } = field
  if (!node?.range || isBlock(field) || ((isMap(node) || isSeq(node)) && !node.flow)) return at
  const [start, end] = node.range
  return [start, start + text.slice(start, end).split(/\r?\n/, 1)[0]!.trimEnd().length]
}

const longest = 60

export function firstLine(text: string): string {
  const line = text.split(/\r?\n/, 1)[0]!.trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
