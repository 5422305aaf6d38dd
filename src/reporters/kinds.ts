import type { Diagnostic } from '../diagnostic.js'
import { oneLine } from '../text/excerpt/excerpt.js'

/** What is said in the same words of several places of a file. */
export interface Kind {
  first: Diagnostic
  others: Diagnostic[]
}

/** For people, who needn't read the same twice: each kind where it is met first. */
export function kindsOf(diagnostics: readonly Diagnostic[]): Kind[] {
  const kinds = new Map<string, Kind>()
  for (const [index, diagnostic] of diagnostics.entries()) {
    const { file, ruleId, severity, message, hint, position, place } = diagnostic
    // What is said of the whole file has no places to list.
    const key = JSON.stringify([file, ruleId, severity, message, hint, position || place?.part ? 0 : index])
    const kind = kinds.get(key)
    if (kind) kind.others.push(diagnostic)
    else kinds.set(key, { first: diagnostic, others: [] })
  }
  return [...kinds.values()]
}

const mostPlaces = 20

/** `Còn 3 chỗ như vậy: dòng 4, 12`; nothing of what stands at one place. */
export function otherPlaces({ others }: Kind): string | undefined {
  if (others.length === 0) return undefined
  const lines = others[0]!.position ? 'dòng ' : ''
  const places = others.map(({ position, place }) =>
    position ? String(position.start.line) : oneLine(place!.part).trim(),
  )
  const all = [...new Set(places)]
  const rest = all.length > mostPlaces ? ', …' : ''
  return `Còn ${others.length} chỗ như vậy: ${lines}${all.slice(0, mostPlaces).join(', ')}${rest}`
}
