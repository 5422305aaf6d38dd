import type { Sourced } from '../text/sourced.js'
import type { Cell, Origin } from './draft.js'
import type { ChangingDate, StandIn } from './stand-in.js'

/** The units `[start, end)` that are set so. */
export interface Emphasis {
  start: number
  end: number
  bold: boolean
  italic: boolean
}

/** A note at the foot of a page, and the unit that its sign stands in front of. */
export interface NoteReference {
  at: number
  /** As the note's own place tells it: `chú thích 1`. */
  part: string
}

export interface Bullet {
  /** As typed, or as Word's list has it: often a sign of a font's own. */
  mark: string
  /** In Word's list, from 0; absent where it was typed. */
  level?: number
}

/** A stretch of a draft as its reader found it: line breaks put together, the format's own marks taken off. */
export interface DraftBlock {
  /** NFC. A line break inside is one `\n`. */
  text: string
  /** For .docx: as it was typed, where formatting shows it in capitals. */
  typed?: string
  /** For .docx: how it stands between its margins; absent at the left. */
  align?: 'center' | 'right'
  /** Where `text` came from; absent for .docx. */
  source?: Sourced
  /** For .docx: `đoạn 12`, `bảng 1, dòng 3, cột 2`. */
  part?: string
  /** For .docx: which words of the package `text` was read from. */
  origin?: Origin
  /** For .docx: prompts of content controls that nobody has filled in. */
  prompts?: Pick<StandIn, 'start' | 'end'>[]
  changingDates?: ChangingDate[]
  /** What is bold or in italics, in order. */
  emphasis?: Emphasis[]
  /** For .docx: the notes that it refers to, in order. */
  notes?: NoteReference[]
  /** The mark that an item stands behind. */
  bullet?: Bullet
  /** Of a heading that the format says is one: 1 for the highest. */
  depth?: number
  /** What the format itself says this is. Absent: only the words can tell. */
  kind?: 'heading' | 'item' | 'note'
  /** Paragraphs of one cell share it. */
  cell?: Cell
}
