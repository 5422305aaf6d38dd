import type { Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import { wordEnd } from '../../text/word-edge.js'
import type { Range } from '../../text/words.js'

const run = /(?<=\S)[ \u00a0]{2}(?=\S)/g
const aligned = /\t|[ \u00a0]{3}/
// What is left blank to be filled in: `ngày   tháng   năm`, `Số:   /KH-ĐTN`.
const blankBefore = /(?:^|[^\p{L}\p{M}])(?:ngày|tháng|năm|số|lúc|giờ|phút|quý|kỳ|khóa)$|[:/_.…-]$/iu
const blankAfter = new RegExp(String.raw`^(?:[/:_…-]|\.{2}|(?:tháng|năm|giờ|phút)${wordEnd})`, 'iu')
const numbering = /^\s*(?:[IVX\d.]+[.)/-]?|[a-zđ][.)])$/u
const mostInText = 25

/** Pairs of spaces inside a line of prose; columns and text spread to both margins are left alone. */
export function doubleSpaces({ kind, text, source }: Passage): Range[] {
  if (!text.includes('  ') && !text.includes('\u00a0')) return []
  if (aligned.test(text) || (kind === 'cell' && source)) return []
  const runs = matchesIn(text, run).map(({ 0: found, index }): Range => [index, index + found.length])
  if (runs.length * mostInText > text.length) return []
  return runs.filter(([start, end]) => {
    const before = text.slice(Math.max(0, start - 12), start)
    return (
      !blankBefore.test(before) && !blankAfter.test(text.slice(end, end + 8)) && !numbering.test(text.slice(0, start))
    )
  })
}
