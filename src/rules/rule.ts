import type { Severity } from '../diagnostic.js'
import type { Analysis } from '../draft/analysis/analysis.js'
import type { Draft, Passage } from '../draft/draft.js'
import type { Layout } from '../draft/layout.js'
import type { ChangingDate } from '../draft/stand-in.js'

/** What rules are about, in the order in which they are documented, as the guide names it. */
export const subjects = {
  dates: 'Số năm, ngày, thứ',
  citations: 'Viện dẫn',
  schedule: 'Nội dung và lịch',
  writing: 'Chữ và dấu',
  form: 'Thể thức',
  files: 'Riêng cho một loại tệp',
}

export type Subject = keyof typeof subjects

/** One thing that is checked. Its documentation and its tests are made from this object. */
export interface Rule {
  /** The file's name: two or three words saying what is checked. */
  id: string
  subject: Subject
  severity: Severity
  /** One Vietnamese sentence: how it should be. */
  summary: string
  /** What a clerk does about a finding, in a Vietnamese sentence or two; the guide prints it. */
  advice: string
  /** Why it matters, with the article and the date it came into force where there is one. Vietnamese. */
  why: string
  examples: Example[]
  /** `analysis` is of the same draft: what it tells need not be looked for again. */
  check(draft: Draft, analysis: Analysis): Iterable<Finding>
}

/** A finding is tied to units of a passage; the runner turns it into a diagnostic with the file's own places. */
export interface Finding {
  passage: Passage
  start: number
  end: number
  message: string
  hint?: string
  /** Default: the rule's. */
  severity?: Severity
  fix?: PassageEdit[]
}

export interface PassageEdit {
  /** Where it isn't the finding's own. */
  passage?: Passage
  start: number
  end: number
  text: string
  unsafe?: true
}

/**
 * A draft and what the rule says about it: each line that ends in ` ✗` (the mark is taken off) is reported, and no
 * other. `text` is a plain draft; `plan` a YAML plan's keys, completed by a minimal plan.
 */
export interface Example {
  note?: string
  text?: string
  plan?: string
  /** How a Word file of the text looks. */
  layout?: Layout
  /** What of the text is a field in a Word file. */
  field?: { name: ChangingDate['field']; result: string }
  /** The draft after the safe fixes. */
  fixed?: string
}
