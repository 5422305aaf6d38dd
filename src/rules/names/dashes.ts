import { isSpaced, type ReadableWords, type Sighting } from './sighting.js'

const dash = /^\s[-–—]\s$/

/** Four words with a dash in the middle, and without one: `Quy hoạch - Kiến trúc`, `Quy hoạch Kiến trúc`. */
export function dashSightings(lines: readonly ReadableWords[]): Sighting[] {
  const dashed = lines.filter(({ text }) => /\s[-–—]\s/.test(text)).flatMap((line) => fours(line, 'dash'))
  if (dashed.length === 0) return []
  const keys = new Set(dashed.map(({ key }) => key))
  const middles = new Map<string, Set<string>>()
  for (const { key } of dashed) {
    const [, first, second] = key.split(' ') as [string, string, string]
    middles.set(first, (middles.get(first) ?? new Set()).add(second))
  }
  return [...dashed, ...lines.flatMap((line) => fours(line, 'none', middles)).filter(({ key }) => keys.has(key))]
}

function fours(
  { passage, text, words, small }: ReadableWords,
  form: 'dash' | 'none',
  middles?: ReadonlyMap<string, ReadonlySet<string>>,
): Sighting[] {
  const found: Sighting[] = []
  for (let i = 3; i < words.length; i++) {
    const [b, c] = [words[i - 2]!, words[i - 1]!]
    if (middles ? !middles.get(small[i - 2]!)?.has(small[i - 1]!) : c.start - b.end !== 3) continue
    if (form === 'dash' ? !dash.test(text.slice(b.end, c.start)) : !isSpaced(text, b, c)) continue
    if (!isSpaced(text, words[i - 3], b) || !isSpaced(text, c, words[i])) continue
    const [start, end] = [words[i - 3]!.start, words[i]!.end]
    const key = small.slice(i - 3, i + 1).join(' ')
    found.push({ key, form, passage, start, end, change: { start: b.end, end: c.start } })
  }
  return found
}
