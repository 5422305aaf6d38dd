import type { Passage } from './draft.js'
import type { Printed } from './printed-prose.js'
import { maskStandIns } from './stand-in.js'

/** A passage of a plan, by what its reader sees. */
export function passageOf(kind: Passage['kind'], { source, inserted }: Printed, allowsExpressions = false): Passage {
  return {
    ...{ kind, ...maskStandIns(source.text), source },
    ...(inserted.length > 0 && { inserted }),
    ...(allowsExpressions && { allowsExpressions }),
  }
}
