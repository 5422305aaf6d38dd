import type { Diagnostic } from '../diagnostic.js'
import type { Document } from '../document/document.js'
import type { Picture } from '../picture/picture.js'
import type { PlanModel } from '../plan/model.js'
import type { Standard } from '../standard/standard.js'

/** What a writer writes: the laid out document, and the plan's facts for a format that has no pages. */
export interface Written {
  document: Document
  standard: Standard
  model: PlanModel
  /** By the names that figures have; absent where there are none. */
  pictures?: ReadonlyMap<string, Picture>
}

/** An output format; its code is loaded when it is asked for. */
export interface Writer {
  extension: string
  write: (written: Written) => Promise<string | Uint8Array>
  /** What of a plan the format has no place for. With an error among it there is nothing to write. */
  check?: (written: Written) => Promise<Remark[]>
}

/** What is said of a plan when it is written. */
export interface Remark extends Pick<Diagnostic, 'ruleId' | 'severity' | 'message' | 'hint'> {
  /** The id of the activity that is meant; absent: the whole plan. */
  activity?: string
}
