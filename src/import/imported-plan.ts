import type { Emphasis } from '../draft/block.js'

/** A plan as it was read out of a draft: what its YAML is written from. */
export interface ImportedPlan {
  standard: string
  issuer: { parent: string[]; name: string[]; authority: string }
  number?: string
  symbol: string
  place: string
  date?: string
  period?: string
  orientation?: 'landscape'
  /** Line by line. */
  title: string[]
  activities: ImportedActivity[]
  body: Part[]
  recipients: string[]
  signature: ImportedSigner
  cosigners: ImportedSigner[]
  secrecy?: string
  urgency?: string
  draft: boolean | number
  schedule?: ImportedSchedule
  annexes: ImportedAnnex[]
  doubts: Doubt[]
}

export interface ImportedSigner {
  /** Absent: the standard's own line; empty: none. */
  form?: string[]
  /** Absent: a member of a collective, who has none. */
  post?: string
  name?: string
}

export interface ImportedActivity {
  id: string
  name: string
  when?: string
  where?: string
  content?: string
  lead: string[]
  support: string[]
  budget?: string
  result?: string
  note?: string
  /** What the office's own columns say. */
  more: [title: string, text: string][]
}

/** A table of activities that the plan prints. */
export interface ImportedTable {
  group?: 'day' | 'week' | 'month' | 'lead'
  /** The ids of those that it prints; absent where it prints all. */
  activities?: string[]
  /** The numbers begin anew in each group. */
  isNumberedByGroup?: true
  /** A key or the name of an own column, with its title where that is another than the standard's. */
  columns?: [key: string, title?: string][]
  /** What the draft says in its place, row by row. */
  said: SaidRow[]
}

/** A row of a table in words, with its number apart; a heading has none. */
export interface SaidRow {
  number?: string
  text: string
}

export interface ImportedSchedule extends ImportedTable {
  orientation?: 'portrait' | 'landscape'
  title?: string
  subject: string[]
  closing?: string
}

export interface ImportedAnnex {
  id: string
  title: string[]
  orientation?: 'portrait' | 'landscape'
  /** Stands above the body. */
  schedule?: ImportedTable
  body: Part[]
}

/** A text with what of it is bold or in italics; `\n` breaks the line. */
export interface Words {
  text: string
  emphasis: readonly Emphasis[]
}

/** A block of a body. */
export type Part = Block & {
  /** What a person should look at here. */
  doubt?: string
}

type Block =
  | { kind: 'paragraph'; words: Words }
  | { kind: 'heading'; level: number; words: Words; unnumbered?: true }
  | { kind: 'clause'; number: number; words: Words }
  | { kind: 'item'; level: number; words: Words }
  /** The caption; no words where there is none. */
  | { kind: 'picture'; file: string; words: Words }
  /** What can't be taken over, of which the doubt tells. */
  | { kind: 'gap' }
  | { kind: 'table'; rows: TablePart[][]; align: ('left' | 'center' | 'right')[]; widths?: number[] }

/** A cell's paragraphs, or how it is joined with the one at its left or above. */
export type TablePart = Words[] | 'left' | 'above'

/** A reading that a person should look at, told at the key of the plan that it is about. */
export interface Doubt {
  key: string
  text: string
}
