import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import { type Field, fieldsOf, placeOfItem } from '../fields.js'
import type { Path } from './schema-path.js'

/** The value at a path; where there is none, what stands at the last key that does exist. */
export interface Located {
  field?: Field
  parent: Field
}

/**
 * Where the value at a path is written. With a `document`, what is borrowed by `*` or `<<` stands in another place than
 * its path says; without one, these are only words.
 */
export function locate(root: ParsedNode, path: Path, document?: Document.Parsed): Located {
  const first = fieldsOf(root).values().next().value
  let field: Field = { node: root, at: first?.at ?? [root.range[0], root.range[0]] }
  for (const key of path) {
    const next = childOf(field, key, document)
    if (!next) return { parent: field }
    field = next
  }
  return { field, parent: field }
}

/** What stands behind a key or at an item's number. */
export function childOf({ node, at }: Field, key: string | number, document?: Document.Parsed): Field | undefined {
  if (isSeq(node)) {
    const item = resolved(node.items[Number(key)], document)
    return item && { node: item, at: placeOfItem(item, at) }
  }
  const own = fieldsOf(node).get(String(key))
  if (own) return { node: resolved(own.node, document) ?? null, at: own.at }
  if (!document || !isMap(node)) return undefined
  const merged = node.items.filter((item) => isScalar(item.key) && item.key.source === '<<')
  const lent = merged.flatMap(({ value }) => lentBy(value, document))
  return lent.map((map) => childOf({ node: map, at }, key, document)).find((child) => child !== undefined)
}

function lentBy(value: unknown, document: Document.Parsed): ParsedNode[] {
  const node = resolved(value, document)
  const items = isSeq(node) ? node.items.map((item) => resolved(item, document)) : [node]
  return items.filter((item) => item !== undefined)
}

function resolved(value: unknown, document: Document.Parsed | undefined): ParsedNode | undefined {
  if (document && isAlias(value)) return value.resolve(document) as ParsedNode | undefined
  return (value as ParsedNode | null) ?? undefined
}
