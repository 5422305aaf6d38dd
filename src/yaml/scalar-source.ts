import { type CST, Scalar } from 'yaml'
import { type Sourced, sourced, toNfc } from '../text/sourced.js'
import { readBlockScalar } from './block-scalar.js'
import { emptyUnits, pushSame, pushWhole, sourcedUnits, type Units } from './units.js'

/** A scalar's value as NFC, each of its units with the file's own characters that it was read from. */
export function scalarSource(node: Scalar.Parsed, file: string): Sourced {
  const [start, end] = node.range
  const value = String(node.value)
  if (node.type === Scalar.PLAIN && value === file.slice(start, end)) return toNfc(sourced(value, start))
  const units = readUnits(node, file)
  return toNfc(sourcedUnits(units.text === value ? units : wholeUnits(value, start, end), start))
}

function readUnits({ type, range, srcToken }: Scalar.Parsed, file: string): Units {
  const [start, end] = range
  switch (type) {
    case Scalar.QUOTE_SINGLE:
      return readFlowScalar(file, start + 1, end - 1, "'")
    case Scalar.QUOTE_DOUBLE:
      return readFlowScalar(file, start + 1, end - 1, '"')
    case Scalar.BLOCK_LITERAL:
    case Scalar.BLOCK_FOLDED:
      return readBlockScalar(file, srcToken as CST.BlockScalar)
    default:
      return readFlowScalar(file, start, end, '')
  }
}

// A scalar that YAML itself finds faulty may differ: its characters are then known as a whole only.
function wholeUnits(value: string, start: number, end: number): Units {
  const units = emptyUnits()
  pushWhole(units, value, start, end)
  return units
}

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
