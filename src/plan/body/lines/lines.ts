/** A line of the body as it stands in the file. */
export interface BodyLine {
  /** Without the blanks on both sides. */
  text: string
  /** Where `text` begins and ends in the body. */
  start: number
  end: number
  /** From the margin, with its indentation. */
  width: number
  /** Ends with a mark that breaks the printed line: two blanks, or `\`. */
  breaks: boolean
}

/** The lines of the body's units `[start, end)` that say something; the first may begin behind a bullet. */
export function linesIn(body: string, start: number, end: number): BodyLine[] {
  const lines: BodyLine[] = []
  let margin = body.lastIndexOf('\n', start - 1) + 1
  for (let at = start; at < end; ) {
    const newline = body.indexOf('\n', at)
    const stop = newline === -1 || newline > end ? end : newline
    const written = body.slice(at, stop)
    const text = written.trim()
    const from = at + written.length - written.trimStart().length
    const width = from + text.length - margin
    if (text) lines.push({ text, start: from, end: from + text.length, width, breaks: / {2}$|\\$/.test(written) })
    at = stop + 1
    margin = at
  }
  return lines
}

// Prose is wrapped at 40 columns at the least, at 120 at the most, two less where the body is indented.
const narrowest = 38
const widest = 130
/** Lines that were copied from a page end at its right edge, more or less. */
const ragged = 0.8

/**
 * For each line whether it was begun with Enter though its first word had room on the line above. An editor that wraps
 * prose leaves no such room; where a line is wider than any editor wraps, each line was begun so.
 */
export function roomyBreaks(lines: readonly BodyLine[]): boolean[] {
  const most = lines.reduce((width, line) => Math.max(width, line.width), 0)
  const wrapped = Math.max(narrowest, Math.floor(most * ragged))
  return lines.map(({ text }, index) => {
    if (index === 0) return false
    return most > widest || lines[index - 1]!.width + 1 + text.search(/\s|$/) <= wrapped
  })
}

const sentenceEnd = /[.;:!?…][”"’)\]]*[*_]*\s*$/
const abbreviation = /(?<![\p{L}\p{M}])(?:\p{Lu}{1,3}|Tp|ThS)\.\s*$/u
const longestEnd = 40

/** Ends what it says: with a mark that a sentence, a clause or a lead-in ends with, not with that of `TP.` */
export function isEnded(text: string): boolean {
  return sentenceEnd.test(text.slice(-longestEnd)) && !isAbbreviated(text)
}

export function isAbbreviated(text: string): boolean {
  return abbreviation.test(text.slice(-longestEnd))
}
