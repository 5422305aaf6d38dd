import { matchEntryBefore, type NamedEntry } from '../../../knowledge/anniversaries/match.js'
import { wordStart } from '../../../text/word-edge.js'
import type { Passage } from '../../draft.js'
import { joinKeys, keyedWords } from '../schedule/keyed-words.js'
import { wordsAfter, wordsBefore } from '../words.js'
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

/** An event of a series with its ordinal: `Tháng “Công nhân” lần thứ 16 năm 2024`. */
export interface SeriesEvent {
  ordinal: Ordinal
  /** Units of the event's name. */
  start: number
  end: number
  /** The name as it is compared, without its year. */
  key: string
  year?: number
}

const nouns =
  'Tháng|Tuần lễ|Tuần|Ngày hội|Hội trại|Trại|Hội thi|Hội thao|Hội diễn|Hội chợ|Hội sách|Hội xuân|Liên hoan|Cuộc thi|' +
  'Giải thưởng|Giải|Cúp|Festival|Lễ hội|Diễn đàn|Chiến dịch|Hành trình|Chương trình|Đêm hội|Đại nhạc hội|Triển lãm|Cuộc vận động'
const named = new RegExp(String.raw`${wordStart}(?:${nouns})(?=\s)(?!\s+(?:\d|phóng|pháp|quyết|trình|đấu))`, 'u')
const unnamed = new RegExp(
  String.raw`${wordStart}(?:hội trại|hội thi|hội thao|hội diễn|liên hoan|cuộc thi|giải thưởng|lễ hội|diễn đàn)(?=\s)`,
  'u',
)
// Congresses and sessions are cited by many ordinals at once.
const assembly = /(?:đại hội|hội nghị|kỳ họp|phiên họp)(?!\s+(?:võ|thể thao|TDTT|thể dục))/iu
const eventYear = /^\s*(?:[,(–-]\s*)?năm\s+(\d{4})(?!\d)/u
const yearWithin = /(?<!\s)\s*(?:[,(–-]\s*)?năm\s+(\d{4})\)?\s*$/u
const longestName = 160

/** Events named with an ordinal; those whose name has no clear beginning are left out. */
export function readEvents({ text }: Passage): SeriesEvent[] {
  if (!/thứ|lần/iu.test(text)) return []
  return scanOrdinals(text).flatMap((ordinal) => eventBefore(text, ordinal) ?? [])
}

function eventBefore(text: string, ordinal: Ordinal): SeriesEvent | undefined {
  const clause = clauseStart(text, ordinal.start)
  const before = text.slice(clause, ordinal.start)
  const within = yearWithin.exec(before)
  const name = within ? before.slice(0, within.index) : before.trimEnd()
  if (assembly.test(name)) return undefined
  const noun = named.exec(name) ?? unnamed.exec(name)
  if (!noun) return undefined
  const [start, end] = [clause + noun.index, clause + name.length]
  const key = joinKeys(keyedWords(text, start, end))
  const year = within?.[1] ?? eventYear.exec(text.slice(ordinal.end, ordinal.end + 20))?.[1]
  // `Hội thi lần thứ 3` could be any.
  if (key.split(' ').length - noun[0].split(' ').length < 1) return undefined
  return { ordinal, start, end, key, ...(year !== undefined && { year: Number(year) }) }
}

/** Back to the punctuation that ends what came before; inside quotation marks it is part of the name. */
function clauseStart(text: string, from: number): number {
  const least = Math.max(0, from - longestName)
  let quoted = false
  for (let at = from - 1; at >= least; at--) {
    const character = text[at]!
    if (character === '”') quoted = true
    else if (character === '“') quoted = false
    else if (character === '"') quoted = !quoted
    else if (!quoted && /[,;:.()!?]/.test(character)) return at + 1
  }
  return least
}
