/** What may stand in an element: these elements, and text where `text` is set. The list is closed. */
interface Content {
  children: readonly string[]
  text?: true
  /** What the element's `class` names. */
  classOf?: keyof Classes
  /** Attributes that are whole numbers from 1. */
  numbers?: readonly string[]
  /** What it must have beside, in any order. */
  attributes?: readonly string[]
}

/** The names that a class can have: the standard's own, and the two ways to turn a sheet of paper. */
export interface Classes {
  styles: Readonly<Record<string, unknown>>
  tables: Readonly<Record<string, { columns: readonly number[] | 'content' }>>
  orientations: Readonly<Record<'portrait' | 'landscape', unknown>>
}

/** What the markup may name. */
export interface Names extends Classes {
  /** The files of the plan's pictures. */
  pictures?: ReadonlySet<string>
}

/** How many columns and rows a cell is joined over, as in HTML. */
const spans = ['colspan', 'rowspan'] as const
const inline = ['b', 'i', 'u', 'sup', 'br'] as const

export const vocabulary: Readonly<Record<string, Content>> = {
  '#root': { children: ['section'] },
  section: { children: ['p', 'table', 'figure', 'hr'], classOf: 'orientations' },
  p: { children: ['span', ...inline], text: true, classOf: 'styles' },
  /** A picture, and a paragraph for its caption. */
  figure: { children: ['img', 'p'], classOf: 'styles' },
  img: { children: [], attributes: ['src', 'alt'] },
  table: { children: ['col', 'tr'], classOf: 'tables' },
  /** A column, as wide as its `width` is a part of the widths of all; a table has one for each column, or none. */
  col: { children: [], numbers: ['width'] },
  tr: { children: ['th', 'td'] },
  th: { children: ['p'], numbers: spans },
  td: { children: ['p'], numbers: spans },
  /** The number or bullet in front of a paragraph. */
  span: { children: ['b'], text: true },
  b: { children: inline, text: true },
  i: { children: inline, text: true },
  u: { children: inline, text: true },
  /** What follows begins a new page. */
  hr: { children: [] },
  /** Set small above the line. */
  sup: { children: [], text: true },
  br: { children: [] },
}
