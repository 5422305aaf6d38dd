import type { Diagnostic } from '../diagnostic.js'
import type { Entry } from './baseline.js'
import { entryOf } from './entry.js'

export interface Compared {
  /** Not in the baseline. */
  fresh: Diagnostic[]
  /** How many are in it. */
  hidden: number
  /** In the baseline, but no longer found. */
  gone: Entry[]
}

/**
 * Hides the findings of a file that its baseline knows, each entry once. What stands among changed neighbours is still
 * known by its words, so that mending one sentence does not bring back its other findings.
 */
export function compareWithBaseline(
  diagnostics: readonly Diagnostic[],
  entries: readonly Entry[],
  source?: string,
): Compared {
  const found = diagnostics.map((diagnostic) => ({ diagnostic, entry: entryOf(diagnostic, source) }))
  const exact = pairOff(found, entries, ({ fingerprint }) => fingerprint)
  const loose = pairOff(exact.fresh, exact.gone, ({ rule, words }) => (words === '' ? undefined : `${rule}\0${words}`))
  return {
    fresh: loose.fresh.map(({ diagnostic }) => diagnostic),
    hidden: found.length - loose.fresh.length,
    gone: loose.gone,
  }
}

interface Found {
  diagnostic: Diagnostic
  entry: Entry
}

/** Takes out of both lists what has the same key; what has no key stays. */
function pairOff(found: readonly Found[], entries: readonly Entry[], keyOf: (entry: Entry) => string | undefined) {
  const known = new Map<string, Entry[]>()
  const gone = new Set(entries)
  for (const entry of entries) {
    const key = keyOf(entry)
    if (key === undefined) continue
    const same = known.get(key)
    if (same) same.push(entry)
    else known.set(key, [entry])
  }
  const fresh = found.filter(({ entry }) => {
    const match = known.get(keyOf(entry) ?? '')?.shift()
    if (match) gone.delete(match)
    return !match
  })
  return { fresh, gone: [...gone] }
}

/** Tells that findings of a file have been mended, so that the baseline can be made smaller. */
export function goneDiagnostic(file: string, gone: readonly Entry[]): Diagnostic {
  const named = gone.slice(0, 3).map(({ rule, words }) => (words ? `${rule} “${words}”` : rule))
  const others = gone.length > named.length ? ` và ${gone.length - named.length} phát hiện khác` : ''
  return {
    ruleId: 'baseline-gone',
    severity: 'info',
    message: `${gone.length} phát hiện đã biết của tệp này không còn nữa: ${named.join(', ')}${others}.`,
    file,
    hint: 'Chạy lại với --update-baseline để bỏ khỏi danh sách lỗi đã biết.',
  }
}
