import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import { mostDiagnostics, type Problem } from '../problem.js'

// Blanks that neither YAML nor Markdown takes for one: they come with a paste from Word or a web page.
const odd = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000'
const anyOdd = new RegExp(`[${odd}]`)
const blanks = `[ \\t${odd}]+`
const word = '[\\p{L}\\p{M}\\w-]+'

interface Place {
  pattern: RegExp
  /** What the blanks do there. */
  name: string
}

// The last group is the blanks.
const indentation: Place = { pattern: new RegExp(`^(${blanks})(?=[^\\s${odd}])`, 'u'), name: 'Dòng này thụt lề bằng' }
const behindMark: Place = {
  pattern: new RegExp(`^[ ${odd}]*(?:[-+]|#{1,6}|\\d{1,2}[.)])(${blanks})(?=[^\\s${odd}])`, 'u'),
  name: 'Sau dấu ở đầu dòng là',
}
const behindColon: Place = {
  pattern: new RegExp(`^ *(?:- +)?${word}(?: ${word}){0,3}:(${blanks})(?=[^\\s${odd}])`, 'u'),
  name: 'Sau dấu hai chấm là',
}
/** What begins something new, wherever it stands. */
const beginning = new RegExp(`^(?:(?:[-+]|#{1,6}|\\d{1,2}[.)])(?=[ ${odd}])|\\|)`, 'u')

/** Blanks that look like spaces where spaces are meant: as indentation, or behind the mark that they belong to. */
export function findOddBlanks(text: string, contents: ParsedNode | null): Problem[] {
  if (!anyOdd.test(text)) return []
  const scalars = scalarsIn(contents)
  const problems: Problem[] = []
  let scalar = 0
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (!anyOdd.test(line)) continue
    while (scalar < scalars.length && scalars[scalar]!.end <= index) scalar++
    const around = scalars[scalar]
    const inside = around && around.start < index ? around : undefined
    const found = inside ? inScalar(line, inside) : spotIn(line, [indentation, behindMark, behindColon])
    if (found) problems.push(problemAt(found, index, inside ? 'markdown' : 'yaml-syntax'))
    if (problems.length === mostDiagnostics) break
  }
  return problems
}

interface Scalar {
  start: number
  end: number
  isBody: boolean
}

/** Those of several lines, in the order of the file. */
function scalarsIn(node: ParsedNode | null, isBody = false): Scalar[] {
  if (isScalar(node)) return node.range ? [{ start: node.range[0], end: node.range[1], isBody }] : []
  if (isSeq(node)) return (node.items as ParsedNode[]).flatMap((item) => scalarsIn(item))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) =>
    scalarsIn(value as ParsedNode | null, isScalar(key) && key.value === 'body'),
  )
}

/** Prose may begin its lines with any blank; only what would begin an item or a heading is lost. */
function inScalar(line: string, { isBody }: Scalar): Spot | undefined {
  if (!isBody) return undefined
  const spot = spotIn(line, [indentation])
  if (spot && beginning.test(line.slice(spot.end))) return spot
  return spotIn(line, [behindMark])
}

interface Spot {
  start: number
  end: number
  blank: string
  name: string
}

function spotIn(line: string, places: readonly Place[]): Spot | undefined {
  for (const { pattern, name } of places) {
    const [whole, found] = pattern.exec(line) ?? []
    if (whole === undefined || found === undefined || !anyOdd.test(found)) continue
    const end = whole.length
    return { start: end - found.length, end, blank: anyOdd.exec(found)![0], name }
  }
  return undefined
}

const names: Record<string, string> = {
  '\u00a0': 'dấu cách không ngắt',
  '\u3000': 'dấu cách toàn khổ',
  '\u200b': 'ký tự vô hình',
}

function problemAt({ start, end, blank, name }: Spot, line: number, ruleId: Problem['ruleId']): Problem {
  const code = `U+${blank.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const range: [number, number] = [line + start, line + end]
  return {
    ruleId,
    range,
    message: `${name} ${names[blank] ?? 'dấu cách lạ'} (${code}), cần dấu cách thường.`,
    hint: 'Xóa khoảng trắng này rồi gõ lại bằng phím cách; nó thường theo vào khi dán từ Word hoặc trang web.',
    fix: [{ range, text: ' '.repeat(end - start), unsafe: true }],
  }
}
