import type { Passage } from '../../draft/draft.js'
import { vietnameseMark } from '../../text/language/tones.js'
import { matchesIn } from '../../text/matches.js'
import { wordEnd } from '../../text/word-edge.js'
import { addressesIn, isWithin, type Range } from '../../text/words.js'

/** A place where spaces or marks stand that should not, or the other way round. */
export interface SpacingSlip {
  start: number
  end: number
  /** What stands there instead. */
  text: string
  message: string
}

interface Check {
  /** Begins with the mark itself, so that the text is searched fast; what stands before is asked last. */
  pattern: RegExp
  /** What each of its matches has. */
  sign: RegExp
  /** The part of a match that is replaced, when it is not the whole. */
  part?: (start: number, end: number) => [start: number, end: number]
  text: (found: string) => string
  message: (found: string) => string
  /** What the pattern can't tell. */
  accept?: (text: string, start: number) => boolean
}

const space = () => ' '
const none = () => ''

const checks: Check[] = [
  {
    // `14 : 30` is a time, ` ./.` ends a document, several spaces before a colon set it in line.
    pattern:
      /[ \u00a0]{1,3}(?:[,;](?=\p{L}{2}|[“(])|(?=[,;!?)”]|\.(?![./\d\p{L}])))(?<=[\p{L}\p{M}\d)”%][ \u00a0]{1,3}[,;]?)|[ \u00a0](?=:)(?<=[\p{L}\p{M})”][ \u00a0])/gu,
    sign: /[ \u00a0][,;!?)”.:]/,
    text: (found) => found.trim() && `${found.trim()} `,
    message: (found) =>
      found.trim() ? `Dấu cách đứng trước dấu “${found.trim()}”, phải đứng sau.` : 'Thừa dấu cách trước dấu câu.',
  },
  {
    pattern: /[(“][ \u00a0]{1,3}(?=[\p{L}\d])/gu,
    sign: /[(“][ \u00a0]/,
    part: (start, end) => [start + 1, end],
    text: none,
    message: () => 'Thừa dấu cách sau dấu mở ngoặc.',
  },
  {
    pattern: /[,;](?=\p{L}{2}|[“(])(?<=[\p{L}\p{M}]{2}[,;]|[)”][,;])/gu,
    sign: /[,;][^\s\d]/,
    text: (found) => `${found} `,
    message: (found) => `Thiếu dấu cách sau dấu “${found}”.`,
    // `VH,TT&DL` is one abbreviation.
    accept: (text, start) => !/^,\p{Lu}{1,6}&/u.test(text.slice(start, start + 8)),
  },
  {
    pattern: /:(?=\p{L}{2}|“)(?<=[\p{L}\p{M}]{2}:)/gu,
    sign: /:[^\s\d]/,
    text: () => ': ',
    message: () => 'Thiếu dấu cách sau dấu hai chấm.',
  },
  {
    pattern: /\.(?=\p{Lu}\p{Ll})(?<=\p{Ll}{2}\.)/gu,
    sign: /[^\s\d]\.[^\s\d]/,
    text: () => '. ',
    message: () => 'Thiếu dấu cách sau dấu chấm.',
    accept: (text, start) => isSmallVietnamese(wordBefore(text, start)),
  },
  {
    pattern: /[)”](?=\p{L}{2})(?<=[\p{L}\p{M}\d.…][)”])/gu,
    sign: /[)”][^\s.,;:)”]/,
    part: (_, end) => [end, end],
    text: space,
    message: () => 'Thiếu dấu cách sau dấu đóng ngoặc.',
    accept: (text, start) => !listMark.test(text.slice(0, start)),
  },
  {
    pattern: /“(?<=(?:\p{Ll}{2}|\))“)/gu,
    sign: /[^\s(]“/,
    part: (start) => [start, start],
    text: space,
    message: () => 'Thiếu dấu cách trước dấu mở ngoặc kép.',
  },
  {
    pattern: /\((?=\p{L}{2})(?<=\p{Ll}{2}\()/gu,
    sign: /[^\s\d]\([^\s\d]/,
    part: (start) => [start, start],
    text: space,
    message: () => 'Thiếu dấu cách trước dấu mở ngoặc.',
    accept: (text, start) => isSmallVietnamese(wordBefore(text, start)),
  },
  {
    pattern: /[-–—](?=[\p{L}“\d])(?<=[\p{L}\p{M})”\d][ \u00a0][-–—])/gu,
    sign: /[ \u00a0][-–—][^\s–—-]/,
    part: (start, end) => [start - 1, end],
    text: (found) => ` ${found} `,
    message: oneSided,
    accept: joinsAlike,
  },
  {
    pattern: /[-–—][ \u00a0](?=[\p{L}“\d])(?<=[\p{L}\p{M})”\d][-–—][ \u00a0])/gu,
    sign: /[^\s–—-][-–—][ \u00a0]/,
    text: (found) => ` ${found}`,
    message: oneSided,
    accept: (text, start) => joinsAlike(text, start) && !isSymbol(text, start),
  },
  {
    pattern: /[-–][ \u00a0](?=\p{Lu}{2})(?<=\p{Lu}[-–][ \u00a0])/gu,
    sign: /[^\s\d][-–][ \u00a0][^\s\d]/,
    text: () => '-',
    message: () => 'Thừa dấu cách trong ký hiệu văn bản.',
    accept: isSymbol,
  },
  {
    pattern: /(?:\.\.|[,;]{2,3}|[,;:]\.)(?=\s|$)(?<=[\p{L}\p{M}\d)”](?:\.\.|[,;]{2,3}|[,;:]\.))/gu,
    sign: /\.\.|[,;]{2}|[,;:]\./,
    text: (found) => found.at(-1)!,
    message: (found) => `Dấu câu lặp: “${found}”.`,
  },
]

const listMark = /^\s*[\p{L}\d]{1,3}$/u
const numbering = /^\s*(?:[IVX\d.]+|[a-zđ])$/u
const mostNumbering = 12

function oneSided(found: string): string {
  return `Dấu “${found.trim()}” chỉ có dấu cách ở một bên.`
}

/** Two words or two numbers: `COVID -19` and `nhiệt độ -5` are no pairs, `I- Nội dung` is a heading. */
function joinsAlike(text: string, start: number): boolean {
  const left = text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .at(-1)
  const right = /^[\s\u00a0–—-]*(.)/u.exec(text.slice(start, start + 4))?.[1]
  if (left === undefined || right === undefined || /\d/.test(left) !== /\d/.test(right)) return false
  return start > mostNumbering || !numbering.test(text.slice(0, start).trimEnd())
}

/** `346/UBND- NC`: codes of one symbol are joined without a blank. */
function isSymbol(text: string, start: number): boolean {
  return /\d\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d-]{0,20}$/u.test(text.slice(Math.max(0, start - 32), start))
}

export function spacingSlips(text: string): SpacingSlip[] {
  const slips = checks.flatMap((check) => slipsOf(text, check))
  if (slips.length === 0) return slips
  const addresses = addressesIn(text)
  return slips.filter(({ start, end }) => !isWithin(addresses, start, Math.max(end, start + 1)))
}

function slipsOf(text: string, { pattern, sign, part, accept, ...fix }: Check): SpacingSlip[] {
  const slips: SpacingSlip[] = []
  for (const { 0: found, index } of matchesIn(text, pattern, sign)) {
    const [start, end] = part?.(index, index + found.length) ?? [index, index + found.length]
    if (accept?.(text, index) === false) continue
    slips.push({ start, end, text: fix.text(found), message: fix.message(found) })
  }
  return slips
}

function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - 12), at))![0]
}

/** No abbreviation, no name: `hiện.Tổ chức`, but `TP.Hồ Chí Minh`, `ThS.Nguyễn`. */
function isSmallVietnamese(word: string): boolean {
  return word === word.toLowerCase() && vietnameseMark.test(word)
}

const run = /(?<=\S)[ \u00a0]{2}(?=\S)/g
const aligned = /\t|[ \u00a0]{3}/
// What is left blank to be filled in: `ngày   tháng   năm`, `Số:   /KH-ĐTN`.
const blankBefore = /(?:^|[^\p{L}\p{M}])(?:ngày|tháng|năm|số|lúc|giờ|phút|quý|kỳ|khóa)$|[:/_.…-]$/iu
const blankAfter = new RegExp(String.raw`^(?:[/:_…-]|\.{2}|(?:tháng|năm|giờ|phút)${wordEnd})`, 'iu')
const itemNumber = /^\s*(?:[IVX\d.]+[.)/-]?|[a-zđ][.)])$/u
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
      !blankBefore.test(before) && !blankAfter.test(text.slice(end, end + 8)) && !itemNumber.test(text.slice(0, start))
    )
  })
}
