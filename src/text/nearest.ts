import { distance } from 'fastest-levenshtein'

/** The candidate that a mistyped name most likely means; none when nothing is near. Case and diacritics don't count. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(name)
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1
  for (const candidate of candidates) {
    const edits = distance(wanted, fold(candidate))
    if (edits >= least || edits >= wanted.length) continue
    best = candidate
    least = edits
  }
  return best ?? onlyLonger(wanted, candidates)
}

/** The one candidate that a name is the beginning of. */
function onlyLonger(wanted: string, candidates: Iterable<string>): string | undefined {
  const longer = wanted.length < 4 ? [] : [...candidates].filter((candidate) => fold(candidate).startsWith(wanted))
  return longer.length === 1 ? longer[0] : undefined
}

/** Lower case without diacritics or invisible characters; spaces, underscores and hyphens are one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .trim()
    .replace(/[\s_-]+/g, '-')
}
