import { type CST, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml'
import { type YamlMistake, yamlAdvice } from './advice.js'

/** Lines that fell out of a block scalar: they are no value, and one that begins with `#` is lost as a comment. */
export interface FallenLines {
  mistake: YamlMistake
  /** Where they begin and end; whatever else is wrong with them follows from this. */
  start: number
  end: number
}

/** The lines below a block scalar that are indented, but less than its first. */
export function findFallenLines(contents: ParsedNode | null, text: string): FallenLines[] {
  return blockScalars(contents).flatMap(({ srcToken, range }) => {
    const found = linesBelow(text, range[1], (srcToken as CST.BlockScalar).indent)
    return found ? [found] : []
  })
}

function blockScalars(node: ParsedNode | null): Scalar.Parsed[] {
  if (isScalar(node)) return node.srcToken?.type === 'block-scalar' ? [node as Scalar.Parsed] : []
  if (isSeq(node)) return (node.items as ParsedNode[]).flatMap(blockScalars)
  if (isMap(node)) return node.items.flatMap(({ value }) => blockScalars(value as ParsedNode | null))
  return []
}

function linesBelow(text: string, end: number, indent: number): FallenLines | undefined {
  let first: number | undefined
  let start = end
  let at = end
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const next = newline === -1 ? text.length : newline + 1
    const line = text.slice(at, next)
    const depth = line.search(/\S/)
    if (depth !== -1 && depth <= indent) break
    if (depth !== -1 && first === undefined) {
      first = at + depth
      start = at
    }
    at = next
  }
  if (first === undefined) return undefined
  const words = text.slice(first, at).split(/\r?\n/, 1)[0]!.trimEnd()
  return { mistake: { range: [first, first + words.length], ...yamlAdvice.lessIndented }, start, end: at }
}

/** The tabs that indent the line of a character. */
export function tabIndentAt(text: string, at: number): readonly [number, number] | undefined {
  const line = text.lastIndexOf('\n', at - 1) + 1
  const tabs = /^ *(\t+)/.exec(text.slice(line, line + 200))
  return tabs ? [line + tabs[0].length - tabs[1]!.length, line + tabs[0].length] : undefined
}

/** The tabs of every line from `start` on that they indent. */
export function tabIndentsFrom(text: string, start: number): (readonly [number, number])[] {
  const first = text.lastIndexOf('\n', start - 1) + 1
  return Array.from(text.slice(first).matchAll(/^ *(\t+)/gm), ({ 0: indent, 1: tabs, index }) => {
    const end = first + index + indent.length
    return [end - tabs!.length, end] as const
  })
}
