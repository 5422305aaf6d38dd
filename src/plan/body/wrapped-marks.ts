import { type BodyLine, isEnded, linesIn, roomyBreaks } from './lines.js'

const run = /[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g
const listLine = /^(?:[-+*]|\d{1,9}[.)])\s/
// What ends a paragraph when a line begins with it (CommonMark 0.31 §5.3: of numbers only 1).
const wrappable = /^(?:-|1[.)])\s+(?=\S)/
// Several may be a list whose items end without a mark.
const wrappableOften = /^-\s+(?=[\p{Ll}\d])/u
const notProse = /^(?:#{1,6}\s|[|>]|<!--)|[*_]$/

/**
 * Lines of wrapped prose that happen to begin with the mark of a list, as in `giai đoạn 2022` / `- 2025`: where they
 * begin. The line above is full and says nothing to its end, and no other line there begins an item.
 */
export function wrappedMarks(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { 0: said, index } of text.matchAll(run)) {
    if (!/\n\s*(?:-|1[.)])\s/.test(said)) continue
    const lines = linesIn(text, index, index + said.length)
    const roomy = roomyBreaks(lines)
    const marked = lines.flatMap((line, at) => (listLine.test(line.text) ? [at] : []))
    const mark = marked.length > 1 ? wrappableOften : wrappable
    const isWrapped = (at: number) => at > 0 && !roomy[at] && isFullProse(lines[at - 1]!) && mark.test(lines[at]!.text)
    if (!marked.every(isWrapped) || isItemBelow(text, index + said.length)) continue
    for (const at of marked) found.add(lines[at]!.start)
  }
  return found
}

function isFullProse(line: BodyLine): boolean {
  return (
    !isEnded(line.text) &&
    !/,$/.test(line.text) &&
    !listLine.test(line.text) &&
    !line.breaks &&
    !notProse.test(line.text)
  )
}

function isItemBelow(text: string, end: number): boolean {
  const next = /\S[^\n]*/g
  next.lastIndex = end
  return listLine.test(next.exec(text)?.[0] ?? '')
}

/** The text for the parser, with a letter in place of the mark. */
export function withoutMarks(text: string, marks: ReadonlySet<number>): string {
  if (marks.size === 0) return text
  const parts: string[] = []
  let done = 0
  for (const mark of marks) {
    parts.push(text.slice(done, mark), 'x')
    done = mark + 1
  }
  return parts.join('') + text.slice(done)
}
