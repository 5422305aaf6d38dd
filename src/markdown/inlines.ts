import type { SyntaxNode } from '@lezer/common'
import type { Inline, Span, Styled, Unused } from './tree.js'

/** The text that nodes stand in. */
export interface Whole {
  text: string
  /** The labels that the text defines. */
  references: ReadonlySet<string>
}

/** The labels of `[label]: address`, as they are compared. */
export function referencesOf(top: SyntaxNode, text: string): ReadonlySet<string> {
  const labels = new Set<string>()
  if (!text.includes(']:')) return labels
  top.cursor().iterate(({ name, node }) => {
    const label = name === 'LinkReference' ? node.getChild('LinkLabel') : null
    if (label) labels.add(labelOf(text, label.from, label.to))
  })
  return labels
}

function labelOf(text: string, start: number, end: number): string {
  return text
    .slice(start + 1, end - 1)
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** What stands in a node at `[start, end)`, without the blanks at both ends. */
export function inlinesIn(node: SyntaxNode, { start, end }: { start: number; end: number }, whole: Whole): Inline[] {
  const { text } = whole
  const inlines: Inline[] = []
  const said = text.slice(start, end)
  const last = start + said.trimEnd().length
  let at = start + said.length - said.trimStart().length
  const pushText = (to: number) => {
    if (to > at) inlines.push({ type: 'text', start: at, end: to })
  }
  for (const child of marked(node, whole)) {
    if (child.from < at || child.to > end || isDrive(child, text)) continue
    pushText(child.from)
    if (child.name !== 'HardBreak') {
      inlines.push(inlineOf(child, whole))
      at = child.to
      continue
    }
    inlines.push({ type: 'break', start: child.from, end: child.to })
    blanks.lastIndex = child.to
    at = child.to + blanks.exec(text)![0].length
  }
  pushText(last)
  return inlines
}

const blanks = /[ \t]*/y

/** The backslash of `D:\` at the end of a line. */
function isDrive({ name, from }: SyntaxNode, text: string): boolean {
  return (
    name === 'HardBreak' &&
    text[from] === '\\' &&
    /(?<![\p{L}\p{M}\p{N}])[a-z]:$/iu.test(text.slice(Math.max(0, from - 4), from))
  )
}

/** The children that aren't words: an escape is, and brackets that lead nowhere (`[a]()`) are too. */
function* marked(node: SyntaxNode, whole: Whole): Generator<SyntaxNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isBrackets(child, whole)) yield* marked(child, whole)
    else if (child.name in types) yield child
  }
}

function isBrackets(node: SyntaxNode, { text, references }: Whole): boolean {
  if ((node.name !== 'Link' && node.name !== 'Image') || node.getChild('URL')) return false
  if (isAddressed(node)) return true
  const [open, close] = node.getChildren('LinkMark')
  const label = node.getChild('LinkLabel') ?? { from: open!.to - 1, to: close!.to }
  return !references.has(labelOf(text, label.from, label.to))
}

/** `[words]()` has brackets for an address, but none in them. */
function isAddressed(node: SyntaxNode): boolean {
  return node.getChildren('LinkMark').length > 2
}

const types: Record<string, Inline['type']> = {
  HardBreak: 'break',
  StrongEmphasis: 'strong',
  Emphasis: 'emphasis',
  Raised: 'raised',
  Link: 'link',
  Autolink: 'link',
  Image: 'image',
  InlineCode: 'inlineCode',
  HTMLTag: 'html',
  Comment: 'html',
  ProcessingInstruction: 'html',
}

function inlineOf(node: SyntaxNode, whole: Whole): Inline {
  const { name, from: start, to: end } = node
  const type = types[name] as Styled['type'] | 'link' | 'image' | Unused['type']
  if (type === 'link') return linkOf(node, whole)
  if (type === 'image') return imageOf(node, whole)
  if (type === 'raised') return { type, start, end, children: betweenMarks(node, 'RaisedMark', whole) }
  if (type !== 'strong' && type !== 'emphasis') return { type, start, end }
  return { type, start, end, children: betweenMarks(node, 'EmphasisMark', whole) }
}

function imageOf(node: SyntaxNode, whole: Whole): Inline {
  const { from: start, to: end } = node
  const [title, url] = [node.getChild('LinkTitle'), node.getChild('URL')]
  if (!isAddressed(node) || !url) return { type: 'reference', start, end }
  if (title) return { type: 'linkTitle', start: title.from, end: title.to }
  return { type: 'image', start, end, children: betweenMarks(node, 'LinkMark', whole), address: addressOf(url, whole) }
}

function betweenMarks(node: SyntaxNode, mark: string, whole: Whole): Inline[] {
  const [open, close] = node.getChildren(mark)
  return inlinesIn(node, { start: open!.to, end: close!.from }, whole)
}

// Any word in front of a colon makes an address of Markdown: `<STT:1>`.
const autolink = /^<(?:https?:\/\/|ftp:\/\/|mailto:|[^:]+@)/i

function linkOf(node: SyntaxNode, whole: Whole): Inline {
  const { name, from: start, to: end } = node
  if (name === 'Autolink' && !autolink.test(whole.text.slice(start, end))) return { type: 'html', start, end }
  if (name === 'Link' && !isAddressed(node)) return { type: 'reference', start, end }
  const title = node.getChild('LinkTitle')
  if (title) return { type: 'linkTitle', start: title.from, end: title.to }
  const url = name === 'Link' ? node.getChild('URL') : null
  const children = betweenMarks(node, 'LinkMark', whole)
  return { type: 'link', start, end, children, ...(url && { address: addressOf(url, whole) }) }
}

function addressOf({ from, to }: SyntaxNode, { text }: Whole): Span {
  const isBetween = text[from] === '<'
  return { start: isBetween ? from + 1 : from, end: isBetween ? to - 1 : to }
}
