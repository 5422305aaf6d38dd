import type { Cell, DraftBlock } from '../../draft/block.js'
import type { Changes } from './changes.js'
import type { NextMark } from './numbering.js'
import type { Styles } from './styles.js'
import type { Attributes } from './xml.js'

/** What an element does to the state; `false` leaves out all that is in it. */
export interface Element {
  open?(state: BodyState, attributes: Attributes, parent: string): undefined | false
  close?(state: BodyState, parent: string): void
}

export type Elements = Record<string, Element>

/** A paragraph while it is read; text boxes put one inside another. */
export interface OpenParagraph {
  /** Counted from 1 in its part. */
  number: number
  text: string
  style?: string
  numId?: string
  level?: number
  outline?: number
  /** Its end is a tracked deletion: once accepted it runs into the next paragraph. */
  endDeleted: boolean
}

export type NoteKind = 'footnote' | 'endnote'

/** Where paragraphs stand. */
export interface Container {
  kind: 'body' | 'cell' | 'box' | NoteKind
  /** Box or note, counted from 1. */
  number: number
  cell?: Cell
  /** Paragraphs with words so far. */
  paragraphs: number
  /** The text of paragraphs whose end is deleted. */
  carried: string
  /** The number of the paragraph that ended last. */
  last: number
}

export interface OpenTable {
  number: number
  row: number
  column: number
  rowDeleted: boolean
  /** Cells that the next row may go on with, by their first column. */
  merged: Map<number, Cell>
}

/** A field shows its result, never its code; a table of contents would only repeat the headings. */
export interface OpenField {
  code: string
  inResult: boolean
  hidden: boolean
}

/** Everything that reading a part keeps in mind between two tags. */
export interface BodyState {
  /** The name of the part. */
  part: string
  blocks: DraftBlock[]
  styles: Styles
  nextMark: NextMark
  changes: Changes
  /** Notes that the text refers to, by their ids, with their numbers. */
  notes: Record<NoteKind, Map<string, number>>
  containers: Container[]
  paragraphs: OpenParagraph[]
  tables: OpenTable[]
  fields: OpenField[]
  /** Open mc:AlternateContent: whether a choice was taken. */
  alternatives: boolean[]
  /** Open elements that say only how something looks. */
  properties: number
  /** Open runs: whether their text is hidden. */
  runs: boolean[]
  /** The w:t or w:instrText that is open, and whether space at its ends counts. */
  text?: { spaced: boolean; value: string }
  paragraphCount: number
  tableCount: number
  boxCount: number
}

/** What the parts of one file have in common. */
export type SharedState = Pick<BodyState, 'blocks' | 'styles' | 'nextMark' | 'changes' | 'notes'>

export function newBody(part: string, shared: SharedState): BodyState {
  return {
    part,
    ...shared,
    containers: [newContainer('body')],
    paragraphs: [],
    tables: [],
    fields: [],
    alternatives: [],
    properties: 0,
    runs: [],
    paragraphCount: 0,
    tableCount: 0,
    boxCount: 0,
  }
}

export function newContainer(kind: Container['kind'], number = 0, cell?: Cell): Container {
  return { kind, number, ...(cell && { cell }), paragraphs: 0, carried: '', last: 0 }
}
