/** What may stand in an element: these elements, and text where `text` is set. The list is closed. */
interface Content {
  children: readonly string[]
  text?: true
  /** What the element's `class` names. */
  classOf?: keyof Classes
}

/** The names that a class can have: the standard's own, and the two ways to turn a sheet of paper. */
export interface Classes {
  styles: Readonly<Record<string, unknown>>
  tables: Readonly<Record<string, { columns: readonly number[] | 'content' }>>
  orientations: Readonly<Record<'portrait' | 'landscape', unknown>>
}

const inline = ['b', 'i', 'br'] as const

export const vocabulary: Readonly<Record<string, Content>> = {
  '#root': { children: ['section'] },
  section: { children: ['p', 'table'], classOf: 'orientations' },
  p: { children: ['span', ...inline], text: true, classOf: 'styles' },
  table: { children: ['tr'], classOf: 'tables' },
  tr: { children: ['th', 'td'] },
  th: { children: ['p'] },
  td: { children: ['p'] },
  /** The number or bullet in front of a paragraph. */
  span: { children: [], text: true },
  b: { children: inline, text: true },
  i: { children: inline, text: true },
  br: { children: [] },
}
