/** Units of the body `[start, end)`. */
export interface Span {
  start: number
  end: number
}

export interface Heading extends Span {
  type: 'heading'
  depth: number
  /** The `#` behind the name, which Markdown takes for an ornament. */
  closing?: Span
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
  /** How many dashes each column has in the delimiter row. */
  dashes: number[]
  rows: TableRow[]
}

export interface TableRow extends Span {
  cells: Inline[][]
}

/** Markdown that a plan can't hold. */
export interface Unused extends Span {
  type: 'code' | 'inlineCode' | 'reference' | 'linkTitle' | 'html' | 'quotation' | 'rule'
}

export interface Text extends Span {
  type: 'text' | 'break'
}

export interface Styled extends Span {
  type: 'strong' | 'emphasis' | 'raised'
  children: Inline[]
}

/** The words of a link. Without an address they are it. */
export interface Link extends Span {
  type: 'link'
  children: Inline[]
  address?: Span
}

/** A picture by the name of its file, and its caption. */
export interface Image extends Span {
  type: 'image'
  children: Inline[]
  address: Span
}

export type Block = Heading | Paragraph | List | Table | Unused
export type Inline = Text | Styled | Link | Image | Unused
