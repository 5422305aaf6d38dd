import type { Timing } from '../calendar/when/timing.js'
import type { Secrecy, Urgency } from '../standard/wording.js'

/** What templates see: plain JSON, every key present, nothing left to compute. Texts are what the document prints. */
export interface PlanModel {
  standard: string
  year: number
  /** `KẾ HOẠCH` */
  type: string
  issuer: { parent: string[]; name: string[]; authority: string }
  /** `82`, `KH/ĐTN` and both as the standard joins them: `82-KH/ĐTN`. */
  number: { number: string; symbol: string; full: string }
  /** A day or month that isn't known yet is a blank of no-break spaces for the pen. */
  dateline: { place: string; day: string; month: string; year: string; text: string }
  /** Of the pages up to the signature. */
  orientation: ScheduleModel['orientation']
  /** The subject (trích yếu), line by line. */
  title: Inline[][]
  body: Block[]
  /** What shows that the text ends, below a table or a picture; empty where its last words end with it, or nothing does. */
  end: string
  recipients: string[]
  /** Below the number; `kind` names their style. */
  stamps: { kind: Secrecy | Urgency | 'draft'; text: string }[]
  signature: Signer
  /** Who sign beside, from left to right, row by row. */
  cosigners: Signer[]
  /** All who sign, two in a row where there are several, the one of the issuing body last in the first; one without words fills the last. */
  signers: Signer[][]
  schedule: ScheduleModel | null
  annexes: AnnexModel[]
  /** All of them, in the order of a schedule, for what prints no pages. */
  activities: ActivityModel[]
  properties: {
    title: string
    subject: string
    author: string
    /** ISO, noon UTC of the plan's own date; empty while its day isn't known. */
    created: string
    /** The commit that a draft was built from. */
    version?: string
  }
}

export interface Signer {
  /** The first line over the post, such as `TM. BAN THƯỜNG VỤ ĐOÀN KHỐI`; empty when a head signs alone. */
  authority: string
  /** The lines between that and the post, such as `KT. CHỦ TỊCH`. */
  form: string[]
  post: string
  name: string
}

/** An activity by itself; what the plan does not say of it is empty. */
export interface ActivityModel {
  id: string
  name: string
  /** The words, and what they mean. */
  when: { text: string } & Timing
  where: string
  /** Paragraph by paragraph. */
  content: string[]
  lead: string[]
  support: string[]
  budget: string
  result: string
  note: string
  more: { name: string; text: string }[]
}

/** A table of activities. */
export interface ScheduleTable {
  /** Which of the standard's tables it is: that of name, when and lead, or one with columns as wide as what stands in them. */
  table: 'schedule' | 'grid'
  /** The plan has columns or groups of its own. */
  own: boolean
  /** Those behind the number's. */
  columns: { kind: ScheduleKind; title: string }[]
  /** How many columns a heading goes over: all of them, the number's too. */
  span: number
  /** The activities below each heading; one group with an empty heading where there are none. */
  groups: { heading: string; rows: ScheduleRow[] }[]
  /** The same without groups and other columns, as standards printed it that knew none. */
  rows: { number: number; name: string; when: string; lead: string }[]
}

/** What a column tells; `more` is one of the office's own. */
export type ScheduleKind =
  | 'name'
  | 'when'
  | 'weekday'
  | 'time'
  | 'where'
  | 'content'
  | 'lead'
  | 'support'
  | 'budget'
  | 'result'
  | 'note'
  | 'more'

export interface ScheduleCell {
  kind: ScheduleKind
  /** Which of the looks of a schedule's cells it has: `name` begins at the left, `when` and `lead` are centred. */
  style: 'name' | 'when' | 'lead'
  /** Paragraph by paragraph; an empty one where there is nothing. */
  lines: string[]
}

export interface ScheduleRow {
  /** Of its activity. */
  id: string
  number: number
  cells: ScheduleCell[]
}

export interface ScheduleModel extends ScheduleTable {
  /** What it is called among the annexes; empty where it counts for none. */
  label: string
  orientation: 'portrait' | 'landscape'
  /** `LỊCH HOẠT ĐỘNG` */
  title: string
  subject: Inline[][]
  /** `(Đính kèm Kế hoạch số 82-KH/ĐTN ngày 23/4/2024 của Ban Thường vụ Đoàn Khối)` */
  attached: string
  /** The issuing body below the table. */
  closing: string
  /** As the plan's. */
  end: string
}

export interface AnnexModel {
  id: string
  /** `Phụ lục`, or `Phụ lục II` where there are several. */
  label: string
  orientation: ScheduleModel['orientation']
  title: Inline[][]
  /** As the schedule's. */
  attached: string
  /** Stands below the schedule where there is one. */
  body: Block[]
  /** As the plan's. */
  end: string
  schedule: ScheduleTable | null
}

/** A run of text, or a line break (`break: true`, text empty). */
export interface Inline {
  text: string
  bold: boolean
  italic: boolean
  /** Set small above the line: the 2 of m². */
  raised: boolean
  break: boolean
}

/**
 * A block of the body. `kind` says how it is set:
 * - `basis`: a line of căn cứ; `paragraph`: body text; `closing`: the last paragraph
 * - `heading`: numbered and titled; `level` from 1; `number` as printed (`I.`, `1.`, `1.1.`), empty where it has none
 * - `clause`: numbered like a heading of `level`, plain weight (an untitled khoản); `boldNumber` where its words begin in bold
 * - `item`: bullet of `level` from 1, `number` is its mark (`-`, `+`), or the number of a list in a bullet (`1.`)
 * - `table`: rows of cells
 * - `picture`: a picture beside the plan; `inlines` are its caption, which there may be none of
 * - `page-break`: what follows begins a new page
 */
export interface Block {
  kind: 'basis' | 'paragraph' | 'closing' | 'heading' | 'clause' | 'item' | 'table' | 'picture' | 'page-break'
  level: number
  number: string
  boldNumber: boolean
  inlines: Inline[]
  table: TableModel | null
  picture: PictureModel | null
}

export interface PictureModel {
  /** The file's path from the plan's folder; its bytes are no business of a template. */
  name: string
  /** What is read out in its stead: the caption's words. */
  alt: string
}

export interface TableModel {
  /** Of the columns, in proportion to each other; empty: by what stands in them. */
  widths: number[]
  /** Row by row, each cell that begins in the row; none has `header` where the columns have no names. */
  cells: TableCell[][]
  /**
   * As above without joined cells: a cell that belongs to another is empty, and so are the names of columns that have
   * none. What a template that knows no `cells` prints.
   */
  align: TableCell['align'][]
  header: Inline[][]
  rows: Inline[][][]
}

export interface TableCell {
  /** Of the rows with the columns' names, which stand again on each page. */
  header: boolean
  align: 'left' | 'center' | 'right'
  /** How many columns and rows it is joined over. */
  colspan: number
  rowspan: number
  inlines: Inline[]
}
