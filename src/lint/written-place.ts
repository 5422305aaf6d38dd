import type { Edit } from '../diagnostic.js'
import type { Inserted, Passage } from '../draft/draft.js'
import { mask } from '../draft/mask.js'
import type { Finding, PassageEdit } from '../rules/rule.js'
import { withSpacesOf } from '../text/as-seen.js'
import { sourceRange } from '../text/sourced.js'

/**
 * The file's characters that the units `[start, end)` of a passage come from. Of words that are partly written at another
 * place only those that are written here; nothing for a Word file, which has no characters.
 */
export function writtenRange(passage: Passage, start: number, end: number): [number, number] | undefined {
  const { source } = passage
  if (!source) return undefined
  const elsewhere = (passage.inserted ?? []).filter((range) => range.isElsewhere && meets(range, start, end))
  if (elsewhere.length === 0) return sourceRange(source, start, end)
  let at = start
  for (const range of elsewhere) {
    if (at < range.start) return sourceRange(source, at, range.start)
    at = Math.max(at, range.end)
  }
  if (at < end) return sourceRange(source, at, end)
  const [first] = elsewhere
  return sourceRange(source, Math.max(start, first!.start), Math.min(end, first!.end))
}

/** A finding's fix as edits of the file; none where one would write over what an expression prints. */
export function editsOf({ passage: own, fix }: Finding, text: string): Edit[] | undefined {
  const edits = fix?.flatMap((edit) => editOf(edit.passage ?? own, edit, text) ?? [])
  return edits?.length === fix?.length ? edits : undefined
}

function editOf(passage: Passage, edit: PassageEdit, text: string): Edit | undefined {
  const { source, inserted = [] } = passage
  if (!source) return undefined
  const isInserted = inserted.some((range) => meets(range, edit.start, edit.end))
  const { start, end, text: words, unsafe } = isInserted || edit.text.includes(mask) ? narrowed(passage, edit) : edit
  if (words.includes(mask) || inserted.some((range) => meets(range, start, end))) return undefined
  const range = sourceRange(source, start, end)
  const after = withSpacesOf(text.slice(...range), source.text.slice(start, end), words)
  return { range, text: after, ...(unsafe && { unsafe }) }
}

/** The edit without the words at its ends that it leaves as they are. */
function narrowed({ text }: Passage, { start, end, text: words, ...rest }: PassageEdit): PassageEdit {
  const before = text.slice(start, end)
  const most = Math.min(before.length, words.length)
  let head = 0
  while (head < most && before[head] === words[head]) head++
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === words[words.length - 1 - tail]) tail++
  return { ...rest, start: start + head, end: end - tail, text: words.slice(head, words.length - tail) }
}

function meets(range: Inserted, start: number, end: number): boolean {
  return start === end ? range.start < start && start < range.end : range.start < end && start < range.end
}
