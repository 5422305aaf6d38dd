import type { Draft, Passage } from '../draft/draft.js'
import { shownText } from '../draft/stand-in.js'

const running = /^(?:(?:đầu|chân) trang|mục lục)/u

/**
 * A plan has no notes at the foot of a page: what they say stands in brackets where their signs stood. Returns those that
 * nothing refers to; what runs at the head or the foot of the pages is none.
 */
export function putNotesInPlace(draft: Draft): Passage[] {
  const notes = draft.passages.filter(({ kind, place }) => kind === 'note' && !running.test(place?.part ?? ''))
  const texts = new Map<string, string[]>()
  for (const note of notes) {
    const part = note.place?.part ?? ''
    texts.set(part, [...(texts.get(part) ?? []), shownText(note).replaceAll('\n', ' ')])
  }
  const told = new Set<string>()
  for (const passage of draft.passages) {
    for (const { at, part } of [...(passage.notes ?? [])].reverse()) {
      const said = texts.get(part)?.join(' ')
      if (said === undefined) continue
      told.add(part)
      insert(passage, at, ` (${said.replace(/[.;]$/, '')})`)
    }
  }
  return notes.filter(({ place }) => !told.has(place?.part ?? ''))
}

function insert(passage: Passage, at: number, said: string): void {
  const put = (text: string) => text.slice(0, at) + said + text.slice(at)
  passage.text = put(passage.text)
  if (passage.typed !== undefined) passage.typed = put(passage.typed)
  if (passage.emphasis) {
    passage.emphasis = passage.emphasis.map((one) => ({
      ...one,
      start: one.start >= at ? one.start + said.length : one.start,
      end: one.end > at ? one.end + said.length : one.end,
    }))
  }
}
