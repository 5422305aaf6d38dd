import { isMap, isScalar, type ParsedNode, type Scalar, visit, type YAMLMap, type YAMLParseError } from 'yaml'
import { mostDiagnostics, type Problem, type Report } from '../../problem.js'
import { type YamlMistake, yamlAdvice } from '../../yaml/advice.js'
import { checkCharacters, checkEscapes } from '../../yaml/characters.js'
import { composeYaml } from '../../yaml/compose.js'
import { explainYamlError } from '../../yaml/errors.js'
import { findFallenLines, tabIndentsFrom } from '../../yaml/indentation.js'
import { findCauses } from './yaml-causes.js'

export interface YamlFile {
  /** The keys and values, when the file has any. */
  root?: YAMLMap.Parsed
  /** Where YAML itself was first broken: what was read behind it can't be trusted. */
  brokenFrom: number
}

// Plans have some ten thousand characters; a hundred pages stay under this.
const longest = 300_000

export function readYaml(text: string, report: Report): YamlFile {
  const unreadable: YamlFile = { brokenFrom: 0 }
  if (text.length > longest) {
    report({
      ruleId: 'yaml-syntax',
      message: `Tệp dài ${text.length} ký tự, quá giới hạn ${longest} ký tự của một kế hoạch.`,
      hint: 'Kiểm tra xem có mở nhầm tệp không.',
    })
    return unreadable
  }
  if (!checkCharacters(text, report)) return unreadable
  const told: Problem[] = []
  const composed = composeYaml(text, (problem) => {
    if (told.length < mostDiagnostics) told.push(problem)
  })
  const { contents, errors } = composed
  const causes = composed.unreadable ? [] : findCauses(text, contents)
  const standsAlone = ({ range }: Problem) =>
    range === undefined || !causes.some(({ hides: [from, to] }) => range[1] > from && range[0] < to)
  for (const problem of told.filter(standsAlone)) report(problem)
  if (composed.unreadable) return unreadable
  const marks = told.map(({ range }) => range?.[0] ?? 0)
  const mistakes = mistakesOf(text, contents, errors, marks)
    .map(({ message, hint, range }): Problem => ({ ruleId: 'yaml-syntax', range, message, hint }))
    .filter(standsAlone)
    .concat(causes.map(({ mistake }) => mistake))
  for (const mistake of mistakes) report(mistake)
  if (!isMap(contents)) {
    if (mistakes.length === 0) report(noKeys(text, contents))
    return unreadable
  }
  checkEscapes(contents, text, report)
  return {
    root: contents as YAMLMap.Parsed,
    brokenFrom: Math.min(composed.second ?? Number.POSITIVE_INFINITY, ...mistakes.flatMap(brokenAt)),
  }
}

function brokenAt({ ruleId, range }: Problem): number[] {
  return ruleId === 'yaml-syntax' && range ? [range[0]] : []
}

/** One mistake often upsets the parser several times: the first of a line, and of a place, tells most. */
function mistakesOf(
  text: string,
  contents: ParsedNode | null,
  errors: readonly YAMLParseError[],
  told: readonly number[],
): YamlMistake[] {
  const lineOf = (offset: number) => `line ${text.lastIndexOf('\n', offset - 1)}`
  const seen = new Set(told.map(lineOf))
  const isNew = (key: string) => !seen.has(key) && seen.add(key)
  const fallen = findFallenLines(contents, text)
  const mistakes = errors
    .slice(0, mostDiagnostics)
    .filter(({ pos }) => !fallen.some(({ start, end }) => pos[0] >= start && pos[0] <= end))
    .map((error) => ({ code: error.code, message: error.message, pos: openingQuote(contents, error) }))
    .filter(({ pos }) => isNew(`at ${pos[0]}`))
    .map((error) => explainYamlError(text, error))
    .filter(({ range }) => isNew(lineOf(range[0])))
    .concat(fallen.map(({ mistake }) => mistake))
    .sort((a, b) => a.range[0] - b.range[0])
  // Behind an open list nothing else can be told.
  const open = mistakes.findIndex(({ message }) => message === yamlAdvice.openList.message)
  if (open !== -1) mistakes.length = open + 1
  const tab = mistakes.findIndex(({ message }) => message === yamlAdvice.tab.message)
  if (tab === -1) return mistakes
  // Behind a tab the indentation can't be told, but each further tab can be named.
  const tabs = tabIndentsFrom(text, mistakes[tab]!.range[0])
  return [...mistakes.slice(0, tab), ...tabs.map((range) => ({ range, ...yamlAdvice.tab }))]
}

/** The parser notices a missing closing quote at the file's end; the mistake is where it was opened. */
function openingQuote(contents: ParsedNode | null, { message, pos }: YAMLParseError): [number, number] {
  if (!message.startsWith('Missing closing') || !contents) return pos
  let quote = pos
  visit(contents, {
    Scalar(_, node) {
      const { range } = node as Scalar.Parsed
      if (range?.[1] !== pos[0]) return undefined
      quote = [range[0], range[0] + 1]
      return visit.BREAK
    },
  })
  return quote
}

function noKeys(text: string, contents: ParsedNode | null) {
  const hint = 'Kế hoạch là các dòng “khóa: giá trị”, bắt đầu bằng “standard: doan”.'
  if (!contents || (isScalar(contents) && contents.value === '')) {
    return { ruleId: 'yaml-syntax', message: 'Tệp kế hoạch trống.', hint } as const
  }
  const [start, end] = contents.range
  const firstLine = text.slice(start, end).split(/\r?\n/, 1)[0]!
  const message = 'Tệp này không có khóa nào ở ngoài cùng, nên không phải là kế hoạch.'
  return { ruleId: 'yaml-syntax', range: [start, start + firstLine.length], message, hint } as const
}
