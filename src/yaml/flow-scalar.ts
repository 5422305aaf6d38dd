import { emptyUnits, pushSame, pushWhole, type Units } from './units.js'

const fold = /[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*/y
const spaces = /[ \t]+/y
const escapedBreak = /\\\r?\n[ \t]*/y
const escapeCode = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])/y
const plainRun = /[^ \t\r\n'"\\]+|[\s\S]/y

// YAML 1.2 §5.7
const escapes: Record<string, string> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

/** The value of a plain or quoted scalar whose content, quotes left out, is `[from, to)` of the file. */
export function readFlowScalar(file: string, from: number, to: number, quote: '' | "'" | '"'): Units {
  const units = emptyUnits()
  let at = from
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const match = pattern.exec(file)?.[0]
    return match !== undefined && at + match.length <= to ? match : undefined
  }
  while (at < to) {
    const start = at
    const skipped = quote === '"' && file[at] === '\\' ? take(escapedBreak) : undefined
    const escaped = quote === '"' && file[at] === '\\' && skipped === undefined ? take(escapeCode) : undefined
    const folded = /[ \t\r\n]/.test(file[at]!) ? take(fold) : undefined
    const same = skipped ?? escaped ?? folded ?? take(spaces) ?? take(plainRun) ?? file.slice(at, to)
    at += same.length
    if (skipped !== undefined) continue
    if (escaped !== undefined) pushWhole(units, unescapeCode(escaped), start, at)
    else if (folded !== undefined) pushWhole(units, foldedBreaks(folded), start, at)
    else if (quote === "'" && same === "'" && file[at] === "'") pushWhole(units, "'", start, ++at)
    else pushSame(units, same, start)
  }
  return units
}

/** One line break is a space, each further one a line break. */
function foldedBreaks(folded: string): string {
  return '\n'.repeat(folded.split('\n').length - 2) || ' '
}

function unescapeCode(escaped: string): string {
  const code = escaped.slice(2)
  const point = Number.parseInt(code, 16)
  if (code !== '' && escaped.length > 3 && point <= 0x10ffff) return String.fromCodePoint(point)
  const letter = escaped[1]!
  return escapes[letter] ?? (/[ "/\\\t]/.test(letter) ? letter : escaped)
}
