import type { Passage } from '../../draft/draft.js'
import { readLegacy } from './legacy-fonts.js'

/**
 * The passages typed for a font of the time before Unicode: until they are converted, whatever a rule reads there is not
 * what stands there. Beside them, one such word alone is one too.
 */
export function legacyPassages(passages: readonly Passage[]): ReadonlySet<Passage> {
  const sure = passages.some(({ text }) => readLegacy(text) !== undefined)
  return new Set(sure ? passages.filter(({ text }) => readLegacy(text, 1) !== undefined) : [])
}
