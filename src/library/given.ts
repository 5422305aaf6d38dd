import { builtIn } from '../beside/built-in.js'
import type { LoadedStandards, Surroundings } from '../beside/own-standard.js'
import { nearest } from '../text/nearest.js'
import type { ReadOptions } from './read-options.js'

/** What is known of the world outside a file that was given with them. */
export function aroundOf({ read, list, cache }: ReadOptions): Surroundings {
  const beside = { ...(read && { read }), ...(list && { list }) }
  return { builtIn, beside, ...(cache && { loaded: cache as LoadedStandards }) }
}

/** A call that names what there is not. */
export function unknownName(kind: string, name: string, known: readonly string[]): RangeError {
  const near = nearest(name, known)
  const hint = near ? `Có phải ý bạn là “${near}”?` : `Các ${kind} có thể dùng: ${known.join(', ')}.`
  return new RangeError(`Không có ${kind} “${name}”. ${hint}`)
}
