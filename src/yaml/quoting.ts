// Word writes these of itself; to YAML they are letters.
const opening = '“”„‟‘‚‛'
const closing = '“”‟’‛'
const enclosed = new RegExp(`^[${opening}]([^${opening}${closing}]*)[${closing}]$`, 'u')

/** What stands between curly quotes at both ends, and nowhere else in a value. */
export function betweenCurly(value: string): string | undefined {
  return enclosed.exec(value)?.[1]?.trim() || undefined
}

export function opensCurly(value: string): boolean {
  return opening.includes(value[0] ?? ' ')
}

export function endsCurly(value: string): boolean {
  return closing.includes(value.at(-1) ?? ' ')
}

export function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

/** A value that stands behind its key or dash on one line. */
export interface ValueLine {
  /** Where the value begins. */
  start: number
  /** Such as `title: ` or `- `. */
  lead: string
  value: string
}

// Behind a dash, prose with a colon is likelier than a key, unless the key is a plain word.
const lead = /^[ \t]*(?:(?:- +)+(?:[\w-]+: +)?|[\p{L}\p{M}\w-]+(?: [\p{L}\p{M}\w-]+){0,3}: +)(?=\S)/u
// Longer, nobody copies it from a hint.
const longest = 120

/**
 * The value on the line of a character, which begins at `from` where that is known; none where it may go on below or
 * ends in a comment.
 */
export function valueLineAt(text: string, at: number, from?: number): ValueLine | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const newline = text.indexOf('\n', at)
  const end = newline === -1 ? text.length : newline
  if (end - start > longest) return undefined
  const line = text.slice(start, end).trimEnd()
  const length = from === undefined ? (lead.exec(line)?.[0].length ?? 0) : from - start
  const value = line.slice(length)
  if (length === 0 || value === '' || /\s#|^[|>]/.test(value)) return undefined
  const indent = /^[ \t]*/.exec(line)![0].length
  const below = /^(?:[ \t]*\r?\n)*([ \t]*)\S/.exec(text.slice(end + 1, end + 300))
  if (below && below[1]!.length > indent) return undefined
  return { start: start + length, lead: line.slice(indent, length), value }
}
