import { matchEntryBefore, type NamedEntry } from '../../../knowledge/anniversaries/match.js'
import type { Passage } from '../../draft.js'
import { wordsAfter, wordsBefore } from '../sentence.js'
import { type Ordinal, scanOrdinals } from './ordinals.js'

/** `lần thứ 16` said of something the catalogue counts by editions. */
export interface EditionClaim extends Ordinal {
  passage: Passage
  named: NamedEntry
  /** `năm 2024` right behind or before. */
  year?: number
}

const yearBehind = /^[\s,“”"()-]*(?:năm\s+)?(\d{4})(?!\d|\s*[-–]\s*\d)/
const yearBefore = /(?<!\s)\s+năm\s+(\d{4})[\s,]*$/

/** The editions that a passage names, in order. */
export function readEditions(passage: Passage): EditionClaim[] {
  const { text } = passage
  if (!/lần\s|thứ\s/i.test(text)) return []
  // Titles are set in capitals.
  const readable = text.replace(/lần\s+(?:thứ\s)?/gi, (words) => words.toLowerCase())
  return scanOrdinals(readable).flatMap((ordinal) => {
    const before = yearBefore.exec(wordsBefore(text, ordinal.start, 16))
    const named = matchEntryBefore(text, ordinal.start - (before?.[0].length ?? 0))
    if (named?.entry.kind !== 'edition') return []
    const year = before?.[1] ?? yearBehind.exec(wordsAfter(text, ordinal.end))?.[1]
    return { ...ordinal, passage, named, ...(year !== undefined && { year: Number(year) }) }
  })
}
