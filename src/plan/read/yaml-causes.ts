import type { ParsedNode } from 'yaml'
import type { Problem } from '../../problem.js'
import type { YamlMistake } from '../../yaml/advice.js'
import { findOddBlanks } from '../../yaml/odd-blanks.js'
import { keysCalled } from '../schema/aliases.js'
import { numberIn } from '../schema/repair.js'

/** A mistake that shows in the text alone, and the characters in which whatever YAML says follows from it. */
export interface Cause {
  mistake: Problem
  hides: readonly [from: number, to: number]
}

export function findCauses(text: string, contents: ParsedNode | null): Cause[] {
  const unmarked = findUnmarkedBody(text)
  if (unmarked) return [{ mistake: syntax(unmarked), hides: [unmarked.range[0], text.length + 1] }]
  const fallen = findFallenBody(text)
  const body: Cause[] = fallen
    ? [{ mistake: syntax(fallen), hides: [fallen.range[0], upsetTo(text, contents, fallen)] }]
    : []
  const odd = findOddBlanks(text, contents).map((mistake): Cause => {
    const from = mistake.range![0]
    // Behind an odd indentation nobody can tell what belongs to what.
    const hides =
      mistake.ruleId === 'yaml-syntax' ? ([lineStart(text, from), text.length + 1] as const) : ([from, from] as const)
    return { mistake, hides }
  })
  return [...body, ...odd, ...findLabelledNumber(text)]
}

/** An expression or a bracket at the margin ends the keys for YAML, and every line behind it is a mistake then. */
function upsetTo(text: string, contents: ParsedNode | null, { end }: FallenBody): number {
  return contents && contents.range[1] <= end ? text.length + 1 : end
}

function syntax({
  range,
  message,
  hint,
}: {
  range: readonly [number, number]
  message: string
  hint: string
}): Problem {
  return { ruleId: 'yaml-syntax', range, message, hint }
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

const labelled = /^(number:[ \t]+)(\p{L}[\p{L}\p{M}\d ]*:[ \t][^\n#]*)/mu

/** `number: Số: 86/KH-UBND`: YAML asks for quotes round what it takes for a key, but the number alone is wanted. */
function findLabelledNumber(text: string): Cause[] {
  const found = labelled.exec(text)
  const [line, lead, written] = (found ?? []) as string[]
  const number = written && numberIn(written)
  if (!found || !line || !lead || !number) return []
  const range = [found.index + lead.length, found.index + line.trimEnd().length] as const
  const message = `Khóa “number” (số văn bản) ghi “${short(written.trim())}”. Số văn bản chỉ gồm chữ số, không kèm ký hiệu.`
  return [{ mistake: syntax({ range, message, hint: `Viết “number: ${number}”.` }), hides: range }]
}

const unmarked = /^body:[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]+\S/m

/**
 * A body of several lines without `|` in front: YAML takes its words for keys, lists and comments, and whatever is said
 * of them follows from the one mark that is missing.
 */
export function findUnmarkedBody(text: string): YamlMistake | undefined {
  const found = unmarked.exec(text)
  if (!found) return undefined
  return {
    range: [found.index, found.index + 'body'.length],
    message: 'Nội dung viết nhiều dòng mà không có dấu “|” sau “body:”.',
    hint: 'Viết “body: |”, rồi xuống dòng và thụt nội dung vào hai dấu cách.',
  }
}

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
