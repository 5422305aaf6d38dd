import type { Block, FactKey } from './reading.js'

/** What a reader would see changed between two documents: plain data, of which JSON can be made. */
export interface Comparison {
  /** What the two are called. */
  files: { before: string; after: string }
  facts: FactChange[]
  activities: ActivityChange[]
  annexes: AnnexChange[]
  /** Parts of the text that stand elsewhere. */
  moves: Move[]
  /** Both documents side by side, from top to bottom; also what is the same, and what the lists above tell. */
  rows: ComparedRow[]
}

/** A fact, or an item of one that is a list; what stands on one side only has come or gone. */
export interface FactChange {
  key: FactKey
  label: string
  before?: string
  after?: string
}

export interface ActivityChange {
  kind: 'added' | 'gone' | 'changed'
  /** Of a plan. */
  id?: string
  name: string
  /** Of a changed one: each field that differs; else all that it says. */
  fields: FieldChange[]
}

export interface FieldChange {
  /** `when`, `where`, `lead` …; the title of a column of the office's own; `order` where it stands elsewhere in its schedule. */
  key: string
  label: string
  before?: string
  after?: string
}

/** `before` and `after` are titles; labels (`Phụ lục II`) are given where there are any. */
export interface AnnexChange {
  kind: 'added' | 'gone' | 'renamed'
  before?: string
  after?: string
  labelBefore?: string
  labelAfter?: string
}

export interface Move {
  /** The heading, or the first words. */
  title: string
  /** Whether it is a heading with what stands below it. */
  isSection: boolean
  /** How many paragraphs and rows. */
  count: number
  /** What stood above it, and stands above it now; empty at the top. */
  below: { before: string; after: string }
}

/** `away`: the old place of what has `moved`. */
export type RowKind = 'same' | 'changed' | 'added' | 'gone' | 'moved' | 'away'

export interface ComparedRow {
  kind: RowKind
  before?: Block
  after?: Block
  /** Cell by cell, of one text for all but rows of tables. */
  cells: Run[][]
  /** The heading that it stands below. */
  section: string
  /** It is told among the facts, activities, annexes or moves: a list of changes in the text leaves it out. */
  isTold: boolean
}

/** Words in a row that are on both sides, or on one. */
export interface Run {
  kind: 'same' | 'gone' | 'added'
  text: string
}
