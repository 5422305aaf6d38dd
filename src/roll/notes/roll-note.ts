import type { Position } from '../../diagnostic.js'

/** What was done at a place, was left as it is for a reason, or must be decided. */
export interface RollNote {
  kind: 'changed' | 'kept' | 'check'
  /** In the new plan. */
  position: Position
  /** One Vietnamese sentence without its full stop. */
  message: string
  /** Of a change: what stood there and what stands there now. */
  before?: string
  after?: string
}
