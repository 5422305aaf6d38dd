import { isMap, isSeq } from 'yaml'
import { type Field, isBlock } from './fields.js'

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
