import type { Draft, Passage } from '../../draft/draft.js'
import { isLetterSlip, isMarkSlip } from '../../text/language/slip.js'
import { matchesIn } from '../../text/matches.js'

/** A word of a date, mistyped. */
export interface DateSlip {
  passage: Passage
  start: number
  written: string
  meant: string
}

const number = String.raw`\s(?:\d{1,2}|…|\.{2,8})\s`
const word = String.raw`(\p{Ll}{2,6})`
const date = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${word}${number})?${word}${number}${word}\s\d{4}(?!\d)`, 'gu')
const parts = ['ngày', 'tháng', 'năm']

/** `ngày 12 háng 01 năm 2026`, `háng 7 năm 2025`: the other words are right. */
export function* dateSlips({ passages }: Draft): Generator<DateSlip> {
  for (const passage of passages) {
    for (const match of matchesIn(passage.text, date, /\s\d{4}(?!\d)/)) {
      const wrong = parts.flatMap((meant, index) => ((match[index + 1] ?? meant) === meant ? [] : [{ meant, index }]))
      const [one] = wrong
      if (wrong.length !== 1 || !one) continue
      const written = match[one.index + 1]!
      if (!isMarkSlip(written, one.meant) && !isLetterSlip(written, one.meant)) continue
      const from = one.index === 0 ? 0 : match[0].indexOf(` ${written} `) + 1
      yield { passage, start: match.index + from, written, meant: one.meant }
    }
  }
}
