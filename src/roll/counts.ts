import { anniversaryCount, editionOf } from '../knowledge/anniversaries/count.js'
import type { Entry } from '../knowledge/anniversaries/entry.js'
import { roundYear } from '../knowledge/commemorations.js'
import { matchesIn } from '../text/matches.js'
import { doubt, type Note, replaced, writtenAt } from './notes/note.js'
import { entryOf, expressionsOf, prosePassages, type Rolling, rangeOf } from './rolling.js'

/** What expressions count goes on by itself; a round number, or one of last year, is a person's to weigh. */
export function computedCounts(rolling: Rolling): Note[] {
  const { plan } = rolling
  const told = new Set<Entry>()
  return expressionsOf(plan)
    .toSorted((a, b) => a.source.base - b.source.base)
    .flatMap(({ expression, source }): Note[] => {
      const entry = entryOf(expression, plan)
      if (!entry || told.has(entry)) return []
      told.add(entry)
      return entry.kind === 'edition'
        ? ofEdition(entry, source.text, rangeOf(source), rolling)
        : ofYears(entry, source.text, rangeOf(source), rolling)
    })
}

type At = Note['range']

function ofEdition(entry: Entry, words: string, range: At, { plan, year }: Rolling): Note[] {
  const [before, now] = [editionOf(entry, plan.year), editionOf(entry, year)]
  if (before === undefined || now === undefined) return []
  const notes: Note[] = [{ range, message: `${words} tự tính: lần thứ ${before} → lần thứ ${now}` }]
  if (now % 5 !== 0 && before % 5 !== 0) return notes
  const round = now % 5 === 0 ? `nay là lần thứ ${now}` : `kế hoạch trước là lần thứ ${before}`
  return [...notes, { range, message: `${entry.name}: ${round} (số tròn), xem lại quy mô`, isDoubt: true }]
}

function ofYears(entry: Entry, words: string, range: At, { plan, year, period }: Rolling): Note[] {
  const before = anniversaryCount(entry, plan)
  const now = anniversaryCount(entry, { year, ...(period && { period }) })
  if (before === undefined || now === undefined) return []
  const notes: Note[] = [{ range, message: `${words} tự tính: ${before} năm → ${now} năm` }]
  return [...notes, ...roundDoubt(entry.name, before, now).map((message): Note => ({ range, message, isDoubt: true }))]
}

/** NĐ 145/2013/NĐ-CP, Điều 3 khoản 1: round years are kept otherwise than the others. */
function roundDoubt(name: string, before: number, now: number): string[] {
  const [was, is] = [roundYear(before), roundYear(now)]
  const article = 'Nghị định 145/2013/NĐ-CP, Điều 3'
  if (is) return [`${name}: nay là ${now} năm, ${is} (${article})`]
  return was ? [`${name}: kế hoạch trước là ${before} năm, ${was}; nay ${now} năm thì không (${article})`] : []
}

/** `93 năm … (26/3/1931 - 26/3/2024)`, where both say the same, goes on as if it were computed. */
export function typedCounts(rolling: Rolling): Note[] {
  const { analysis, plan, years, text } = rolling
  return analysis.commemorations.flatMap(({ passage, range, claim, named }) => {
    const { from, to } = range
    const isLast = to.year === plan.year || to.year === plan.period?.start.year
    const isRight = !claim || (claim.passage === passage && claim.value === to.year! - from.year!)
    if (!isLast || !isRight || !to.at.year) return []
    const now = to.year! + years - from.year!
    const puts = [
      ...(claim ? [{ start: claim.start, end: claim.end, text: String(now) }] : []),
      { start: to.at.year[0], end: to.at.year[1], text: String(to.year! + years) },
    ]
    const placed = puts.flatMap((put) => {
      const at = writtenAt(passage, put.start, put.end)
      return at ? [{ range: at, text: put.text }] : []
    })
    if (placed.length < puts.length) return []
    const round = roundDoubt(named?.entry.name ?? 'Ngày kỷ niệm', now - years, now)
    return [
      ...replaced(text, placed, `số năm kỷ niệm: ${now - years} năm → ${now} năm`),
      ...round.flatMap((message) => doubt(passage, range.start, range.end, message)),
    ]
  })
}

const everyOther =
  /(?<![\p{L}\p{M}\d])(?:0?[2-5]|hai|ba|bốn|năm)\s+năm\s*(?:\/\s*lần|(?:một|1|01|mới tổ chức|tổ chức)\s+(?:một\s+)?lần)|định kỳ\s+(?:0?[2-5]|hai|ba|bốn|năm)\s+năm/giu

/** `lần thứ 15` that somebody typed, and what isn't held each year. */
export function typedOrdinals(rolling: Rolling): Note[] {
  const { analysis, draft, years } = rolling
  const titles = draft.passages.filter(({ kind }) => kind === 'title')
  return [...titles, ...prosePassages(rolling)].flatMap((passage) => {
    const { text } = passage
    const ordinals = [...analysis.editionsOf(passage), ...analysis.eventsOf(passage).map(({ ordinal }) => ordinal)]
    const rare = matchesIn(text, everyOther, /\d\s+năm|(?:hai|ba|bốn|năm)\s+năm/iu)
    return [
      ...ordinals.flatMap(({ start, end, value }) =>
        doubt(
          passage,
          start,
          end,
          `“${text.slice(start, end)}” gõ tay; tổ chức hằng năm thì nay là lần thứ ${value + years}`,
        ),
      ),
      ...rare.flatMap(({ 0: words, index }) =>
        doubt(passage, index, index + words.length, `“${words}”: năm mới có tổ chức không`),
      ),
    ]
  })
}
