import type { SyntaxNode } from '@lezer/common'
import { type InlineContext, parser, Table as tables } from '@lezer/markdown'
import { isEmphasisMark } from './emphasis.js'
import { inlinesIn, referencesOf, type Whole } from './inlines.js'
import type { Align, Block, Heading, Inline, List, ListItem, Table, TableRow, Unused } from './tree.js'

// A row of blanks inside a line is passed over whole: the parser would look for a line's end behind each of them.
const words = /(?:[^\\*_`^<>[\]!\s]| (?=[^ \n])| {2,}(?![ \n]))+/y

const markdown = parser.configure([
  tables,
  {
    // A clerk indents for looks, underlines with dashes and writes `&` for and: none of these is code, a heading or an
    // entity.
    remove: ['IndentedCode', 'SetextHeading', 'Entity'],
    defineNodes: ['Raised', 'RaisedMark'],
    // A plan is nearly all words: passed over at once, they aren't tried letter by letter as each kind of mark.
    parseInline: [
      { name: 'Words', before: 'Escape', parse: (line, _, at) => endOfWords(line.text, at - line.offset, at) },
      { name: 'Raised', before: 'Emphasis', parse: addRaised },
      { name: 'Signs', before: 'Emphasis', parse: (line, _, at) => endOfSigns(line.text, at - line.offset, at) },
    ],
  },
])

function endOfWords(text: string, start: number, at: number): number {
  words.lastIndex = start
  const length = words.exec(text)?.[0].length ?? 0
  return length > 0 ? at + length : -1
}

const signs = /\*+|_+/y

/** Stars and low lines that are printed; those that are marks go on to the parser. */
function endOfSigns(text: string, start: number, at: number): number {
  signs.lastIndex = start
  const length = signs.exec(text)?.[0].length ?? 0
  return length > 0 && !isEmphasisMark(text, start, start + length) ? at + length : -1
}

// A few letters, figures and signs; more, or blanks between, are no exponent.
const raised = /\^[\p{L}\p{M}\p{N}+=().,*/%'’°–-]{1,20}\^/uy

/** `m^2^`, as in pandoc. */
function addRaised(line: InlineContext, sign: number, at: number): number {
  if (sign !== 94) return -1
  raised.lastIndex = at - line.offset
  const length = raised.exec(line.text)?.[0].length ?? 0
  if (length === 0) return -1
  const end = at + length
  const marks = [line.elt('RaisedMark', at, at + 1), line.elt('RaisedMark', end - 1, end)]
  return line.addElement(line.elt('Raised', at, end, marks))
}

/** The blocks of a text in Markdown. */
export function markdownBlocks(text: string): Block[] {
  const { topNode } = markdown.parse(text)
  return blocksIn(topNode, { text, references: referencesOf(topNode, text) })
}

function blocksIn(parent: SyntaxNode, whole: Whole): Block[] {
  return childrenOf(parent).flatMap((node) => (node.name === 'ListMark' ? [] : [blockOf(node, whole)]))
}

function blockOf(node: SyntaxNode, whole: Whole): Block {
  const { name, from: start, to } = node
  const end = trimmedEnd(whole.text, start, to)
  if (name === 'Paragraph')
    return { type: 'paragraph', start, end, children: inlinesIn(node, { start, end: to }, whole) }
  if (name === 'BulletList' || name === 'OrderedList') return listOf(node, whole)
  if (name === 'Table') return tableOf(node, whole)
  if (name.startsWith('ATXHeading')) return headingOf(node, whole)
  return { type: unused[name]!, start, end }
}

function listOf(node: SyntaxNode, whole: Whole): List {
  const children = childrenOf(node).map((item): ListItem => {
    return { start: item.getChild('ListMark')!.from, end: item.to, children: blocksIn(item, whole) }
  })
  return { type: 'list', ordered: node.name === 'OrderedList', start: children[0]!.start, end: node.to, children }
}

function headingOf(node: SyntaxNode, whole: Whole): Heading {
  const { from: start, to } = node
  const [opening, closing] = node.getChildren('HeaderMark')
  const children = inlinesIn(node, { start: opening!.to, end: closing?.from ?? to }, whole)
  const end = trimmedEnd(whole.text, start, to)
  const heading: Heading = { type: 'heading', depth: Number(node.name.at(-1)), start, end, children }
  return closing ? { ...heading, closing: { start: closing.from, end: closing.to } } : heading
}

function tableOf(node: SyntaxNode, whole: Whole): Table {
  const { from: start, to: end } = node
  const [header, delimiter, ...rows] = childrenOf(node)
  const columns = Array.from(whole.text.slice(delimiter!.from, delimiter!.to).matchAll(/(:)?(-+)(:)?/g))
  const align = columns.map(alignOf)
  const dashes = columns.map(([, , dashes]) => dashes!.length)
  return { type: 'table', start, end, align, dashes, rows: [header!, ...rows].map((row) => rowOf(row, whole)) }
}

function alignOf([, left, , right]: RegExpMatchArray): Align | null {
  return right ? (left ? 'center' : 'right') : left ? 'left' : null
}

/** The parser leaves out empty cells: what stands between two bars is one, and what stands outside them if it's said. */
function rowOf(row: SyntaxNode, whole: Whole): TableRow {
  const cells: Inline[][] = []
  let isFirst = true
  let cell: Inline[] | undefined
  for (const child of childrenOf(row)) {
    if (child.name === 'TableCell') cell = inlinesIn(child, { start: child.from, end: child.to }, whole)
    else {
      if (cell || !isFirst) cells.push(cell ?? [])
      cell = undefined
      isFirst = false
    }
  }
  if (cell) cells.push(cell)
  return { start: row.from, end: trimmedEnd(whole.text, row.from, row.to), cells }
}

const unused: Record<string, Unused['type']> = {
  FencedCode: 'code',
  CodeBlock: 'code',
  Blockquote: 'quotation',
  HorizontalRule: 'rule',
  LinkReference: 'reference',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}
