import { isWhole, type WrittenRange } from '../../../calendar/scan.js'
import type { WrittenDate } from '../../../calendar/written-date.js'
import { matchEntry, matchEntryBefore, type NamedEntry } from '../../../knowledge/anniversaries/match.js'
import type { Draft, Passage } from '../../draft.js'
import { type Dates, firstFrom, keepsDay } from '../dates/dates.js'
import { sentenceEnd, wordsBefore } from '../words.js'
import { type Count, findCounts, type Manner, mannerOf } from './counts.js'

/** A number of years said of something, with the two dates that belong to it when they are written. */
export interface Claim extends Count {
  passage: Passage
  manner: Manner
  /** The catalogue's event, where it is named in full. */
  named?: NamedEntry
  range?: WrittenRange
  /** Where the range stands: in the claim's passage or in the next. */
  rangeIn: Passage
  /** The first date, when it stands alone: `118 năm ngày sinh … 01/5/1904`. */
  since?: WrittenDate
}

type DatesOf = (passage: Passage) => Dates

/** Every claim of a draft, in order. */
export function readClaims({ passages }: Draft, datesOf: DatesOf): Claim[] {
  return passages.flatMap((passage, index) => claimsIn(passage, passages[index + 1], datesOf))
}

function claimsIn(passage: Passage, next: Passage | undefined, datesOf: DatesOf): Claim[] {
  const { text } = passage
  const counts = findCounts(text)
  if (counts.length === 0) return []
  const ranges = datesOf(passage).ranges.filter((range) => isDated(range) && !isPeriod(text, range))
  const claims: Claim[] = []
  for (const [index, count] of counts.entries()) {
    const last = claims.at(-1)
    const ahead = firstFrom(ranges, count.phraseEnd)
    const leading = rangeBefore(text, ranges[ahead - 1], count, last)
    if (leading && last?.range === leading) delete last.range
    const nextCount = counts[index + 1]?.start
    const range = leading ?? rangeAfter(text, ranges[ahead], count, nextCount)
    const below = range || nextCount !== undefined ? undefined : rangeBelow(text, count, next, datesOf)
    const since = range || below ? undefined : dateAfter(text, datesOf(passage), count, nextCount)
    const claim = { ...count, passage, rangeIn: passage, ...(range && { range }), ...below, ...(since && { since }) }
    claims.push({ ...claim, ...meaning(claim, last, leading !== undefined) })
  }
  return claims
}

/** Both years are written; days within one year are when something takes place. */
export function isDated(range: WrittenRange): boolean {
  const { from, to } = range
  return from.year !== undefined && to.year !== undefined && (from.year !== to.year || keepsDay(range))
}

const period =
  /(?:giai đoạn|nhiệm k[ỳì]|niên kh[óo][áa]?|niên độ|kh[óo][áa]?|năm học|thời k[ỳì]|đầu k[ỳì]|thời gian|tầm nhìn|chiến lược|các năm|những năm|kế hoạch)[\s“"(]*$/
const sinceYear = /(?:từ|trong|năm)\s+(?:năm\s+)?$/

/** `nhiệm kỳ 2022 - 2027`, `trong 3 năm 2023 - 2025`: years that something takes, no anniversary's. */
export function isPeriod(text: string, { start, from }: WrittenRange): boolean {
  const before = wordsBefore(text, start)
  return period.test(before) || (from.month === undefined && sinceYear.test(before))
}

/** `3/2/1930 - 3/2/2000: Kỷ niệm 70 năm …`: a colon binds dates to the count behind it, a bracket if nothing else does. */
function rangeBefore(
  text: string,
  range: WrittenRange | undefined,
  count: Count,
  last: Claim | undefined,
): WrittenRange | undefined {
  if (!range || count.start - range.end > 40) return undefined
  const gap = text.slice(range.end, count.start).toLowerCase()
  const bound = /^\s*\)?\s*:\s*["“]?(?:(?:lễ\s+)?k[ỷỉỳ]\s+niệm|chào mừng|mừng)?\s*$/.test(gap)
  const isFree = last?.range !== range && /^\s*\)\s*[,–-]?\s*(?:(?:k[ỷỉỳ] niệm|tròn|đúng)\s*)*$/.test(gap)
  return bound || isFree ? range : undefined
}

/** The first dates behind a count, before the next count and the end of the sentence. */
function rangeAfter(text: string, range: WrittenRange | undefined, count: Count, nextCount = text.length) {
  if (!range || range.end > nextCount) return undefined
  return range.start < sentenceEnd(text, count.phraseEnd, range.start + 1) ? range : undefined
}

const saysWhen = /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|vào|từ|đến|trước|sau|năm|tháng|[-–])\s*$/

/** A whole date behind the event's name that doesn't say when something takes place. */
function dateAfter(
  text: string,
  { dates }: Dates,
  { phraseEnd }: Count,
  nextCount = text.length,
): WrittenDate | undefined {
  const date = dates[firstFrom(dates, phraseEnd)]
  if (!date || !isWhole(date) || date.end > nextCount || saysWhen.test(wordsBefore(text, date.start))) return undefined
  const isAlone = /^\s*(?:[),.;]|$)/.test(text.slice(date.end, date.end + 8))
  return isAlone && date.start < sentenceEnd(text, phraseEnd, date.start + 1) ? date : undefined
}

/** Dates in brackets on a line of their own belong to the line above. */
function rangeBelow(
  text: string,
  count: Count,
  next: Passage | undefined,
  datesOf: DatesOf,
): Pick<Claim, 'range' | 'rangeIn'> | undefined {
  if (!next || !/^\s*\(/.test(next.text) || sentenceEnd(text, count.phraseEnd) < text.length) return undefined
  const range = datesOf(next).ranges[0]
  return range && isDated(range) && /^\s*\(\s*$/.test(next.text.slice(0, range.start))
    ? { range, rangeIn: next }
    : undefined
}

type Bound = Count & Pick<Claim, 'passage' | 'range' | 'rangeIn'>

function meaning(claim: Bound, last: Claim | undefined, isLeading: boolean): Pick<Claim, 'manner' | 'named'> {
  const { text } = claim.passage
  const dated = claim.rangeIn === claim.passage ? claim.range?.start : text.length
  const before = dated !== undefined && dated > claim.phraseEnd ? matchEntryBefore(text, dated) : undefined
  const named = before && before.start >= claim.phraseEnd ? before : matchEntry(text, claim.phraseEnd)
  const isAnniversary = isLeading || named !== undefined || continues(text, last, claim)
  const manner = isAnniversary ? 'anniversary' : mannerOf(text, claim.start, claim.phraseEnd)
  return { manner: claim.approximate ? 'duration' : manner, ...(named && { named }) }
}

/** `…, 70 năm X` behind another anniversary is an anniversary too. */
function continues(text: string, last: Claim | undefined, { start }: Count): boolean {
  if (last?.manner !== 'anniversary') return false
  const from = Math.max(last.phraseEnd, last.range && last.range.end <= start ? last.range.end : (last.named?.end ?? 0))
  return /^[\s)”",;.]*(?:(?:và|cùng với|cùng|&)\s*)?$/i.test(text.slice(from, start))
}
