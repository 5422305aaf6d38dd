import { trimXml } from '../text/markup/xml-space.js'
import { formatDate, formatDay, formatMonth } from './date.js'
import type { Token } from './when/tokens.js'
import type { Units } from './written-date.js'

/** The author's words with the zeros of days and months as HD 29 §III.4 and NĐ 30 want them, and single spaces. */
export function putZerosRight(text: string, tokens: readonly Token[]): string {
  let written = ''
  let last = 0
  for (const [[start, end], right] of tokens.flatMap((token, index) => corrections(token, tokens[index - 1]))) {
    written += text.slice(last, start) + right
    last = end
  }
  return trimXml(written + text.slice(last)).replace(/[ \t\r\n]+/g, ' ')
}

function corrections(token: Token, before: Token | undefined): [Units, string][] {
  if (token.kind === 'number') {
    const isMonth = before?.kind === 'word' && before.word === 'tháng'
    return [[[token.start, token.end], isMonth ? formatMonth(token.value) : formatDay(token.value)]]
  }
  if (token.kind !== 'date' && token.kind !== 'month') return []
  const { at, day, month, year, start, end } = token.date
  if (at.year && at.day && at.year[0] < at.day[0]) {
    return [[[start, end], formatDate({ year: year!, month: month!, day: day! })]]
  }
  const right: [Units, string][] = []
  if (at.day) right.push([at.day, formatDay(day!)])
  if (at.month) right.push([at.month, formatMonth(month!)])
  return right
}
