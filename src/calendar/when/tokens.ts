import { readWeekday } from '../weekday.js'
import { readDate, type Units, type WrittenDate } from '../written-date.js'

/** A word of a `when`. */
export type Token = { start: number; end: number } & (
  | { kind: 'date'; date: WrittenDate }
  | { kind: 'month'; date: WrittenDate }
  | { kind: 'number'; value: number }
  | { kind: 'year'; value: number }
  | { kind: 'quarter'; value: number; year?: number }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'time'; hour: number; minute: number; possible: boolean }
  | { kind: 'word'; word: string }
  /** `-`, `đến` */
  | { kind: 'joint'; word: string }
  /** `,`, `;`, `và` */
  | { kind: 'comma' }
  /** A parenthesis: free text, unless all of it has a meaning: `(thứ Sáu)`, `(17-18/5/2024)`. */
  | { kind: 'note'; inside: Token[] }
  | { kind: 'unknown' }
)

const space = /[\s.:]*/y
const time = /(\d{1,2})\s?(?:(?:g|h|giờ)(?:\s?(\d{2})(?!\d)(?:\s?(?:phút|p|['’′]))?)?|:(\d{2})(?!\d))(?!\p{L})/iuy
const quarter = /quý\s+(iv|i{1,3}|[1-4])(?:\s*[/-]\s*(\d{4})|\s+năm\s+(\d{4}))?(?![\p{L}\d])/iuy
const joint = /-|–|—|−|~|→|(?:đến|tới)(?:\s+hết)?(?![\p{L}\p{M}])/iuy
const comma = /[,;&]|và(?![\p{L}\p{M}])/iuy
const marks = new Set('-–—−~→,;&')
const bareYear = /(\d{4})(?!\d)/y
const bareNumber = /(\d{1,2})(?!\d)/y
const words = [
  ...['thường xuyên', 'hằng ngày', 'hàng ngày', 'hằng tuần', 'hàng tuần', 'hằng tháng', 'hàng tháng', 'hằng quý'],
  ...['hàng quý', 'hằng năm', 'hàng năm', 'chậm nhất', 'hạn chót', 'các ngày', 'ngày', 'tháng', 'năm', 'buổi', 'sáng'],
  ...['trưa', 'chiều', 'tối', 'đêm', 'từ', 'trước', 'sau', 'vào', 'lúc', 'trong', 'suốt', 'cả', 'đầu', 'giữa', 'cuối'],
  ...['dự kiến', 'bắt đầu', 'khoảng', 'thời gian', 'là', 'hết'],
]
const word = new RegExp(`(?:${words.map((text) => text.replace(' ', '\\s+')).join('|')})(?![\\p{L}\\p{M}])`, 'iuy')

/** The words of a `when`; what has no meaning here is `unknown` to the end. */
export function tokenize(text: string, [from, to]: Units = [0, text.length]): Token[] {
  const tokens: Token[] = []
  for (let at = skipSpace(text, from); at < to; at = skipSpace(text, tokens.at(-1)!.end)) {
    tokens.push(text[at] === '(' ? readNote(text, at) : readToken(text, at, tokens.at(-1)))
  }
  return tokens
}

function skipSpace(text: string, at: number): number {
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}

function readToken(text: string, at: number, last: Token | undefined): Token {
  if (/\d/.test(text[at]!)) return readDigits(text, at, last) ?? unknown(text, at)
  if (marks.has(text[at]!)) return found(joint, text, at, jointOf) ?? { kind: 'comma', start: at, end: at + 1 }
  const weekday = readWeekday(text, at)
  if (weekday) return { kind: 'weekday', ...weekday }
  return (
    found(quarter, text, at, ([, name, ...years]) => {
      const year = years.find((digits) => digits !== undefined)
      return { kind: 'quarter', value: quarterOf(name!), ...(year !== undefined && { year: Number(year) }) }
    }) ??
    found(joint, text, at, jointOf) ??
    found(comma, text, at, () => ({ kind: 'comma' })) ??
    found(word, text, at, ([name]) => ({ kind: 'word', word: wordOf(name) })) ??
    unknown(text, at)
  )
}

function jointOf([name]: RegExpExecArray): Kind<Token> {
  return { kind: 'joint', word: wordOf(name) }
}

function readDigits(text: string, at: number, last: Token | undefined): Token | undefined {
  const timed = found(time, text, at, ([, hours, minutes, clock]) => {
    const [hour, minute] = [Number(hours), Number(minutes ?? clock ?? 0)]
    return { kind: 'time', hour, minute, possible: hour < 24 && minute < 60 }
  })
  if (timed) return timed
  const date = readDate(text, at)
  // `10-11` alone is two days more often than the 10th of November.
  const isDays = date?.separator === '-' && date.year === undefined
  if (date?.day !== undefined && !isDays) return { kind: 'date', ...units(date), date }
  if (date?.month !== undefined && !isDays) return { kind: 'month', ...units(date), date }
  // `năm` before a number of days is a weekday cut short, before four digits a year.
  const year = found(bareYear, text, at, ([digits]) => ({ kind: 'year', value: Number(digits) }))
  if (year && last?.kind !== 'date') return year
  return found(bareNumber, text, at, ([digits]) => ({ kind: 'number', value: Number(digits) }))
}

type Kind<T> = T extends { start: number; end: number } ? Omit<T, 'start' | 'end'> : never

function found(pattern: RegExp, text: string, at: number, kind: (match: RegExpExecArray) => Kind<Token>) {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? ({ ...kind(match), start: at, end: at + match[0].length } as Token) : undefined
}

function units({ start, end }: { start: number; end: number }) {
  return { start, end }
}

function unknown(text: string, at: number): Token {
  const length = text.slice(at).trimEnd().length
  return { kind: 'unknown', start: at, end: at + length }
}

function wordOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').normalize('NFC')
}

function quarterOf(name: string): number {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(name.toLowerCase())
  return roman < 0 ? Number(name) : roman + 1
}

function readNote(text: string, at: number): Token {
  const end = closing(text, at)
  const last = text[end - 1] === ')' ? end - 1 : end
  if (text.slice(at + 1, last).includes('(')) return { kind: 'note', start: at, end, inside: [] }
  const inside = tokenize(text, [at + 1, last])
  return { kind: 'note', start: at, end, inside: inside.every(({ kind }) => readable.has(kind)) ? inside : [] }
}

const readable = new Set<Token['kind']>(['date', 'number', 'weekday', 'time', 'joint', 'comma'])

function closing(text: string, at: number): number {
  let depth = 0
  for (let i = at; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i + 1
  }
  return text.length
}
