import type { PlacedProblem } from '../../problem.js'
import type { WrittenWeekday } from '../weekday.js'
import type { Token } from './tokens.js'

/** A day of a list or an end of a range, with the weekdays said of it. */
export interface Endpoint {
  start: number
  end: number
  day: number
  month?: number | undefined
  year?: number | undefined
  /** The year is not written here. */
  borrowed?: boolean
  /** The end of a range that the endpoint before it begins. */
  joined: boolean
  weekdays: WrittenWeekday[]
}

interface Endpoints {
  endpoints: Endpoint[]
  /** `Từ ngày …` alone goes on. */
  open: boolean
  problem?: PlacedProblem
}

type DayToken = Extract<Token, { kind: 'date' | 'number' }>

const opening = new Set(['từ', 'sau', 'bắt đầu'])
const decoration = new Set<Token['kind']>(['comma', 'time', 'word'])

export function readEndpoints(text: string, tokens: readonly Token[]): Endpoints {
  const endpoints: Endpoint[] = []
  const ahead: WrittenWeekday[] = []
  let joined = false
  let open = false
  for (const [index, token] of tokens.entries()) {
    const last = endpoints.at(-1)
    if (isDay(token)) {
      if (joined && last?.joined) return { endpoints, open, problem: outOfPlace(text, token) }
      endpoints.push({ ...dayOf(token), joined, weekdays: ahead.splice(0, 1) })
      joined = false
    } else if (token.kind === 'weekday') {
      if (last && (followsDay(tokens, index) || !tokens.slice(index).some(isDay))) last.weekdays.push(token)
      else ahead.push(token)
    } else if (token.kind === 'joint') joined ||= last !== undefined && !joinsTimes(tokens, index)
    else if (!decoration.has(token.kind)) return { endpoints, open, problem: outOfPlace(text, token) }
    else if (!last && token.kind !== 'comma') open = isOpening(token, open)
  }
  spreadWeekday(endpoints)
  return { endpoints, open: open && endpoints.length === 1, ...ending(text, tokens, endpoints, joined) }
}

function isDay(token: Token): token is DayToken {
  return token.kind === 'date' || token.kind === 'number'
}

function dayOf(token: DayToken) {
  const { start, end } = token
  if (token.kind === 'number') return { start, end, day: token.value }
  const { day, month, year } = token.date
  return { start, end, day: day!, month, year }
}

/** `Từ 08g00 ngày 13/5` begins at an hour; `Từ ngày 13/5` begins and goes on. */
function isOpening(token: Token, open: boolean): boolean {
  return token.kind === 'word' && (opening.has(token.word) || (token.word === 'ngày' && open))
}

function followsDay(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before !== undefined && (isDay(before) || (before.kind === 'weekday' && followsDay(tokens, index - 1)))
}

function joinsTimes(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.kind !== 'time') return false
  return tokens[index - 1]?.kind === 'time' || !tokens.slice(index).some(isDay)
}

/** One weekday before a list is said of each of its days: `thứ Bảy, ngày 13, 20, 27/5/2023`. */
function spreadWeekday(endpoints: Endpoint[]): void {
  const [first, ...others] = endpoints
  if (first?.weekdays.length !== 1 || first.weekdays[0]!.start > first.start) return
  if (others.some(({ joined, weekdays }) => joined || weekdays.length > 0)) return
  for (const endpoint of others) endpoint.weekdays = first.weekdays
}

function ending(
  text: string,
  tokens: readonly Token[],
  endpoints: readonly Endpoint[],
  joined: boolean,
): { problem?: PlacedProblem } {
  const { start, end } = tokens.at(-1)!
  if (endpoints.length === 0) {
    return { problem: { range: [tokens[0]!.start, end], message: `“${text.trim()}” chưa có ngày.` } }
  }
  return joined ? { problem: { range: [start, end], message: 'Thiếu ngày kết thúc.' } } : {}
}

function outOfPlace(text: string, { start, end }: Token): PlacedProblem {
  return {
    range: [start, end],
    message: `“${text.slice(start, end)}” không đúng chỗ trong thời gian “${text.trim()}”.`,
  }
}
