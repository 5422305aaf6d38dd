// Apart from what reads them: declarations that lead here are to need no package's types.
import type { Beside } from '../beside/beside.js'

/** What holds for every function that reads a file: `read` and `list` give what stands beside it. */
export interface ReadOptions extends Beside {
  /** Hand the same map to many calls, and an own standard that many plans name is compiled once. */
  cache?: Map<string, unknown>
}
