import { isPageBreak, signText, wordsOf } from '../../ooxml/run-text.js'
import { all, type XmlElement } from '../../ooxml/xml-tree.js'
import type { TemplatePart } from './template.js'

/** What an element adds to its paragraph: the units `[start, end)` of its text. */
export interface TextPiece {
  start: number
  end: number
  element: XmlElement
  run: XmlElement
}

export interface TemplateParagraph {
  element: XmlElement
  text: string
  pieces: TextPiece[]
  /** Holds more than words: a picture, a text box, a note. */
  mixed: boolean
  /** Ends a page or a column. */
  breaksPage: boolean
  /** `đoạn 12`, `bảng 1, dòng 2, cột 1`, `đầu trang` */
  part: string
  /** `body` is the document itself, outside tables and boxes. */
  zone: 'body' | 'cell' | 'box' | 'other'
  /** Word keeps a text box twice, the second time for programs that don't know the first. */
  copy: boolean
}

/** Where the walk is. */
interface Here {
  zone: TemplateParagraph['zone']
  part?: string
  copy: boolean
}

interface Counts {
  paragraphs: number
  tables: number
  boxes: number
}

/** Every paragraph of a part in the order of its text, those in a box before the one that holds it. */
export function paragraphsOf({ root }: TemplatePart): TemplateParagraph[] {
  const found: TemplateParagraph[] = []
  const title = titles[root.name]
  const here: Here = title ? { zone: 'other', part: title, copy: false } : { zone: 'body', copy: false }
  walk(root, here, { paragraphs: 0, tables: 0, boxes: 0 }, found)
  return found
}

const titles: Record<string, string> = {
  hdr: 'đầu trang',
  ftr: 'chân trang',
  footnotes: 'chú thích',
  endnotes: 'chú thích cuối',
}

function walk(element: XmlElement, here: Here, counts: Counts, found: TemplateParagraph[]): void {
  for (const child of element.children) {
    switch (child.name) {
      case 'p': {
        const paragraph = read(child)
        if (paragraph.text.trim() !== '' && here.zone === 'body') counts.paragraphs++
        walk(child, here, counts, found)
        found.push({ ...paragraph, ...here, part: here.part ?? `đoạn ${counts.paragraphs}` })
        break
      }
      case 'tbl':
        counts.tables++
        walkTable(child, here, counts, found)
        break
      case 'txbxContent': {
        if (!here.copy) counts.boxes++
        walk(child, { ...here, zone: 'box', part: joined(here, `khung chữ ${counts.boxes}`) }, counts, found)
        break
      }
      case 'Fallback':
        walk(child, { ...here, copy: true }, counts, found)
        break
      default:
        walk(child, here, counts, found)
    }
  }
}

function walkTable(table: XmlElement, here: Here, counts: Counts, found: TemplateParagraph[]): void {
  const number = counts.tables
  const rows = [...below(table, 'tr')]
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of [...below(row, 'tc')].entries()) {
      const part = `bảng ${number}, dòng ${index + 1}, cột ${column + 1}`
      walk(cell, { ...here, zone: here.zone === 'body' ? 'cell' : here.zone, part: joined(here, part) }, counts, found)
    }
  }
}

/** Rows and cells may stand in content controls. */
function* below(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === name) yield child
    else if (child.name !== 'tbl' && child.name !== 'p') yield* below(child, name)
  }
}

function joined({ part, zone }: Here, own: string): string {
  return part !== undefined && zone === 'other' ? `${part}, ${own}` : own
}

// Left out of the text: other paragraphs, what is deleted or moved away, and what is no words at all.
const skipped = new Set(['p', 'del', 'moveFrom', 'rPr', 'pPr', 'AlternateContent', 'drawing', 'pict', 'object', 'rt'])
const besides = new Set([
  'AlternateContent',
  'drawing',
  'pict',
  'object',
  'footnoteReference',
  'endnoteReference',
  'sym',
])

function read(element: XmlElement): Pick<TemplateParagraph, 'element' | 'text' | 'pieces' | 'mixed' | 'breaksPage'> {
  const pieces: TextPiece[] = []
  const texts: string[] = []
  let at = 0
  let mixed = false
  let breaksPage = false
  const visit = (parent: XmlElement, run?: XmlElement) => {
    for (const child of parent.children) {
      if (besides.has(child.name)) mixed = true
      if (isPageBreak(child)) breaksPage = true
      const text = run ? textOf(child, parent) : ''
      if (text !== '') {
        pieces.push({ start: at, end: at + text.length, element: child, run: run! })
        texts.push(text)
        at += text.length
      }
      if (!skipped.has(child.name)) visit(child, child.name === 'r' ? child : run)
    }
  }
  visit(element)
  return { element, text: texts.join(''), pieces, mixed, breaksPage }
}

function textOf(child: XmlElement, parent: XmlElement): string {
  if (child.name === 't') return wordsOf(child.text, child.attributes)
  return isPageBreak(child) ? '' : signText(child.name, parent.name)
}

/** Whether there is anything to see in an element. */
export function hasContent(element: XmlElement): boolean {
  for (const inside of all(element)) if (isContent(inside)) return true
  return false
}

export function isContent({ name, text }: XmlElement): boolean {
  return (name === 't' && text.trim() !== '') || besides.has(name) || ['tbl', 'fldChar', 'fldSimple'].includes(name)
}
