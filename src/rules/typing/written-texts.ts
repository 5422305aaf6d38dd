import type { Draft, Passage } from '../../draft/draft.js'
import { type Sourced, sourced, sourceRange } from '../../text/sourced.js'

/** A text with every character that the file has, and the passages in which a reader sees it. */
export interface WrittenText {
  passage: Passage
  seen: readonly Passage[]
}

/** The file as it is; a Word draft has its paragraphs. */
export function writtenTexts({ source, passages }: Draft): WrittenText[] {
  if (source !== undefined) return [{ passage: { kind: 'note', text: source, source: sourced(source) }, seen: [] }]
  const paragraphs = new Map<string, Passage[]>()
  for (const passage of passages) {
    const { origin } = passage
    if (!origin || passage.unread) continue
    const key = `${origin.part} ${origin.paragraph}`
    const seen = paragraphs.get(key)
    if (seen) seen.push(passage)
    else paragraphs.set(key, [passage])
  }
  return Array.from(paragraphs.values(), paragraphOf)
}

function paragraphOf(seen: Passage[]): WrittenText {
  const { kind, origin } = seen[0]!
  const { accepted } = origin!
  return { passage: { kind, text: accepted, origin: { ...origin!, source: sourced(accepted) } }, seen }
}

/** Where the units `[start, end)` of a written text are shown; what nobody sees is between two letters. */
export function seenIn({ passage, seen }: WrittenText, start: number, end: number) {
  const shown = seen.find(({ origin }) => endOf(origin!.source) > start) ?? seen.at(-1)
  if (!shown) return { passage, start, end }
  const { source } = shown.origin!
  return { passage: shown, start: unitAt(source, start), end: Math.max(unitAt(source, start), unitAt(source, end)) }
}

function endOf(source: Sourced): number {
  return sourceRange(source, 0, source.text.length)[1]
}

function unitAt(source: Sourced, offset: number): number {
  let unit = 0
  while (unit < source.text.length && sourceRange(source, unit, unit + 1)[1] <= offset) unit++
  return unit
}
