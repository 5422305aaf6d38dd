import type { ErrorCode, YAMLParseError } from 'yaml'
import { quoteIt, type YamlAdvice, type YamlMistake, yamlAdvice } from './advice.js'
import { firstLine } from './fields.js'
import { tabIndentAt } from './indentation.js'
import { betweenCurly, endsCurly, opensCurly, singleQuoted, valueLineAt } from './quoting.js'

export type YamlError = Pick<YAMLParseError, 'code' | 'pos' | 'message'>

/** What the YAML parser found, at the characters to change. */
export function explainYamlError(text: string, { code, pos, message }: YamlError): YamlMistake {
  const [at] = pos
  const tab = tabIndentAt(text, at)
  if (tab) return { range: tab, ...yamlAdvice.tab }
  const { explain } = cases.find((one) => one.code === code && (one.says?.test(message) ?? true)) ?? otherCase
  return shown(text, explain(text, Math.min(at, text.trimEnd().length - 1)))
}

const quotable = new Set([quoteIt, yamlAdvice.afterQuote.hint])

/** Where quotes are missing, the value as it stands in them. */
function shown(text: string, mistake: YamlMistake): YamlMistake {
  if (!quotable.has(mistake.hint)) return mistake
  const { start, lead, value } = valueLineAt(text, mistake.range[0]) ?? {}
  if (start === undefined || lead === undefined || value === undefined) return mistake
  const whole = mistake.hint === quoteIt ? betweenCurly(value) : /^"(.*)"$/.exec(value)?.[1]
  const hint = `Đặt cả giá trị trong dấu nháy đơn: “${lead}${singleQuoted(whole ?? value)}”.`
  if (!opensCurly(value) || mistake.hint !== quoteIt) return { ...mistake, hint }
  return { range: [start, start + 1], message: yamlAdvice.curly.message, hint }
}

interface Case {
  code: ErrorCode
  /** The parser has one code for several mistakes. */
  says?: RegExp
  explain: (text: string, at: number) => YamlMistake
}

const otherCase: Pick<Case, 'explain'> = {
  explain: (text, at) => header(text, at) ?? onLine(text, at, yamlAdvice.other),
}

// No list of a plan is longer.
const farthest = 5_000

const cases: Case[] = [
  { code: 'BAD_INDENT', says: /^Flow/, explain: (text, at) => opening(text, at) ?? openList(text, at) },
  { code: 'BAD_INDENT', explain: notAligned },
  { code: 'BAD_SCALAR_START', explain: (text, at) => onMark(at, yamlAdvice.firstCharacter(text[at]!)) },
  { code: 'BAD_DQ_ESCAPE', explain: (text, at) => onMark(at, yamlAdvice.escape(text.slice(at, at + 2)), 2) },
  { code: 'BAD_DIRECTIVE', explain: (text, at) => onLine(text, lineStart(text, at), yamlAdvice.directive) },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    says: /sequence/,
    explain: (text, at) => onMark(text.indexOf('-', at), yamlAdvice.dashNotAligned),
  },
  { code: 'BLOCK_AS_IMPLICIT_KEY', explain: nestedKey },
  { code: 'MULTILINE_IMPLICIT_KEY', explain: notKey },
  { code: 'MISSING_CHAR', says: /quote$/, explain: openQuote },
  { code: 'MISSING_CHAR', says: /^Comments/, explain: (_, at) => onMark(at, yamlAdvice.comment) },
  { code: 'MISSING_CHAR', says: /^Missing ,/, explain: (text, at) => onLine(text, at, yamlAdvice.comma) },
  { code: 'MISSING_CHAR', explain: notKey },
  { code: 'MULTIPLE_DOCS', explain: (text, at) => onLine(text, at, yamlAdvice.documents) },
  { code: 'RESOURCE_EXHAUSTION', explain: (_, at) => onMark(at, yamlAdvice.deep) },
  { code: 'UNEXPECTED_TOKEN', says: /header/, explain: (text, at) => onLine(text, at, yamlAdvice.header) },
  { code: 'UNEXPECTED_TOKEN', says: /block-seq-ind/, explain: (_, at) => onMark(at, yamlAdvice.dashBesideKey) },
  { code: 'UNEXPECTED_TOKEN', says: /-end/, explain: (_, at) => onMark(at, yamlAdvice.closeOnly) },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /at node end/,
    explain: (text, at) => opening(text, at) ?? onLine(text, at, yamlAdvice.afterQuote),
  },
]

function onMark(at: number, advice: YamlAdvice, length = 1): YamlMistake {
  return { range: [at, at + length], ...advice }
}

function onLine(text: string, at: number, advice: YamlAdvice): YamlMistake {
  return { range: [at, at + lineAt(text, at).length], ...advice }
}

/** A value that opens with an expression or a bracket is a list to YAML, and what follows a mistake. */
function opening(text: string, at: number): YamlMistake | undefined {
  const start = lineStart(text, at)
  const match = /^\s*(?:- +)*(?:[\w-]+: +)?(\{\{|[[{])/.exec(text.slice(start, at))
  if (!match) return undefined
  const value = start + match[0].length - match[1]!.length
  const whole = lineAt(text, start).trimStart()
  const lists = lineAt(text, value)
  if (/^\[[^[\]]*\](?:\s*(?:[,;]|và)\s*\[[^[\]]*\])+$/u.test(lists)) {
    const one = lists.replace(/\]\s*(?:[,;]|và)\s*\[/gu, ', ')
    return onLine(text, value, yamlAdvice.severalLists(whole.slice(0, -lists.length) + one))
  }
  return onMark(value, yamlAdvice.opening(match[1]!), match[1]!.length)
}

/** The parser points at what it finds instead of the closing bracket; what is to be mended is the line of the open one. */
function openList(text: string, at: number): YamlMistake {
  let open = 0
  for (let place = at - 1; place >= 0 && at - place < farthest; place--) {
    const sign = text[place]!
    if (sign === ']' || sign === '}') open++
    if ((sign === '[' || sign === '{') && --open < 0) return onLine(text, place, yamlAdvice.openList)
  }
  return onMark(at, yamlAdvice.openList)
}

/** `body: | Nội dung`: the words behind the mark are no token at all. */
function header(text: string, at: number): YamlMistake | undefined {
  return /[:-] +[|>][-+\d]* +$/.test(text.slice(lineStart(text, at), at))
    ? onLine(text, at, yamlAdvice.header)
    : undefined
}

function openQuote(text: string, at: number): YamlMistake {
  const advice = endsCurly(lineAt(text, at).slice(1)) ? yamlAdvice.otherQuote(text[at]!) : yamlAdvice.openQuote
  return onMark(at, advice)
}

function notAligned(text: string, at: number): YamlMistake {
  const start = at + Math.max(0, text.slice(at).search(/\S/))
  const [, key, value] = /^([\w-]+): +(true|false)$/.exec(lineAbove(text, start, (depth, own) => depth < own)) ?? []
  const advice = key && value ? yamlAdvice.underValue(key, value) : yamlAdvice.notAligned
  return tight(text, start) ?? onLine(text, start, advice)
}

/** The parser points at the value; the colon in it, or the line below it, is what to change. */
function nestedKey(text: string, at: number): YamlMistake {
  const colon = text.slice(at).search(/:(?=\s|$)/)
  const line = lineStart(text, at + colon)
  if (colon === -1) return onLine(text, at, yamlAdvice.other)
  return line > at ? notAligned(text, line) : onMark(at + colon, yamlAdvice.colon)
}

function notKey(text: string, at: number): YamlMistake {
  const start = at + Math.max(0, text.slice(at).search(/\S/))
  const line = lineAt(text, start)
  if (/^(?:- +)?[\w-]+:(?:\s|$)/.test(line)) return notAligned(text, start)
  const [, key] = /^(?:- +)?([\w-]+): *[|>][-+]?$/.exec(lineAbove(text, start, () => true)) ?? []
  return tight(text, at) ?? onLine(text, start, key ? yamlAdvice.underBlock(key) : yamlAdvice.notKey)
}

/** The nearest line above that isn't blank and whose indentation fits, without it. */
function lineAbove(text: string, at: number, fits: (depth: number, own: number) => boolean): string {
  const start = lineStart(text, at)
  const lines = text.slice(Math.max(0, start - farthest), start).split('\n')
  const found = lines.findLast((line) => line.trim() !== '' && fits(line.search(/\S/), at - start))
  return found?.trim() ?? ''
}

/** `number:82`, `-Lưu VP` */
function tight(text: string, at: number): YamlMistake | undefined {
  const line = lineAt(text, at)
  const key = /^([\p{L}\p{M}\w-]+(?: [\p{L}\p{M}\w-]+){0,3}):((?!\/\/)\S.*)$/u.exec(line)
  if (key) return onLine(text, at, yamlAdvice.tightColon(firstLine(key[1]!), firstLine(key[2]!)))
  return /^-\S/.test(line) ? onLine(text, at, yamlAdvice.tightDash(firstLine(line.slice(1)))) : undefined
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** What stands on the line from here on. */
function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(at, end === -1 ? undefined : end).trimEnd()
}
