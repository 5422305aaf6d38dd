import type { DraftBlock, Emphasis, NoteReference } from '../../../draft/block.js'
import type { ChangingDate } from '../../../draft/stand-in.js'
import { countWhile, type Sourced, sourceRange, unitsWithin } from '../../../text/sourced.js'

/** A content control; unfilled, it shows what it asks for. */
export interface OpenControl {
  isUnfilled: boolean
}

export interface ParagraphText {
  text: string
  /** The same, without what is shown as capitals only. */
  typed: string
  /** What of it nobody typed, in order. */
  wordMade: WordMade[]
  /** What of it is bold or in italics, in order. */
  emphasis: Emphasis[]
  /** Where it refers to notes, in order. */
  notes: NoteReference[]
}

/** The prompt of a control or the date of a field, at the units `[start, end)`. */
export interface WordMade {
  start: number
  end: number
  by: OpenControl | OpenField
}

export function emptyText(): ParagraphText {
  return { text: '', typed: '', wordMade: [], emphasis: [], notes: [] }
}

export function addWordMade({ wordMade }: ParagraphText, made: WordMade): void {
  const last = wordMade.at(-1)
  if (last && last.by === made.by && last.end === made.start) last.end = made.end
  else wordMade.push(made)
}

export function addEmphasis({ emphasis }: ParagraphText, { start, end, bold, italic }: Emphasis): void {
  if ((!bold && !italic) || start === end) return
  const last = emphasis.at(-1)
  if (last && last.end === start && last.bold === bold && last.italic === italic) last.end = end
  else emphasis.push({ start, end, bold, italic })
}

export function joinTexts(
  above: ParagraphText,
  { text, typed, wordMade, emphasis, notes }: ParagraphText,
): ParagraphText {
  const offset = above.text.length
  const moved = <T extends { start: number; end: number }>(made: T) => ({
    ...made,
    start: made.start + offset,
    end: made.end + offset,
  })
  return {
    text: above.text + text,
    typed: above.typed + typed,
    wordMade: [...above.wordMade, ...wordMade.map(moved)],
    emphasis: [...above.emphasis, ...emphasis.map(moved)],
    notes: [...above.notes, ...notes.map((note) => ({ ...note, at: note.at + offset }))],
  }
}

/** The notes that a part of a paragraph refers to, by that part's own units. */
export function notesIn(part: Sourced, { notes }: ParagraphText): Pick<DraftBlock, 'notes'> | undefined {
  if (notes.length === 0) return undefined
  const [from, to] = sourceRange(part, 0, part.text.length)
  const first = countWhile(notes.length, (index) => notes[index]!.at < from)
  const last = countWhile(notes.length, (index) => notes[index]!.at <= to)
  const found = notes.slice(first, last).map(({ at, part: note }) => ({ at: unitsWithin(part, 0, at)[1], part: note }))
  return found.length > 0 ? { notes: found } : undefined
}

/** A part of a paragraph as it was typed, where formatting shows it in capitals; each unit in its place. */
export function typedIn(part: Sourced, { text, typed }: ParagraphText): Pick<DraftBlock, 'typed'> | undefined {
  if (text === typed) return undefined
  let found = ''
  for (let unit = 0; unit < part.text.length; unit++) {
    const shown = part.text[unit]!
    const written = typed.slice(...sourceRange(part, unit, unit + 1)).normalize('NFC')
    found += written.length === 1 && written.toUpperCase() === shown ? written : shown
  }
  return found === part.text ? undefined : { typed: found }
}

/** What of a part of a paragraph is bold or in italics, in that part's own units. */
export function emphasisIn(part: Sourced, { emphasis }: ParagraphText): Pick<DraftBlock, 'emphasis'> | undefined {
  const [from, to] = sourceRange(part, 0, part.text.length)
  const first = countWhile(emphasis.length, (index) => emphasis[index]!.end <= from)
  const last = countWhile(emphasis.length, (index) => emphasis[index]!.start < to)
  const found = emphasis.slice(first, last).flatMap((one) => {
    const [start, end] = unitsWithin(part, one.start, one.end)
    return part.text.slice(start, end).trim() === '' ? [] : [{ ...one, start, end }]
  })
  return found.length > 0 ? { emphasis: found } : undefined
}

/** What Word made of a part of a paragraph, in that part's own units. */
export function wordMadeIn(
  part: Sourced,
  { wordMade }: ParagraphText,
): Pick<DraftBlock, 'prompts' | 'changingDates'> | undefined {
  if (wordMade.length === 0) return undefined
  const [from, to] = sourceRange(part, 0, part.text.length)
  const first = countWhile(wordMade.length, (index) => wordMade[index]!.end <= from)
  const last = countWhile(wordMade.length, (index) => wordMade[index]!.start < to)
  const prompts: NonNullable<DraftBlock['prompts']> = []
  const changingDates: NonNullable<DraftBlock['changingDates']> = []
  for (const made of wordMade.slice(first, last)) {
    const [start, end] = unitsWithin(part, made.start, made.end)
    if (part.text.slice(start, end).trim() === '') continue
    const field = 'isUnfilled' in made.by ? undefined : changingDate(made.by)
    if (field) changingDates.push({ start, end, field })
    else prompts.push({ start, end })
  }
  return { ...(prompts.length > 0 && { prompts }), ...(changingDates.length > 0 && { changingDates }) }
}

/** A field shows its result, never its code. */
export interface OpenField {
  code: string
  inResult: boolean
  /** A `w:fldSimple`, whose end tag ends it. */
  isSimple: boolean
  /** Never brought up to date. */
  isLocked: boolean
}

// A hyperlink's text and what is typed into a form stay as they are; what has no name is no field.
const typed = new Set(['HYPERLINK', 'FORMTEXT', ''])
const changing = new Set<string>(['DATE', 'TIME', 'SAVEDATE', 'PRINTDATE'] satisfies ChangingDate['field'][])

/** `REF` of ` REF sonam \h `, `=` of a formula. */
function nameOf({ code }: OpenField): string {
  return /^\s*([a-z]+|=)/i.exec(code)?.[1]?.toUpperCase() ?? ''
}

export function isContents(field: OpenField): boolean {
  return nameOf(field) === 'TOC'
}

/** Whether Word writes the result anew when fields are brought up to date. */
export function isComputed(field: OpenField): boolean {
  return !typed.has(nameOf(field))
}

/** The field of a date that is another one at the next opening, saving or printing. */
export function changingDate(field: OpenField): ChangingDate['field'] | undefined {
  const name = nameOf(field)
  return !field.isLocked && changing.has(name) ? (name as ChangingDate['field']) : undefined
}
