import { check } from './check.js'
import { spanOf } from './check-grid.js'
import type { Block, Cell, Document, Figure, Inline, Paragraph, Row, Section, Table } from './document.js'
import { type MarkupElement, type MarkupProblem, parseMarkup } from './markup.js'
import type { Names } from './vocabulary.js'

/** Markup → Document; whatever is outside the closed vocabulary is a problem, and then there is no document. */
export function parseDocument(markup: string, names: Names): { value?: Document; problems: MarkupProblem[] } {
  const { root, problems } = parseMarkup(markup)
  if (problems.length === 0) check(root, names, (problem) => problems.push(problem))
  if (problems.length > 0) return { problems }
  return { value: { sections: elementsOf(root).map(sectionOf) }, problems }
}

function sectionOf(element: MarkupElement): Section {
  return {
    orientation: element.attributes.class as Section['orientation'],
    blocks: elementsOf(element).flatMap((child, index, all) => blockOf(child, all[index - 1])),
  }
}

function blockOf(element: MarkupElement, before: MarkupElement | undefined): Block[] {
  if (element.name === 'hr') return []
  const block = makers[element.name]!(element)
  return [before?.name === 'hr' ? { ...block, newPage: true } : block]
}

const makers: Record<string, (element: MarkupElement) => Block> = {
  p: paragraphOf,
  table: tableOf,
  figure: figureOf,
}

function figureOf(element: MarkupElement): Figure {
  const [image, caption] = elementsOf(element)
  const { src, alt } = image!.attributes
  return {
    ...{ type: 'figure', style: element.attributes.class!, name: src!, alt: alt! },
    ...(caption && { caption: paragraphOf(caption) }),
  }
}

function tableOf(element: MarkupElement): Table {
  const widths = elementsOf(element).flatMap(({ name, attributes }) =>
    name === 'col' ? [Number(attributes.width)] : [],
  )
  const rows = elementsOf(element).filter(({ name }) => name === 'tr')
  return {
    type: 'table',
    style: element.attributes.class!,
    ...(widths.length > 0 && { widths }),
    rows: rows.map(rowOf),
  }
}

function rowOf(element: MarkupElement): Row {
  const cells = elementsOf(element)
  return {
    header: cells.every(({ name }) => name === 'th'),
    cells: cells.map(cellOf),
  }
}

function cellOf(element: MarkupElement): Cell {
  const { columns, rows } = spanOf(element)
  const paragraphs = elementsOf(element).map(paragraphOf)
  return { paragraphs, ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) }
}

function paragraphOf(element: MarkupElement): Paragraph {
  const mark = element.children.find((child) => child.type === 'element' && child.name === 'span')
  const inlines: Inline[] = []
  addInlines(element, { bold: false, italic: false }, inlines)
  return {
    type: 'paragraph',
    style: element.attributes.class!,
    mark: mark ? plainText(mark as MarkupElement).trim() : '',
    ...(mark && isBold(mark as MarkupElement) && { boldMark: true }),
    inlines: tidy(inlines),
  }
}

const spread = /[\t\r\n]| {2}/

interface Look {
  bold: boolean
  italic: boolean
  raised?: true
  underlined?: true
}

function addInlines(element: MarkupElement, look: Look, inlines: Inline[]) {
  for (const child of element.children) {
    if (child.type === 'text') {
      // Templates end in a line break, and so does what they print.
      const line = child.text.endsWith('\n') ? `${child.text.slice(0, -1)} ` : child.text
      const text = spread.test(line) ? line.replace(/[ \t\r\n]+/g, ' ') : line
      inlines.push({ type: 'text', text, ...look })
    } else if (child.name === 'br') {
      inlines.push({ type: 'break' })
    } else if (child.name !== 'span') {
      addInlines(child, lookIn(child.name, look), inlines)
    }
  }
}

function lookIn(name: string, look: Look): Look {
  if (name === 'sup') return { ...look, raised: true }
  if (name === 'u') return { ...look, underlined: true }
  return { ...look, bold: look.bold || name === 'b', italic: look.italic || name === 'i' }
}

/** Drops the white space that templates are laid out with: at both ends of each line, and doubled between runs. */
function tidy(inlines: readonly Inline[]): Inline[] {
  const tidied: Inline[] = []
  let afterSpace = true
  for (const inline of inlines) {
    if (inline.type === 'break') {
      trimEnd(tidied)
      tidied.push(inline)
      afterSpace = true
      continue
    }
    const text: string = afterSpace && inline.text.startsWith(' ') ? inline.text.slice(1) : inline.text
    if (text === '') continue
    tidied.push(text === inline.text ? inline : { ...inline, text })
    afterSpace = text.endsWith(' ')
  }
  trimEnd(tidied)
  return tidied
}

function trimEnd(inlines: Inline[]): void {
  const last = inlines.at(-1)
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return
  const text = last.text.slice(0, -1)
  inlines.pop()
  if (text !== '') inlines.push({ ...last, text })
  else trimEnd(inlines)
}

function elementsOf({ children }: MarkupElement): MarkupElement[] {
  return children.filter((child) => child.type === 'element')
}

function isBold({ children }: MarkupElement): boolean {
  return (
    children.some(({ type }) => type === 'element') &&
    children.every((child) => child.type === 'element' || child.text.trim() === '')
  )
}

function plainText({ children }: MarkupElement): string {
  return children.map((child) => (child.type === 'text' ? child.text : plainText(child))).join('')
}
