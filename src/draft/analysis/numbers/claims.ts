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
    const told = rangeTold(text, ranges[ahead - 1], count, ranges[ahead], last)
    const leading = rangeBefore(text, ranges[ahead - 1], count, last) ?? told
    if (leading && last?.range === leading) delete last.range
    const nextCount = counts[index + 1]?.start
    const range = leading ?? rangeAfter(text, ranges[ahead], count, nextCount)
    const below = range || nextCount !== undefined ? undefined : rangeBelow(text, count, next, datesOf)
    const since = range || below ? undefined : sinceDate(text, datesOf(passage), count, nextCount)
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

const longestStory = 160

/** `22/12/1944 - 22/12/2024. … kỷ niệm 79 năm Ngày thành lập …`: dates of the sentence before, when there are no others. */
function rangeTold(
  text: string,
  range: WrittenRange | undefined,
  count: Count,
  next: WrittenRange | undefined,
  last: Claim | undefined,
): WrittenRange | undefined {
  if (!range || next || last || !keepsDay(range) || !isWhole(range.from) || !isWhole(range.to)) return undefined
  const between = text.slice(range.end, count.start)
  if (
    between.length > longestStory ||
    /\d/.test(between) ||
    mannerOf(text, count.start, count.phraseEnd) !== 'anniversary'
  )
    return undefined
  return sentenceEnd(text, range.end, count.start) < count.start ? range : undefined
}

/** The first dates behind a count, before the next count and the end of the sentence. */
function rangeAfter(text: string, range: WrittenRange | undefined, count: Count, nextCount = text.length) {
  if (!range || range.end > nextCount) return undefined
  return range.start < sentenceEnd(text, count.phraseEnd, range.start + 1) ? range : undefined
}

const ago = /cách đây\s+(?:(?:vừa\s+)?(?:tròn|đúng)\s+)?$/

/** The one date that a count is told with. */
function sinceDate(text: string, dates: Dates, count: Count, nextCount: number | undefined): WrittenDate | undefined {
  const isAgo = ago.test(wordsBefore(text, count.start))
  return isAgo ? dateThen(text, dates, count) : dateAfter(text, dates, count, nextCount)
}

/** `Cách đây 76 năm, ngày 22/12/1944, …`: the first whole date of the sentence behind. */
function dateThen(text: string, { dates }: Dates, { phraseEnd, value }: Count): WrittenDate | undefined {
  const date = dates[firstFrom(dates, phraseEnd)]
  if (!date || !isWhole(date) || value < fewestAgo) return undefined
  return date.start < sentenceEnd(text, phraseEnd, date.start + 1) ? date : undefined
}

/** A few years ago are told of anything. */
const fewestAgo = 10

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
  if (!next || sentenceEnd(text, count.phraseEnd) < text.length) return undefined
  const range = datesOf(next).ranges[0]
  if (!range || !isDated(range)) return undefined
  const before = next.text.slice(0, range.start)
  return /^\s*\(\s*$/.test(before) || goesOnBelow(text, next, range) ? { range, rangeIn: next } : undefined
}

/** `… năm thành lập Đoàn` / `Hồ Chí Minh 26/3/1931 - 26/3/2013`: a name broken before its last words. */
function goesOnBelow(text: string, next: Passage, range: WrittenRange): boolean {
  const [before, behind] = [next.text.slice(0, range.start), next.text.slice(range.end)]
  if (/[.:;,]\s*$/.test(text) || next.kind === 'item' || next.kind === 'heading') return false
  if (!keepsDay(range) || !/^[\s\p{L}\p{M}“”"(-]{0,60}$/u.test(before) || /[\p{L}\d]/u.test(behind)) return false
  return matchEntryBefore(next.text, range.start) === undefined
}

type Bound = Count & Pick<Claim, 'passage' | 'range' | 'rangeIn' | 'since'>

function meaning(claim: Bound, last: Claim | undefined, isLeading: boolean): Pick<Claim, 'manner' | 'named'> {
  const { text } = claim.passage
  const dated = claim.rangeIn === claim.passage ? claim.range?.start : text.length
  const before = dated !== undefined && dated > claim.phraseEnd ? matchEntryBefore(text, dated) : undefined
  const named = before && before.start >= claim.phraseEnd ? before : matchEntry(text, claim.phraseEnd)
  const isAnniversary = isLeading || named !== undefined || continues(text, last, claim) || isToldAgo(text, claim)
  const manner = isAnniversary ? 'anniversary' : mannerOf(text, claim.start, claim.phraseEnd)
  return { manner: claim.approximate ? 'duration' : manner, ...(named && { named }) }
}

function isToldAgo(text: string, { start, since }: Bound): boolean {
  return since !== undefined && ago.test(wordsBefore(text, start))
}

/** `…, 70 năm X` behind another anniversary is an anniversary too. */
function continues(text: string, last: Claim | undefined, { start }: Count): boolean {
  if (last?.manner !== 'anniversary') return false
  const from = Math.max(last.phraseEnd, last.range && last.range.end <= start ? last.range.end : (last.named?.end ?? 0))
  return /^[\s)”",;.]*(?:(?:và|cùng với|cùng|&)\s*)?$/i.test(text.slice(from, start))
}
