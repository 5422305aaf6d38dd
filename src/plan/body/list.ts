import { countLevel } from '../count.js'
import { reportForbidden } from './forbidden.js'
import { readInlines } from './inlines.js'
import { checkWrapped, hasLazyLines } from './list-lines.js'
import type { List, ListItem } from './markdown-tree.js'
import { bulletAdvice, clauseAdvice } from './messages.js'
import { readParagraph } from './paragraph.js'
import { checkLines } from './paragraph-lines.js'
import { type BodyReader, isBlank, reportAt } from './reader.js'

type Above = 0 | 1 | 2

/** Bullets of two levels, or numbered clauses, which take the next numbers of their heading. */
export function readList(list: List, reading: BodyReader, above: Above = 0): void {
  checkWrapped(list, reading)
  if (list.ordered && above > 0) reportAt(reading, markOf(list.children[0]!, reading), clauseAdvice.inBullet)
  else if (list.ordered) for (const [index, item] of list.children.entries()) readClause(item, index, reading)
  else for (const item of list.children) readBullet(item, reading, above)
}

function readBullet(item: ListItem, reading: BodyReader, above: Above): void {
  const at = markOf(item, reading)
  const mark = reading.body.text[at[0]]
  // Clerks write `+` below `-` without indenting it.
  const level = above === 0 && mark === '+' ? 2 : above + 1
  const isOrphan = level === 2 && above === 0 && reading.blocks.at(-1)?.kind !== 'item'
  if (mark === '*') reportAt(reading, at, bulletAdvice.star)
  if (isOrphan) reportAt(reading, at, bulletAdvice.orphan)
  if (level > 2) reportAt(reading, at, bulletAdvice.tooDeep)
  else readItem(item, reading, level as Above, { kind: 'item', level })
}

function readClause(item: ListItem, index: number, reading: BodyReader): void {
  const at = markOf(item, reading)
  // A plan without Mục begins with khoản.
  const level = reading.level === 0 ? Math.min(2, reading.depth) : reading.level + 1
  if (level > reading.depth) {
    reportAt(reading, at, clauseAdvice.tooDeep(reading.level))
    return
  }
  const number = countLevel(reading.counts, level)
  const mark = reading.body.text.slice(...at)
  if (![1, index + 1, number].includes(Number.parseInt(mark, 10))) {
    reportAt(reading, at, clauseAdvice.otherNumber(mark, number))
  }
  readItem(item, reading, 0, { kind: 'clause', level })
}

/** The item's own text, then what stands below it. */
function readItem(
  item: ListItem,
  reading: BodyReader,
  above: Above,
  block: { kind: 'item' | 'clause'; level: number },
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
