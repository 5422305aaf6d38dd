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

export type Block = Paragraph | Table | Figure

export interface Paragraph {
  type: 'paragraph'
  style: string
  /** Begins a new page. */
  newPage?: true
  /** The number or bullet in front, as printed: `I.`, `-`; empty for none. */
  mark: string
  /** Set in bold, whatever the style's weight. */
  boldMark?: true
  inlines: readonly Inline[]
}

export type Inline =
  | { type: 'text'; text: string; bold: boolean; italic: boolean; raised?: true; underlined?: true }
  | { type: 'break' }

/** A picture beside the plan, which has its bytes, with the caption below it. */
export interface Figure {
  type: 'figure'
  newPage?: true
  /** Of the paragraph that it stands in. */
  style: string
  /** Of its file, from the plan's folder. */
  name: string
  alt: string
  caption?: Paragraph
}

export interface Table {
  type: 'table'
  style: string
  newPage?: true
  /** Of its columns, in proportion to each other; absent: as the standard says. */
  widths?: number[]
  rows: Row[]
}

export interface Row {
  header: boolean
  /** Those that begin in this row; what they leave free is taken by cells that reach down from above. */
  cells: Cell[]
}

export interface Cell {
  paragraphs: Paragraph[]
  /** How many columns and rows it is joined over; absent for one. */
  columns?: number
  rows?: number
}

/** A paragraph's words without its mark; a line break is one `\n`. */
export function textOf({ inlines }: Paragraph): string {
  return inlines.map((inline) => (inline.type === 'break' ? '\n' : inline.text)).join('')
}
