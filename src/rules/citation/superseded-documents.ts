import type { PlainDate } from '../../calendar/date.js'
import { readDate, type WrittenDate } from '../../calendar/written-date.js'
import type { Reference } from '../../draft/analysis/citations/reference.js'
import type { Passage } from '../../draft/draft.js'
import {
  documentsOf,
  endOf,
  type KnownDocument,
  keyOf,
  lawsNamed,
  partsOf,
} from '../../knowledge/citations/superseded.js'
import { matchesIn } from '../../text/matches.js'
import { wordStart } from '../../text/word-edge.js'

/** A document cited that has been superseded, and when. */
export interface Cited {
  start: number
  end: number
  document: KnownDocument
  ended: PlainDate
  /** A law by its name, which prose also calls so that tells of its time. */
  isNamed?: true
}

/** Finds the superseded documents that a passage cites. */
export type Finder = (passage: Passage, references: readonly Reference[]) => Cited[]

/** `own` are those of the office. Numbers that begin anew are told apart by the year, where the draft tells it in one place. */
export function supersededFinder(own: readonly KnownDocument[], all: Iterable<Reference>): Finder {
  const ownByKey = new Map(own.map((document) => [keyOf(partsOf(document.number)), document]))
  const years = new Map<string, number>()
  for (const { number, symbol, date } of all) if (number && date) years.set(keyOf({ number, symbol }), date.year!)
  return (passage, references) => [
    ...references.flatMap((reference) => {
      const { number, symbol, year, date, start, end } = reference
      if (number === undefined) return []
      const key = keyOf({ number, symbol, year })
      const issued = year ?? date?.year ?? yearBehind(passage.text, end) ?? years.get(key)
      const office = ownByKey.get(key)
      const known = office ? [office] : documentsOf({ number, symbol, year })
      return known.flatMap((document) => placed(document, { start, end }, issued, office !== undefined))
    }),
    ...shortened(passage.text),
    ...laws(passage.text),
  ]
}

function placed(
  document: KnownDocument,
  { start, end }: Omit<Cited, 'document' | 'ended'>,
  year: number | undefined,
  isOwn: boolean,
) {
  const ended = endOf(document)
  if (!ended || !fits(document, ended, year, isOwn)) return []
  return { start, end, document, ended }
}

const mostYears = 12

function fits({ number, issued }: KnownDocument, ended: PlainDate, year: number | undefined, isOwn: boolean): boolean {
  if (partsOf(number).year !== undefined) return true
  if (isOwn && (year === undefined || !issued)) return year === undefined || year <= ended.year
  if (year === undefined) return false
  return issued ? issued.year === year : year <= ended.year && year > ended.year - mostYears
}

const behind =
  /^\s*,?\s*(?:(?:của|do)\s[^.;:\d]{2,90}?)?(?:ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+|năm\s+)(\d{4})(?!\d)/iu

function yearBehind(text: string, end: number): number | undefined {
  const found = behind.exec(text.slice(end, end + 140))
  return found ? Number(found[1]) : undefined
}

// `NĐ 90/2020`, `Thông tư số 32/2020`: the agency is left out.
const short = new RegExp(
  String.raw`${wordStart}([Nn]ghị định|NĐ|[Tt]hông tư|TT)\s+(?:số\s*)?(\d{1,3})/(20\d\d)(?![\d/]|\s?/)`,
  'gu',
)
const shortSign = /(?:ghị định|NĐ|hông tư|TT)\s+(?:số\s*)?\d{1,3}\/20/

function shortened(text: string): Cited[] {
  return matchesIn(text, short, shortSign).flatMap((match) => {
    const [whole, kind, number, year] = match as unknown as [string, string, string, string]
    const symbol = /^n/i.test(kind) ? 'NĐ-CP' : 'TT-BGDĐT'
    if (symbol !== 'NĐ-CP' && !/giáo dục|trường|học sinh/iu.test(text)) return []
    const start = match.index + whole.length - number.length - 1 - year.length
    const place = { start, end: match.index + whole.length }
    return documentsOf({ number, symbol, year: Number(year) }).flatMap((one) => placed(one, place, Number(year), false))
  })
}

// `Luật Viên chức ngày 15 tháng 11 năm 2010`, `Luật Đất đai năm 2013`
const law = new RegExp(
  String.raw`${wordStart}((?:Bộ luật|Luật|Pháp lệnh)\s[^;:.()\d"“”\n]{4,100}?)\s*,?\s(?:ngày\s+(?=\d)|(?:năm\s+)?((?:19|20)\d\d)(?!\d))`,
  'gu',
)
const lawSign = /(?:Bộ luật|Luật|Pháp lệnh)\s[^;:.()\d"“”]{4,200}\d/

function laws(text: string): Cited[] {
  return matchesIn(text, law, lawSign).flatMap(({ 0: whole, 1: name, 2: written, index }) => {
    const date = written === undefined ? readDate(text, index + whole.length) : undefined
    const year = Number(written ?? date?.year)
    const place = { start: index, end: date?.end ?? index + whole.length }
    const named = lawsNamed(name!).filter((one) => partsOf(one.number).year === year)
    // Two of a name and a year, as of 2025, are told apart by the day alone.
    const meant = named.filter(({ issued }) => isSameDay(issued, date) ?? named.length === 1)
    return meant
      .flatMap((one) => placed(one, place, year, false))
      .map((cited) => ({ ...cited, isNamed: true as const }))
  })
}

/** Nothing where one of the days isn't known. */
function isSameDay(issued: PlainDate | undefined, date: WrittenDate | undefined): boolean | undefined {
  if (!issued || date?.day === undefined) return undefined
  return issued.day === date.day && issued.month === date.month
}
