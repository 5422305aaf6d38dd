import { type BodyLine, isEnded, linesIn, roomyBreaks } from './lines.js'

// What ends a paragraph when a line begins with it (CommonMark 0.31 §5.3: of numbers only 1).
const listLine = /^(?:[-+*]|1[.)])\s/
const second = /^2[.)]\s/
const wrappable = /^(?:-|1[.)])\s+(?=\S)/
// Items seldom begin so, least of all two in a row below a full line.
const inside = /^-\s+(?=[\p{Ll}\d])/u
const range = /^-\s+\d/
const notProse = /^(?:#{1,6}\s|[|>]|<!--)|[*_]$/

/**
 * Lines of wrapped prose that happen to begin with the mark of a list, as in `giai đoạn 2022` / `- 2025`: where they
 * begin. The line above is full and goes on, which the lines above the items of a list seldom are.
 */
export function wrappedMarks(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const lines of runsOf(text)) {
    if (!lines.some((line, at) => at > 0 && wrappable.test(line.text))) continue
    if (isItemBelow(text, lines.at(-1)!)) continue
    for (const at of wrappedIn(lines)) found.add(lines[at]!.start)
  }
  return found
}

/** Of the lines with marks at one indentation all, or none. */
function wrappedIn(lines: readonly BodyLine[]): number[] {
  const roomy = roomyBreaks(lines)
  const most = lines.reduce((width, line) => Math.max(width, line.width), 0)
  const groups = new Map<number, { marked: number[]; isList: boolean }>()
  for (const [at, line] of lines.entries()) {
    const indent = indentOf(line)
    const group = groups.get(indent) ?? { marked: [], isList: false }
    if (second.test(line.text)) group.isList ||= group.marked.some((first) => lines[first]!.text.startsWith('1'))
    if (!listLine.test(line.text)) continue
    groups.set(indent, group)
    group.marked.push(at)
    group.isList ||= !isWrapped(at)
  }
  return [...groups.values()].flatMap(({ marked, isList }) => (isList ? [] : marked))

  function isWrapped(at: number): boolean {
    const [above, line] = [lines[at - 1], lines[at]!]
    if (!above || roomy[at] || !canGoOn(above, line)) return false
    if (/\d$/.test(above.text) && range.test(line.text)) return true
    const isFull = above.width + 1 + line.text.search(/\s/) > most
    const isBesideItem = listLine.test(above.text) && indentOf(above) === indentOf(line)
    return isFull && (inside.test(line.text) || inside.test(above.text) || !isBesideItem)
  }
}

function indentOf({ width, text }: BodyLine): number {
  return width - text.length
}

function canGoOn(above: BodyLine, line: BodyLine): boolean {
  if (above.breaks || notProse.test(above.text) || !wrappable.test(line.text)) return false
  return !isEnded(above.text) && !above.text.endsWith(',')
}

/** Lines with no blank line between them. */
function runsOf(text: string): BodyLine[][] {
  const runs: BodyLine[][] = []
  let end = -1
  for (const line of linesIn(text, 0, text.length)) {
    const isNext = text.indexOf('\n', end) === text.lastIndexOf('\n', line.start)
    if (end >= 0 && isNext) runs.at(-1)!.push(line)
    else runs.push([line])
    end = line.end
  }
  return runs
}

/** Below what leads in stands a list of its own. */
function isItemBelow(text: string, { text: last, end }: BodyLine): boolean {
  const next = /\S[^\n]*/g
  next.lastIndex = end
  const below = next.exec(text)?.[0] ?? ''
  return !last.endsWith(':') && (listLine.test(below) || second.test(below))
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
