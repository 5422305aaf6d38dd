/**
 * What a standard's templates make of a plan and every writer reads: sections of paragraphs and tables. How a
 * paragraph or table looks is no business of the tree: `style` names an entry of the standard's tables.
 */
export interface Document {
  sections: Section[]
}

/** Begins on a new page with page numbers of its own. */
export interface Section {
  orientation: 'portrait' | 'landscape'
  blocks: Block[]
}

export type Block = Paragraph | Table

export interface Paragraph {
  type: 'paragraph'
  style: string
  /** The number or bullet in front, as printed: `I.`, `-`; empty for none. */
  mark: string
  inlines: readonly Inline[]
}

export type Inline = { type: 'text'; text: string; bold: boolean; italic: boolean } | { type: 'break' }

export interface Table {
  type: 'table'
  style: string
  rows: Row[]
}

export interface Row {
  header: boolean
  cells: Cell[]
}

export interface Cell {
  paragraphs: Paragraph[]
}

/** A paragraph's words without its mark; a line break is one `\n`. */
export function textOf({ inlines }: Paragraph): string {
  return inlines.map((inline) => (inline.type === 'break' ? '\n' : inline.text)).join('')
}
