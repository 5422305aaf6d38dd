import type { DraftBlock } from '../../../draft/block.js'
import type { Cell, DraftPicture, Grid } from '../../../draft/draft.js'
import type { RunProperties, Toggles } from '../../../ooxml/formatting.js'
import type { Styles } from '../../../ooxml/styles.js'
import type { Attributes } from '../../../ooxml/xml.js'
import type { NextMark } from '../numbering.js'
import { emptyText, type OpenControl, type OpenField, type ParagraphText } from './paragraph-text.js'

/** What an element does to the state; `false` leaves out all that is in it. */
export interface ElementReader {
  open?(state: BodyState, attributes: Attributes, parent: string): undefined | false
  close?(state: BodyState, parent: string): void
}

export type ElementReaders = Record<string, ElementReader>

/** A paragraph while it is read; text boxes put one inside another. */
export interface OpenParagraph extends ParagraphText {
  /** Counted from 1 in its part. */
  number: number
  /** The line of a table of contents, which would only repeat a heading. */
  contents: string
  style?: string
  numId?: string
  level?: number
  outline?: number
  align?: string
  /** Of its end, which its number in a list is printed like. */
  mark: RunProperties
  pictures: (Omit<DraftPicture, 'above'> & { isBehindWords: boolean })[]
  /** Its end is a tracked deletion: once accepted it runs into the next paragraph. */
  endDeleted: boolean
}

/** A picture, and how many blocks stand in front of it. */
export type ReadPicture = Omit<DraftPicture, 'above'> & { at: number }

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
  carried: ParagraphText
  /** The number of the paragraph that ended last. */
  last: number
}

export interface OpenTable {
  number: number
  style?: string
  row: number
  column: number
  rowDeleted: boolean
  /** Cells that the next row may go on with, by their first column. */
  merged: Map<number, Cell>
  /** The cells of the row that is open, with how many of their sides and foot have no line. */
  cells: { cell: Cell; bare: number }[]
  /** The cells of the rows above it that have no lines, up to one that has. */
  below: Cell[]
}

export interface OpenRun extends RunProperties {
  /** How its words are seen, once the first has been met. */
  look?: Required<Toggles>
}

/** Tracked changes that nobody has accepted or rejected yet. */
export interface PendingChanges {
  inserted: number
  deleted: number
  moved: number
  formatted: number
  /** The block in which the first one stands. */
  first?: number
}

export type UnreadKind = 'chunk' | 'subDocument' | 'object' | 'diagram' | 'chart' | 'picture'

/** What holds words that are shown but not read: how often, and how many blocks stand in front of the first. */
export type Unread = Map<UnreadKind, { count: number; at: number }>

/** Everything that reading a part keeps in mind between two tags. */
export interface BodyState {
  /** The name of the part. */
  part: string
  /** Which head or foot of a page it is, in words. */
  running?: string
  blocks: DraftBlock[]
  styles: Styles
  nextMark: NextMark
  changes: PendingChanges
  unread: Unread
  pictures: ReadPicture[]
  /** By the table's number. */
  grids: Map<number, Grid>
  /** Notes that the text refers to, by their ids, with their numbers. */
  notes: Record<NoteKind, Map<string, number>>
  containers: Container[]
  paragraphs: OpenParagraph[]
  tables: OpenTable[]
  fields: OpenField[]
  /** Open fields that are nested too deep to be told apart. */
  fieldsTooDeep: number
  controls: OpenControl[]
  /** Open mc:AlternateContent: whether a choice was taken. */
  alternatives: boolean[]
  /** Open elements that say only how something looks. */
  properties: number
  /** What prefixes mean. */
  namespaces: Map<string, string>
  /** Text boxes put one run inside another. */
  runs: OpenRun[]
  /** The `w:rPr` that is open, of a run or of a paragraph's end. */
  runProperties?: RunProperties
  /** The w:t or w:instrText that is open, and whether space at its ends counts. */
  text?: { spaced: boolean; value: string }
  paragraphCount: number
  tableCount: number
  /** A line of a table of contents that leads nowhere has been met. */
  hasBrokenContents: boolean
  boxCount: number
}

/** What the parts of one file have in common. */
export type SharedState = Pick<
  BodyState,
  'blocks' | 'styles' | 'nextMark' | 'changes' | 'unread' | 'pictures' | 'grids' | 'notes'
>

export function newBody(part: string, shared: SharedState, running?: string): BodyState {
  return {
    part,
    ...(running !== undefined && { running }),
    ...shared,
    containers: [newContainer('body')],
    paragraphs: [],
    tables: [],
    fields: [],
    fieldsTooDeep: 0,
    controls: [],
    alternatives: [],
    properties: 0,
    namespaces: new Map(),
    runs: [],
    paragraphCount: 0,
    tableCount: 0,
    hasBrokenContents: false,
    boxCount: 0,
  }
}

export function newContainer(kind: Container['kind'], number = 0, cell?: Cell): Container {
  return { kind, number, ...(cell && { cell }), paragraphs: 0, carried: emptyText(), last: 0 }
}

export function noPendingChanges(): PendingChanges {
  return { inserted: 0, deleted: 0, moved: 0, formatted: 0 }
}
