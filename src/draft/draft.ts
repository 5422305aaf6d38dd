import type { PlainDate, Span } from '../calendar/date.js'
import type { Place } from '../diagnostic.js'
import type { KnownDocument } from '../knowledge/citations/superseded.js'
import type { Judge } from '../standard/form/form.js'
import type { Sourced } from '../text/sourced.js'
import type { Bullet, Emphasis, NoteReference } from './block.js'
import type { Layout } from './layout.js'
import type { ChangingDate, StandIn } from './stand-in.js'

/** What a reviewer sees of a plan, whether it is YAML, Word or plain text. The meeting point of readers and rules. */
export interface Draft {
  file: string
  /** The standard that it says it is laid out by; only a YAML plan does. */
  standard?: string
  /** What it is to be judged by, whatever its header shows or, of a YAML plan, its standard's name is. */
  judgedBy?: Judge
  /** Documents that no longer hold for the office that it is checked for, beside those that the program knows. */
  superseded?: readonly KnownDocument[]
  /** In reading order; a rule that looks at neighbours goes by index. */
  passages: Passage[]
  headings: Heading[]
  facts: Facts
  /** Rows of the LỊCH HOẠT ĐỘNG, when there is one; it has a row at least. */
  schedule?: ScheduleRow[]
  /** Lines without a letter, such as `-----` below a title: no passages, but each is known by the one above it. */
  ruleLines?: RuleLine[]
  /** Of a Word file, in their order. */
  pictures?: DraftPicture[]
  /** Of a Word file's tables, by their numbers. */
  grids?: ReadonlyMap<number, Grid>
  /** How the page looks; only a Word file says. */
  layout?: Layout
  /** The file's own text, for rules about its characters; `lintDraft` adds it. Absent for .docx. */
  source?: string
}

/** The columns on which a table of a Word file is drawn. */
export interface Grid {
  /** In twips. */
  columns: number[]
  /** The id of the table's style. */
  style?: string
}

/** A picture has no words: it is known by the passage above it. */
export interface DraftPicture {
  /** Absent where no words stand above. */
  above?: Passage
  /** The part of the package that shows it, in small letters, and its relation to the picture's own; empty where the file hasn't it. */
  part: string
  relation: string
  isInCell?: true
  /** At the head or the foot of the pages. */
  isRunning?: true
  /** Only a part of it is shown. */
  isCut?: true
}

export interface RuleLine {
  text: string
  above: Passage
  /** Where in a table it stands. */
  cell?: NonNullable<Passage['cell']>
}

/** A stretch of prose that is read as one: a paragraph, a heading, a list item, a table cell. */
export interface Passage {
  kind: 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'note'
  /**
   * NFC. Line breaks inside stand as one `\n`. An expression of a YAML plan stands as it is printed; what can't be
   * computed, and stand-ins, are masked by U+FFFC, one for each character.
   */
  text: string
  /** In order. */
  standIns?: StandIn[]
  /** Of a YAML plan: what an expression or a label gave, in order. No fix can be made there. */
  inserted?: Inserted[]
  /** For .docx, whose fields may be dates. */
  changingDates?: ChangingDate[]
  /** Where `text` came from in the file; absent for .docx, which has no lines. */
  source?: Sourced
  /** For .docx: which paragraph or cell this is. */
  place?: Omit<Place, 'excerpt'>
  /** For .docx: which words of the package `text` was read from. */
  origin?: Origin
  /** For .docx: the text as it was typed, where formatting shows it in capitals. */
  typed?: string
  /** For .docx: how it stands between its margins; absent at the left. */
  align?: 'center' | 'right'
  /** Of a Word file or a text: what is bold or in italics, in order. */
  emphasis?: Emphasis[]
  /** For .docx: the notes that it refers to, in order. */
  notes?: NoteReference[]
  /** The mark that an item of a Word file or a text stands behind. */
  bullet?: Bullet
  /** Of a heading that a Word file's style or Markdown says is one: 1 for the highest. */
  depth?: number
  /** Too long for the rules, which are shown no text of it. */
  unread?: true
  /** A YAML plan's prose, in which an expression may be written. */
  allowsExpressions?: true
  /** Paragraphs of one cell share it. */
  cell?: Cell
}

/** Where a cell stands: its table and its first row and column, each counted from 1. */
export interface Cell {
  table: number
  row: number
  column: number
  /** How many rows and columns it is merged over; absent for one. */
  rows?: number
  columns?: number
}

/** Units of a passage that are printed there and not written there. */
export interface Inserted {
  start: number
  end: number
  /** They are written at another place, to which `source` points: an activity's name. */
  isElsewhere?: boolean
}

/** Where a Word file has the words of a passage. */
export interface Origin {
  /** In small letters, such as `word/document.xml`. */
  part: string
  /** Counted from 1 as the reader meets the part's paragraphs. */
  paragraph: number
  /**
   * The passage's text, pointing into the paragraph's accepted text. The units of a list's number, which Word counts
   * by itself, point at an empty place.
   */
  source: Sourced
  /** The paragraph's accepted text, as it stands in the file. */
  accepted: string
}

/** A numbered heading as it stands; an unnumbered one has no `number`. */
export interface Heading {
  passage: Passage
  /** The number as printed with its punctuation (`I.`, `1.`, `1.1.`, `II.1.`, `a)`), and its units in `passage.text`. */
  mark: string
  start: number
  end: number
  style: 'roman' | 'arabic' | 'dotted' | 'letter'
  /** `[2, 1]` for `2.1.` and `II.1.`; one number otherwise. */
  path: number[]
  title: string
}

/** What the draft says about itself. Absent: it doesn't say. */
export interface Facts {
  /** The year the plan is for: its period's, else its title's, else its date's. */
  year?: number
  date?: Located<PlainDate>
  /** The days of which one is the day of signing: that day alone, or its month or year where the rest is left to be filled in. */
  signed?: Located<Span>
  period?: Located<Span>
  number?: Located<string>
  symbol?: Located<string>
}

export interface Located<T> {
  value: T
  passage: Passage
  start: number
  end: number
}

/**
 * An activity of the schedule. Rows share a cell that is merged over them, or a heading that tells their day; an empty
 * cell is a passage without words, which is none of the draft's.
 */
export interface ScheduleRow {
  number?: Passage
  name: Passage
  when: Passage
  lead: Passage
  /** What else stands in the row, and the headings over it. */
  others?: Passage[]
  /** The nearest heading over it that tells no time, such as a unit: the days of another's rows go on elsewhere. */
  section?: Passage
}
