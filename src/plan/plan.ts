import type { PartialDate, Span } from '../calendar/date.js'
import type { TimedWhen } from '../calendar/when/timing.js'
import type { Entry } from '../knowledge/anniversaries/entry.js'
import type { Range } from '../problem.js'
import type { Secrecy, Urgency } from '../standard/wording.js'
import type { Sourced } from '../text/sourced.js'
import type { Expression } from './expression/expression.js'
import type { Block, ScheduleKind, ScheduleModel } from './model.js'

/** A plan as its author wrote it: facts read, expressions found but not computed, every text with its place. */
export interface Plan extends PlanParts {
  year: number
}

/** What could be read of a plan file, mistakes or not. What is missing is empty. */
export interface PlanParts extends Facts {
  file: string
  standard: string
  standardSource?: Sourced
  /** The path of the office's own Word file, from the plan's folder. */
  template?: Sourced
  issuer: { parent: Sourced[]; name: Sourced[]; authority?: Sourced }
  place?: Sourced
  periodSource?: Sourced
  /** Of the plan itself; the schedule and each annex have their own. */
  orientation: ScheduleModel['orientation']
  /** The subject (trích yếu), line by line. */
  title: Prose[]
  body: BodyBlock[]
  recipients: Sourced[]
  signature: Signer
  cosigners: Signer[]
  secrecy?: Secrecy
  urgency?: Urgency
  /** Which draft it is, where the plan says. */
  draft: boolean | number
  schedule: PlanSchedule | null
  annexes: Annex[]
  /** Which texts are block scalars: an expression can be put into them without quoting. */
  blocks: { title: boolean; body: boolean }
}

/** Without a name the signer is not known yet. */
export interface Signer {
  /** The lines over the post. Absent: the standard's own; empty: none. */
  form?: Sourced[]
  post?: Sourced
  name?: Sourced
}

/** What expressions are computed from. */
export interface Facts {
  /** Absent: not given yet, the office writes it by hand. */
  number?: Sourced
  symbol?: Sourced
  /** How the standard joins the two: `{number}-{symbol}`. */
  reference: string
  /** As far as it is known; absent: the office writes it by hand when it signs. */
  date?: Read<PartialDate>
  /** The year that the plan is for: its period's, else its title's, else its date's. */
  year?: number
  period?: Span
  /** The plan's own anniversaries and editions; they come before the catalogue's. */
  entries: readonly Entry[]
  activities: readonly Activity[]
  /** How each annex is called, by its id. */
  annexNames: ReadonlyMap<string, string>
}

export interface Read<T> {
  value: T
  source: Sourced
}

export interface Activity {
  id: string
  name: Prose
  when?: Read<TimedWhen>
  where: Prose
  /** Paragraph by paragraph. */
  content: Prose[]
  lead: Sourced[]
  support: Sourced[]
  budget: Prose
  result: Prose
  note: Prose
  /** What the office's own columns print, each by the column's name. */
  more: MoreField[]
}

export interface MoreField {
  name: string
  /** Of the name in the file. */
  at: Range
  prose: Prose
}

/** A table of activities, as `schedule:` or an annex asks for it. */
export interface PlanTable {
  /** Absent: the standard's own, which are name, when and lead. */
  columns?: readonly PlanColumn[]
  group?: Grouping
  /** Whether the numbers begin anew in each group. */
  countsAnew: boolean
  /** The activities that it prints; absent: all. */
  ids?: ReadonlySet<string>
}

export const columnKinds = [
  ...(['name', 'when', 'weekday', 'time', 'where', 'content'] as const),
  ...(['lead', 'support', 'budget', 'result', 'note'] as const),
] as const
export type ColumnKind = (typeof columnKinds)[number]

export interface PlanColumn {
  /** `more`: a column of the office's own, by its name. */
  kind: ScheduleKind
  name: string
  /** In the place of the standard's. */
  title?: Sourced
}

export type Grouping = 'day' | 'week' | 'month' | 'lead'

export interface PlanSchedule extends PlanTable {
  orientation: ScheduleModel['orientation']
  /** Where absent, the standard's and the plan's own words are taken. */
  title?: Sourced
  subject: Prose[]
  closing?: Sourced
}

export interface Annex {
  id: string
  orientation: ScheduleModel['orientation']
  title: Prose[]
  /** Has neither căn cứ nor a closing paragraph; what stands below the schedule where there is one. */
  body: BodyBlock[]
  schedule: PlanTable | null
  blocks: PlanParts['blocks']
}

export type Prose = Piece[]

/** A run of text, a line break, or an expression as it is written. */
export interface Piece {
  source: Sourced
  bold: boolean
  italic: boolean
  raised?: true
  break: boolean
  expression?: Expression
}

export type BodyBlock =
  | { kind: 'basis' | 'paragraph' | 'closing'; prose: Prose }
  | { kind: 'heading'; level: number; prose: Prose; unnumbered?: true }
  | { kind: 'clause'; level: number; prose: Prose }
  /** With a `number` in place of a bullet: `2.` */
  | { kind: 'item'; level: number; prose: Prose; number?: string }
  | TableBlock
  | { kind: 'picture'; name: Sourced; prose: Prose }
  | { kind: 'details'; id: string }
  | { kind: 'page-break' }

export interface TableBlock {
  kind: 'table'
  align: NonNullable<Block['table']>['align']
  /** In proportion to each other; none: by what stands in them. */
  widths: number[]
  /** Whether its columns have names; else `header` is a row without words, which isn't printed. */
  named: boolean
  header: Prose[]
  rows: Prose[][]
  joins: JoinedCells[]
}

/** The cells of a rectangle that are one: the first has the words, the others none. */
export interface JoinedCells {
  /** Of the first cell, counted from 0; the row of the names, where there is one, is row 0. */
  row: number
  column: number
  rows: number
  columns: number
}
