import type { List, ListItem, Paragraph } from '../../markdown/tree.js'
import { countLevel } from '../compute/numbering.js'
import { reportForbidden } from './inline/forbidden.js'
import { readInlines } from './inline/inlines.js'
import { bulletAdvice, clauseAdvice } from './messages.js'
import { checkLines, readParagraph } from './paragraph.js'
import { type BodyReader, isBlank, reportAt } from './reader.js'

/** What a list stands in: bullets of a level, or a clause. */
type Above = number | 'clause'

/** Bullets as deep as the standard has marks, numbers in bullets, or clauses, which take the next numbers of their heading. */
export function readList(list: List, reading: BodyReader, above: Above = 0): void {
  checkWrapped(list, reading)
  if (!list.ordered) for (const item of list.children) readBullet(item, reading, above === 'clause' ? 0 : above)
  else if (above === 'clause') reportAt(reading, markOf(list.children[0]!, reading), clauseAdvice.inClause)
  else if (above > 0) readNumbers(list, reading, above + 1)
  else readClauses(list, reading)
}

function readBullet(item: ListItem, reading: BodyReader, above: number): void {
  const at = markOf(item, reading)
  const mark = reading.body.text[at[0]]
  // Clerks write `+` below `-` without indenting it.
  const level = above === 0 && mark === '+' ? 2 : above + 1
  const isOrphan =
    level === 2 && above === 0 && reading.blocks.findLast(({ kind }) => kind !== 'page-break')?.kind !== 'item'
  if (mark === '*') reportAt(reading, at, bulletAdvice.star)
  if (isOrphan) reportAt(reading, at, bulletAdvice.orphan)
  if (level > reading.bullets) reportAt(reading, at, bulletAdvice.tooDeep(reading.bullets))
  else readItem(item, reading, level, { kind: 'item', level })
}

/** A list of numbers in a bullet, which are its own. */
function readNumbers({ children }: List, reading: BodyReader, level: number): void {
  if (level > reading.bullets) {
    reportAt(reading, markOf(children[0]!, reading), bulletAdvice.tooDeep(reading.bullets))
    return
  }
  const marks = children.map((item) => reading.body.text.slice(...markOf(item, reading)))
  const wrong = marks.findIndex((mark, index) => Number.parseInt(mark, 10) !== index + 1)
  const isCounted = marks.every((mark) => Number.parseInt(mark, 10) === 1)
  if (wrong !== -1 && !isCounted)
    reportAt(reading, markOf(children[wrong]!, reading), bulletAdvice.otherNumber(marks[wrong]!, wrong + 1))
  for (const [index, item] of children.entries()) {
    readItem(item, reading, level, { kind: 'item', level, number: `${index + 1}.` })
  }
}

function readClauses({ children }: List, reading: BodyReader): void {
  const written = children.map((item) => Number.parseInt(reading.body.text.slice(...markOf(item, reading)), 10))
  // Who types 1 for each leaves the counting to the program.
  const isCounted = children.length > 1 && written.every((number) => number === 1)
  let isTold = isCounted
  for (const [index, item] of children.entries()) isTold = !readClause(item, written[index]!, isTold, reading) || isTold
}

/** False where the number that is printed is another; said once for those that follow from it. */
function readClause(item: ListItem, written: number, isTold: boolean, reading: BodyReader): boolean {
  const at = markOf(item, reading)
  if (goesOn(written, reading)) reading.level -= 1
  // A plan without Mục begins with khoản.
  const level = reading.level === 0 ? Math.min(2, reading.depth) : reading.level + 1
  if (level > reading.depth) {
    reportAt(reading, at, clauseAdvice.tooDeep(reading.level))
    return true
  }
  const number = countLevel(reading.counts, level)
  const isSame = written === number
  if (!isSame && !isTold) reportAt(reading, at, clauseAdvice.otherNumber(reading.body.text.slice(...at), number))
  readItem(item, reading, 'clause', { kind: 'clause', level })
  return isSame
}

/** `2. …` after `## …`, which is 1: the number typed is that of a khoản beside the heading, not the first below it. */
function goesOn(written: number, { counts, level, blocks }: BodyReader): boolean {
  if (level < 2 || written === (counts[level] ?? 0) + 1 || written !== (counts[level - 1] ?? 0) + 1) return false
  const heading = blocks.findLast((block) => block.kind === 'heading')
  return !heading?.unnumbered
}

/** The item's own text, then what stands below it. */
function readItem(
  item: ListItem,
  reading: BodyReader,
  above: Above,
  block: { kind: 'clause'; level: number } | { kind: 'item'; level: number; number?: string },
) {
  const [first, ...rest] = item.children
  if (!first || isBlank(reading, first.start, first.end)) reportAt(reading, markOf(item, reading), bulletAdvice.empty)
  else if (first.type !== 'paragraph') reportForbidden(first, reading)
  else {
    if (!hasLazyLines(first, reading)) checkLines(reading, [first.start, first.end])
    reading.blocks.push({ ...block, prose: readInlines(first.children, reading) })
  }
  for (const node of rest) {
    if (node.type === 'paragraph') readParagraph(node, reading)
    else if (node.type === 'list') readList(node, reading, above)
    else reportForbidden(node, reading)
  }
}

/** The mark of an item, such as `-` or `12.`. */
function markOf({ start }: ListItem, reading: BodyReader): [number, number] {
  const mark = /\d+[.)]|[-+*]/y
  mark.lastIndex = start
  return [start, start + (mark.exec(reading.body.text)?.[0].length ?? 1)]
}

const sentenceEnd = /[.;:!?…]["”’)]?\s*$/
const sentenceStart = /^[\p{Lu}“"]/u

/** `… 2022` and on the next line `- 2025`: a range that was wrapped became a bullet. */
export function checkWrapped({ start }: List, reading: BodyReader): void {
  const { text } = reading.body
  if (!/^-\s+\d/.test(text.slice(start, start + 20))) return
  if (/\d[ \t]*\n[ \t]*$/.test(text.slice(Math.max(0, start - 80), start))) {
    reportAt(reading, [start, start + 1], bulletAdvice.wrapped)
  }
}

/** A sentence that begins at the margin below an item belongs to the item, though its author began a paragraph; reports them. */
export function hasLazyLines({ start, end }: Paragraph, reading: BodyReader): boolean {
  const lines = reading.body.text.slice(start, end).split('\n')
  let at = start
  let found = false
  for (const [index, line] of lines.entries()) {
    if (index > 0 && sentenceStart.test(line) && sentenceEnd.test(lines[index - 1]!)) {
      reportAt(reading, [at, at + line.search(/\s|$/)], bulletAdvice.lazy)
      found = true
    }
    at += line.length + 1
  }
  return found
}
