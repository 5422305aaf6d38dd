import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode } from 'yaml'

export type Range = readonly [start: number, end: number]

export interface Located {
  /** Absent where nothing stands at the path; the range is then that of the nearest key above. */
  node?: Node
  /** What stands at the path, or as near above it as there is something. */
  nearest: Node
  range: Range
}

/** The node at a path, where it is written: what is borrowed by `*` or `<<` stands in another place than its path says. */
export function locate(document: Document.Parsed, path: readonly string[]): Located {
  const root = document.contents!
  let node: Node = root
  let range: Range = [root.range[0], root.range[0]]
  for (const key of path) {
    const child = childOf(document, node, key)
    if (!child) return { nearest: node, range }
    const { value, at } = child
    range = at ?? range
    if (!value) return { nearest: node, range }
    node = value
    range = at ?? rangeOf(value)
  }
  return { node, nearest: node, range: isScalar(node) && node.source !== '' ? rangeOf(node) : range }
}

interface Child {
  value: Node | undefined
  at?: Range
}

function childOf(document: Document.Parsed, node: Node, key: string): Child | undefined {
  if (isSeq(node)) return { value: resolved(document, node.items[Number(key)]) }
  if (!isMap(node)) return undefined
  const own = node.items.find((item) => nameOf(item.key) === key)
  if (own) return { value: resolved(document, own.value), at: rangeOf(own.key as ParsedNode) }
  const merged = node.items.filter((item) => nameOf(item.key) === '<<').flatMap(({ value }) => listOf(document, value))
  return merged.map((map) => childOf(document, map, key)).find((child) => child !== undefined)
}

function listOf(document: Document.Parsed, value: unknown): Node[] {
  const node = resolved(document, value)
  const items = isSeq(node) ? node.items.map((item) => resolved(document, item)) : [node]
  return items.filter((item) => item !== undefined)
}

function resolved(document: Document.Parsed, value: unknown): Node | undefined {
  if (isAlias(value)) return value.resolve(document)
  return (value as Node | null) ?? undefined
}

/** Where a key itself is written, whatever stands behind it. */
export function keyRange(document: Document.Parsed, path: readonly string[], key: string): Range | undefined {
  const { node } = locate(document, path)
  return node && childOf(document, node, key)?.at
}

function nameOf(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : ''
}

function rangeOf(node: Node): Range {
  return [node.range![0], node.range![1]]
}
