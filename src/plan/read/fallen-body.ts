import type { YamlMistake } from '../../yaml/errors.js'
import { keysCalled } from '../schema/aliases.js'

/** Lines of the body at the margin, and where they end: YAML takes headings for comments there, and items for a list. */
export interface FallenBody extends YamlMistake {
  end: number
}

const bodyKey = /^body:[ \t]*[|>][-+\d]*[ \t]*(?:#.*)?\r?\n/m
const keyLine = /^([\p{L}\p{M}\w-]+(?: [\p{L}\p{M}\w-]+){0,3})[ \t]*:(?:\s|$)/u
const heading = /^#{1,6}(?=[ \t\u00a0]*\S)/
const item = /^(?:[-+]|\d{1,2}[.)])[ \t\u00a0]/

/**
 * A heading or an item that was not indented with the body. A comment above the next key is one, though: it is a heading
 * only where something else than keys follows.
 */
export function findFallenBody(text: string): FallenBody | undefined {
  const key = bodyKey.exec(text)
  if (!key) return undefined
  let first: { start: number; line: string } | undefined
  let isSaid = false
  let at = key.index + key[0].length
  for (; at < text.length; at = lineEnd(text, at)) {
    const line = text.slice(at, lineEnd(text, at)).trimEnd()
    if (line === '') continue
    if (first === undefined && /^[ \t]/.test(line)) continue
    if (isKey(line) || /^(?:---|\.\.\.)/.test(line)) break
    else {
      if (first === undefined && !heading.test(line) && !item.test(line)) return undefined
      first ??= { start: at, line }
      isSaid ||= !line.startsWith('#')
    }
  }
  if (!first || !isSaid) return undefined
  const { start, line } = first
  return {
    range: [start, start + line.length],
    end: at,
    message: `Dòng “${short(line)}” sát lề nên nằm ngoài body (nội dung).`,
    hint: 'Thụt hai khoảng trắng trong body: dòng này và mọi dòng sau nó của nội dung.',
  }
}

function isKey(line: string): boolean {
  const name = keyLine.exec(line)?.[1]
  return name !== undefined && (/^[\w-]+$/.test(name) || keysCalled(name).length > 0)
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return newline === -1 ? text.length : newline + 1
}

function short(line: string): string {
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
