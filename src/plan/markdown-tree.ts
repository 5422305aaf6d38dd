import type { SyntaxNode } from '@lezer/common'
import { parser, Table as tables } from '@lezer/markdown'
import { inlinesIn, referencesOf } from './markdown-inlines.js'

const words = /(?:[^\\*_`<>[\]!\s]| (?=[^ \n]))+/y

const markdown = parser.configure([
  tables,
  {
    // A clerk indents for looks, underlines with dashes and writes `&` for and: none of these is code, a heading or an
    // entity.
    remove: ['IndentedCode', 'SetextHeading', 'Entity'],
    // A plan is nearly all words: passed over at once, they aren't tried letter by letter as each kind of mark.
    parseInline: [
      { name: 'Words', before: 'Escape', parse: (line, _, at) => endOfWords(line.text, at - line.offset, at) },
    ],
  },
])

function endOfWords(text: string, start: number, at: number): number {
  words.lastIndex = start
  const length = words.exec(text)?.[0].length ?? 0
  return length > 0 ? at + length : -1
}

/** Units of the body `[start, end)`. */
interface Span {
  start: number
  end: number
}

export interface Heading extends Span {
  type: 'heading'
  depth: number
  children: Inline[]
}

export interface Paragraph extends Span {
  type: 'paragraph'
  children: Inline[]
}

export interface List extends Span {
  type: 'list'
  ordered: boolean
  children: ListItem[]
}

/** From its mark on. */
export interface ListItem extends Span {
  children: Block[]
}

export type Align = 'left' | 'center' | 'right'

export interface Table extends Span {
  type: 'table'
  align: (Align | null)[]
  rows: TableRow[]
}

export interface TableRow extends Span {
  cells: Inline[][]
}

/** Markdown that a plan can't hold. */
export interface Unused extends Span {
  type: 'code' | 'inlineCode' | 'image' | 'reference' | 'html' | 'quotation' | 'rule'
}

export interface Text extends Span {
  type: 'text' | 'break'
}

/** `link` holds the words of a link. */
export interface Styled extends Span {
  type: 'strong' | 'emphasis' | 'link'
  children: Inline[]
}

export type Block = Heading | Paragraph | List | Table | Unused
export type Inline = Text | Styled | Unused

/** The blocks of a text in Markdown. */
export function markdownBlocks(text: string): Block[] {
  const { topNode } = markdown.parse(text)
  const references = referencesOf(topNode, text)
  const inlines = (start: number, end: number, node: SyntaxNode) =>
    inlinesIn(node, { start, end }, { text, references })
  return blocksIn(topNode)

  function blocksIn(parent: SyntaxNode): Block[] {
    return childrenOf(parent).flatMap((node): Block[] => {
      const block = blockOf(node)
      return block ? [block] : []
    })
  }

  function blockOf(node: SyntaxNode): Block | undefined {
    const { name, from: start, to: end } = node
    switch (name) {
      case 'Paragraph':
        return { type: 'paragraph', start, end: trimmedEnd(text, start, end), children: inlines(start, end, node) }
      case 'BulletList':
      case 'OrderedList': {
        const children = childrenOf(node).map(itemOf)
        return { type: 'list', ordered: name === 'OrderedList', start: children[0]!.start, end, children }
      }
      case 'Table':
        return tableOf(node)
      case 'ListMark':
        return undefined
    }
    if (name.startsWith('ATXHeading')) return headingOf(node)
    return { type: unused[name]!, start, end: trimmedEnd(text, start, end) }
  }

  function itemOf(node: SyntaxNode): ListItem {
    return { start: node.getChild('ListMark')!.from, end: node.to, children: blocksIn(node) }
  }

  function headingOf(node: SyntaxNode): Heading {
    const { from: start, to } = node
    const [opening, closing] = node.getChildren('HeaderMark')
    const children = inlines(opening!.to, closing?.from ?? to, node)
    return { type: 'heading', depth: Number(node.name.at(-1)), start, end: trimmedEnd(text, start, to), children }
  }

  function tableOf(node: SyntaxNode): Table {
    const { from: start, to: end } = node
    const [header, delimiter, ...rows] = childrenOf(node)
    return { type: 'table', start, end, align: alignOf(delimiter!), rows: [header!, ...rows].map(rowOf) }
  }

  function alignOf({ from, to }: SyntaxNode): (Align | null)[] {
    return Array.from(text.slice(from, to).matchAll(/(:)?-+(:)?/g), ([, left, right]) =>
      right ? (left ? 'center' : 'right') : left ? 'left' : null,
    )
  }

  /** The parser leaves out empty cells: what stands between two bars is one, and what stands outside them if it's said. */
  function rowOf(row: SyntaxNode): TableRow {
    const { from: start, to } = row
    const end = trimmedEnd(text, start, to)
    const cells: Inline[][] = []
    let isFirst = true
    let cell: Inline[] | undefined
    for (const child of childrenOf(row)) {
      if (child.name === 'TableCell') cell = inlines(child.from, child.to, child)
      else {
        if (cell || !isFirst) cells.push(cell ?? [])
        cell = undefined
        isFirst = false
      }
    }
    if (cell) cells.push(cell)
    return { start, end, cells }
  }
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

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}
