import { compareDates, type PlainDate } from '../../calendar/date.js'
import { entries } from './entries.js'

/** A document that no longer stands as it was, or that came after one. */
export interface KnownDocument {
  /** As it is cited: `61/2018/NĐ-CP`. */
  number: string
  issued?: PlainDate
  inForce?: PlainDate
  /** What it is about; empty where nobody has told. */
  title: string
  /** Absent: it stands. */
  superseded?: Superseded
}

export interface Superseded {
  /** `part`: only some of its articles; `followed`: by another on the same subject, which doesn't repeal it; `over`: its period. */
  manner: 'whole' | 'part' | 'followed' | 'over'
  /** The first day on which it no longer stands; absent where nobody has told. */
  ended?: PlainDate
  by: readonly string[]
  /** The clause was seen, or two sources agree. */
  isSure: boolean
}

/** What a citation tells of a document's number. */
export interface CitedNumber {
  number: string
  year?: number | undefined
  symbol: string
}

// Read when the first citation is looked up: most drafts cite nothing that is here.
let known: ReadonlyMap<string, readonly KnownDocument[]> | undefined

/** The documents of a number; those of the Party and of unions begin anew with each term. */
export function documentsOf(cited: CitedNumber): readonly KnownDocument[] {
  known ??= grouped(readEntries(), ({ number }) => keyOf(partsOf(number)))
  return known.get(keyOf(cited)) ?? []
}

let laws: ReadonlyMap<string, readonly KnownDocument[]> | undefined

/** The laws of a name, old and new: a law is cited without its number (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6). */
export function lawsNamed(name: string): readonly KnownDocument[] {
  laws ??= grouped(
    readEntries().filter(({ number }) => /QH\d+$/.test(number)),
    ({ title }) => title.toLowerCase(),
  )
  return laws.get(name.toLowerCase().replace(/\s+/g, ' ')) ?? []
}

function grouped(documents: readonly KnownDocument[], keyOfOne: (document: KnownDocument) => string) {
  const found = new Map<string, KnownDocument[]>()
  for (const document of documents) {
    const key = keyOfOne(document)
    const same = found.get(key)
    if (same) same.push(document)
    else found.set(key, [document])
  }
  return found
}

/** `12-QĐ/HU`, `61/2018/NĐ-CP` in its parts. */
export function partsOf(written: string): CitedNumber {
  const [, number = '', year, symbol = ''] = /^(\d+\p{Ll}?)\s*[-–/]\s*(?:(\d{4})\s*\/\s*)?(.+)$/u.exec(written) ?? []
  return { number, year: year === undefined ? undefined : Number(year), symbol }
}

/** The same for `08/2012/QH13` and `8/2012/QH13`, `66-QĐ/TW` and `66/QD-TW`. */
export function keyOf({ number, year = 0, symbol }: CitedNumber): string {
  const letters = symbol
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .replace(/[^\p{L}\d]+/gu, '-')
  return `${number.replace(/^0+/, '')} ${year} ${letters}`
}

/** The day from which a document is superseded: the one told, else that of its successor. */
export function endOf({ superseded }: KnownDocument): PlainDate | undefined {
  if (!superseded) return undefined
  const [next] = superseded.by.flatMap(documentNamed)
  return superseded.ended ?? next?.inForce ?? next?.issued
}

/** What holds on a day instead of a document: its successors, or what has come after them. */
export function successorsOn(document: KnownDocument, day: PlainDate): KnownDocument[] {
  const found = (document.superseded?.by ?? []).flatMap((name) => {
    const next = documentNamed(name)[0] ?? { number: name, title: '' }
    const end = endOf(next)
    const isGone = end && next.superseded?.manner === 'whole' && compareDates(end, day) <= 0
    return isGone ? successorsOn(next, day) : [next]
  })
  return found.filter((one, at) => found.findIndex(({ number }) => number === one.number) === at)
}

/** `01-HD/TW (2026-05-19)`: the day tells which of several is meant. */
function documentNamed(name: string): KnownDocument[] {
  const [number, day] = name.split(/[ ()]+/)
  const all = documentsOf(partsOf(number!))
  return all.filter(({ issued }) => !day || (issued && compareDates(issued, readDay(day)!) === 0)).slice(0, 1)
}

function readEntries(): KnownDocument[] {
  return entries().split('\n').map(readEntry)
}

function readEntry(entry: string): KnownDocument {
  const [number, issued, inForce, ended, manner, confidence, by, title] = entry.split('|') as string[]
  return {
    ...{ number: number!, title: title! },
    ...dayNamed('issued', issued),
    ...dayNamed('inForce', inForce),
    ...(manner && {
      superseded: {
        ...{ manner: manner as Superseded['manner'], isSure: confidence === 'A', by: by!.split('; ').filter(Boolean) },
        ...dayNamed('ended', ended),
      },
    }),
  }
}

function dayNamed<K extends string>(key: K, text: string | undefined): { [key in K]?: PlainDate } {
  const day = readDay(text ?? '')
  return (day ? { [key]: day } : {}) as { [key in K]?: PlainDate }
}

function readDay(text: string): PlainDate | undefined {
  const [year, month, day] = text.split('-').map(Number)
  return text === '' ? undefined : { year: year!, month: month!, day: day! }
}
