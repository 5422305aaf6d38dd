/** A line of the cleaned text: `[start, end)` without the space around it. */
export interface Line {
  start: number
  end: number
  indent: number
  /** It begins with a tab. */
  tabbed: boolean
  text: string
  /** With the space around it. */
  raw: string
}

const lineEnd = /\r\n|\n|\r/g

export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(lineEnd)) {
    lines.push(lineOf(text, start, match.index))
    start = match.index + match[0].length
  }
  lines.push(lineOf(text, start, text.length))
  return lines
}

function lineOf(whole: string, from: number, to: number): Line {
  const raw = whole.slice(from, to)
  const text = raw.trim()
  const indent = text === '' ? 0 : raw.indexOf(text)
  return { start: from + indent, end: from + indent + text.length, indent, tabbed: raw.startsWith('\t'), text, raw }
}
