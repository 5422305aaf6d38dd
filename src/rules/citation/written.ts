import { kindBegun } from '../../draft/analysis/citations/kinds.js'
import type { Reference } from '../../draft/analysis/citations/reference.js'
import { wordStart } from '../../text/word-edge.js'
import type { Finding } from '../rule.js'

type Doubt = Pick<Finding, 'start' | 'end' | 'message' | 'hint' | 'fix'>

// A capital, so that it is the name of a kind: `Công báo số …` ends in another word.
const before = new RegExp(String.raw`${wordStart}(\p{Lu}\p{Ll}+)\s+số\s*:?\s*$`, 'u')

/** A kind that was cut short before its number: `Thông số 11/2016/TT-BYT`. */
export function doubtKind(text: string, { start, end, kind, number, parts }: Reference): Doubt | undefined {
  const found = kind === undefined && number ? before.exec(text.slice(Math.max(0, start - 24), start)) : null
  const whole = found && kindBegun(found[1]!.toLowerCase(), parts[0]!)
  if (!whole) return undefined
  const from = start - found[0].length
  const at = from + found[1]!.length
  const rest = whole.slice(found[1]!.length)
  return {
    ...{ start: from, end },
    message: `“${text.slice(from, end)}” thiếu chữ “${rest.trim()}”: ký hiệu ${parts[0]} là của ${whole}.`,
    hint: `Ghi “${found[1]}${rest} số ${text.slice(start, end)}”.`,
    fix: [{ start: at, end: at, text: rest }],
  }
}

/** `43/2013/QH 13`: the number of the National Assembly belongs to its letters. */
export function doubtBlank(text: string, { start, end, symbol, year }: Reference): Doubt | undefined {
  const written = text.slice(start, end)
  const at = written.search(/(?<=QH) \d{2}$/)
  if (at < 0 || year === undefined || !/^QH\d\d$/.test(symbol)) return undefined
  return {
    ...{ start, end },
    message: `Số “${written}” có dấu cách giữa “QH” và số khóa Quốc hội.`,
    hint: `Ghi “${written.slice(0, at)}${written.slice(at + 1)}”.`,
    fix: [{ start: start + at, end: start + at + 1, text: '' }],
  }
}
