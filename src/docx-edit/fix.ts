import type { Outcome } from '../diagnostic.js'
import type { Passage } from '../draft/draft.js'
import { repack } from '../ooxml/repack.js'
import { spliced } from '../ooxml/splice.js'
import { declareWord } from '../ooxml/xml-node.js'
import { unreadable } from '../text/unreadable.js'
import type { WordEdit } from './align.js'
import { type PlacedEdit, placeEdit } from './edit.js'
import { isSigned, type OpenedDocx, openDocx } from './open.js'
import { replaceWords } from './replace.js'
import { newIds } from './run-pieces.js'
import type { SkipReason } from './skip-reason.js'
import type { TracedParagraph } from './traced-part.js'
import { isTrackable, type Revision, trackChanges } from './track.js'

/** Edits of one passage that are made together or not at all. */
export interface DocxFix {
  passage: Passage
  edits: readonly WordEdit[]
}

export interface FixedDocx {
  /** The same as came in when nothing was changed. */
  bytes: Uint8Array
  applied: DocxFix[]
  skipped: { fix: DocxFix; reason: SkipReason }[]
}

/**
 * Writes new words into a Word file, whose passages were read from the same bytes; of two fixes that overlap the first
 * stands. With `track` they become changes that somebody accepts in Word.
 */
export function applyDocxFixes(
  bytes: Uint8Array,
  file: string,
  fixes: readonly DocxFix[],
  track?: Revision,
): Outcome<FixedDocx> {
  try {
    const docx = openDocx(
      bytes,
      fixes.map(({ passage }) => passage),
    )
    const { placed, applied, skipped } = placeFixes(docx, fixes, track !== undefined)
    const edits = Array.from(placed.values()).flat()
    return { value: { bytes: writeEdits(docx, edits, track) ?? bytes, applied, skipped }, diagnostics: [] }
  } catch (error) {
    return { diagnostics: [unreadable(error, file)] }
  }
}

function writeEdits({ entries, parts }: OpenedDocx, all: PlacedEdit[], revision?: Revision): Uint8Array | undefined {
  const nextId = newIds(Array.from(parts.values(), ({ xml }) => xml))
  const texts = new Map<string, string>()
  for (const [name, part] of parts) {
    const edits = all.filter((edit) => edit.part === part && edit.pieces.length > 0)
    if (edits.length === 0) continue
    const splices = revision
      ? [...declareWord(part), ...trackChanges({ part, nextId, revision }, edits)]
      : replaceWords(part, edits)
    texts.set(name, spliced(part, splices))
  }
  return texts.size > 0 ? repack(entries, texts) : undefined
}

type EditsByParagraph = Map<TracedParagraph, PlacedEdit[]>

interface PlacedFixes extends Pick<FixedDocx, 'applied' | 'skipped'> {
  placed: EditsByParagraph
}

function placeFixes(docx: OpenedDocx, fixes: readonly DocxFix[], isTracked: boolean): PlacedFixes {
  const found: PlacedFixes = { placed: new Map(), applied: [], skipped: [] }
  const signed = isSigned(docx)
  for (const fix of fixes) {
    const edits = signed ? 'signed' : placeFix(docx, fix, isTracked, found.placed)
    if (typeof edits === 'string') {
      found.skipped.push({ fix, reason: edits })
      continue
    }
    for (const edit of edits) {
      const taken = found.placed.get(edit.paragraph) ?? []
      found.placed.set(edit.paragraph, taken)
      taken.splice(slotIn(taken, edit), 0, edit)
    }
    found.applied.push(fix)
  }
  return found
}

function placeFix(
  docx: OpenedDocx,
  { passage, edits }: DocxFix,
  isTracked: boolean,
  taken: EditsByParagraph,
): PlacedEdit[] | SkipReason {
  const placed: PlacedEdit[] = []
  for (const edit of edits) {
    const one = placeEdit(docx, passage, edit, isTracked ? 'word' : 'letter')
    if (typeof one === 'string') return one
    if (isTracked && !one.pieces.every(({ node }) => isTrackable(node))) return 'untrackable'
    // All edits of a fix are of one passage, and so of one paragraph.
    if ([taken.get(one.paragraph) ?? [], placed].some((others) => meets(others, one))) return 'overlap'
    placed.splice(slotIn(placed, one), 0, one)
  }
  return placed
}

/** Where an edit goes among others of its paragraph, which stand in order and apart from one another. */
function slotIn(others: readonly PlacedEdit[], { start }: PlacedEdit): number {
  let low = 0
  let high = others.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (others[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Of others that stand apart only the two beside it can be in the way of an edit. */
function meets(others: readonly PlacedEdit[], edit: PlacedEdit): boolean {
  const slot = slotIn(others, edit)
  return others.slice(Math.max(0, slot - 1), slot + 1).some((other) => overlap(edit, other))
}

function overlap(a: PlacedEdit, b: PlacedEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}
