import { romanValue } from '../../../text/language/numerals.js'
import { matchesIn } from '../../../text/matches.js'
import { wordStart } from '../../../text/word-edge.js'

/** An ordinal as it stands in a text: `lần thứ 16`, `lần XVI`, `lần thứ mười sáu`. */
export interface Ordinal {
  /** Units of `lần thứ 16`. */
  start: number
  end: number
  value: number
  /** Units of the number alone. */
  figure: [start: number, end: number]
}

const units = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const afterTen = ['một', 'hai', 'ba', 'bốn', 'lăm', 'sáu', 'bảy', 'tám', 'chín']
const one = units.join('|')
const more = afterTen.join('|')
// `lần thứ năm 2024` leaves the number out; `thứ 7` may be a weekday.
const ordinal = new RegExp(
  String.raw`${wordStart}(?:lần\s+(?:thứ\s+)?(?:(\d{1,3})|([IVXLC]{1,8}))|lần\s+thứ\s+((?:hai|ba|bốn)\s+mươi(?:\s+(?:mốt|${more}))?|mười(?:\s+(?:${more}))?|(?:${one})(?!\s+\d))|thứ\s+(\d{2,3}))(?![\p{L}\p{M}\d]|[/.-]\d)`,
  'gu',
)

export function scanOrdinals(text: string): Ordinal[] {
  const ordinals: Ordinal[] = []
  for (const match of matchesIn(text, ordinal)) {
    const [whole, figures, roman, words, short] = match
    const digits = figures ?? short
    const value = digits ? Number(digits) : roman ? romanValue(roman) : inWords(words!)
    if (value === 0) continue
    const end = match.index + whole.length
    const number = digits ?? roman ?? words!
    ordinals.push({ start: match.index, end, value, figure: [end - number.length, end] })
  }
  return ordinals
}

/** `mười sáu`, `hai mươi mốt`, `ba`. */
function inWords(text: string): number {
  const words = text.split(/\s+/)
  const ten = words.findIndex((part) => part === 'mươi' || part === 'mười')
  if (ten < 0) return units.indexOf(text) + 1
  const tens = ten === 0 ? 1 : afterTen.indexOf(words[0]!) + 1
  const rest = words[ten + 1]
  return tens * 10 + (rest === undefined ? 0 : rest === 'mốt' ? 1 : afterTen.indexOf(rest) + 1)
}
