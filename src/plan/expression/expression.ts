import { type Problem, type Report, replacement } from '../../problem.js'
import { nearest } from '../../text/nearest.js'
import { type Sourced, sourceRange } from '../../text/sourced.js'

/** `{{anniversary "id"}}`, `{{year}}`: something that is computed where it stands. */
export interface Expression {
  helper: Helper
  /** Empty for what needs none. */
  id: string
}

const takesId = {
  anniversary: true,
  edition: true,
  activity: true,
  assigned: true,
  when: true,
  where: true,
  lead: true,
  details: true,
  annex: true,
  year: false,
  period: false,
  number: false,
  reference: false,
  date: false,
  longdate: false,
}

export type Helper = keyof typeof takesId

export const helpers = Object.keys(takesId) as Helper[]

/** An expression with the file's characters of its words. */
export interface WrittenExpression {
  expression: Expression
  at: { helper: readonly [number, number]; id: readonly [number, number] }
}

interface Argument {
  id: string
  start: number
  end: number
}

/** Reads what stands in `text` between the braces, at its units `[start, end)`; mistakes give nothing. */
export function readExpression(
  from: Sourced,
  start: number,
  end: number,
  report: Report,
): WrittenExpression | undefined {
  const inside = from.text.slice(start, end)
  const word = /[^\s"'“”‘’]+/y
  word.lastIndex = inside.search(/\S|$/)
  const name = word.exec(inside)?.[0] ?? ''
  const nameStart = start + word.lastIndex - name.length
  const at = rangeFrom(from)
  const say = (range: readonly [number, number], problem: Omit<Problem, 'ruleId' | 'range'>) =>
    report({ ruleId: 'expression', range, ...problem })
  if (name.startsWith('{'))
    return void say(at(start - 2, start + 1), {
      message: 'Biểu thức mở bằng ba dấu ngoặc nhọn.',
      hint: 'Dùng hai dấu: {{…}}.',
    })
  if (!name)
    return void say(at(start - 2, end + 2), {
      message: 'Biểu thức chưa ghi gì giữa {{ và }}.',
      hint: `Dùng một trong: ${forms}.`,
    })
  if (!isHelper(name)) return void say(at(nameStart, nameStart + name.length), unknownHelper(name))
  const hint = `Viết ${formOf(name)}.`
  const rest = from.text.slice(nameStart + name.length, end)
  if (!takesId[name] && rest.trim()) {
    const restStart = nameStart + name.length + rest.length - rest.trimStart().length
    return void say(at(restStart, restStart + rest.trim().length), { message: `{{${name}}} không nhận mã.`, hint })
  }
  const found = readArguments(from, nameStart + name.length, end, report)
  if (!found) return undefined
  const [argument, excess] = found
  if (excess) return void say(at(excess.start, excess.end), { message: `{{${name}}} chỉ nhận một mã.`, hint })
  const helperAt = at(nameStart, nameStart + name.length)
  if (takesId[name] && !argument) return void say(helperAt, { message: `{{${name}}} thiếu mã.`, hint })
  const quotes = argument?.id ? 1 : 0
  const idAt = argument ? at(argument.start + quotes, argument.end - quotes) : helperAt
  return { expression: { helper: name, id: argument?.id ?? '' }, at: { helper: helperAt, id: idAt } }
}

const argumentToken = /\s+|"([^"]*)"|'([^']*)'|[“”‘’]([^“”‘’"']*)[“”‘’]|["'“”‘’][\s\S]*|[^\s"'“”‘’]+/y

function readArguments(from: Sourced, start: number, end: number, report: Report): Argument[] | undefined {
  const inside = from.text.slice(0, end)
  const found: Argument[] = []
  let sound = true
  argumentToken.lastIndex = start
  for (let match = argumentToken.exec(inside); match; match = argumentToken.exec(inside)) {
    const [token, double, single, curly] = match
    if (token.trim() === '') continue
    const [first, last] = [match.index, match.index + token.length]
    found.push({ id: double ?? single ?? '', start: first, end: last })
    if (double !== undefined || single !== undefined) continue
    sound = false
    report(badlyQuoted(token, curly, rangeFrom(from)(first, last)))
  }
  return sound ? found : undefined
}

function badlyQuoted(token: string, curly: string | undefined, range: readonly [number, number]): Problem {
  const id = curly ?? token.replace(/["'“”‘’]/g, '').trim()
  const message =
    curly !== undefined
      ? 'Mã trong biểu thức đặt trong ngoặc cong.'
      : /^["'“”‘’]/.test(token)
        ? 'Mã trong biểu thức thiếu dấu ngoặc kép đóng.'
        : `Mã “${token}” chưa đặt trong ngoặc kép.`
  const hint = `Viết "${id}" với ngoặc kép thẳng.`
  return { ruleId: 'expression', range, message, hint, fix: replacement(range, `"${id}"`) }
}

function unknownHelper(name: string): Omit<Problem, 'ruleId'> {
  const guess = nearest(name, helpers)
  const hint = guess ? `Có phải ý bạn là ${formOf(guess as Helper)}?` : `Dùng một trong: ${forms}.`
  return { message: `Không có biểu thức “${name}”.`, hint }
}

function isHelper(name: string): name is Helper {
  return Object.hasOwn(takesId, name)
}

export function formOf(helper: Helper): string {
  return takesId[helper] ? `{{${helper} "mã"}}` : `{{${helper}}}`
}

const forms = helpers.map(formOf).join(', ')

function rangeFrom(from: Sourced): (start: number, end: number) => readonly [number, number] {
  return (start, end) => sourceRange(from, start, end)
}
