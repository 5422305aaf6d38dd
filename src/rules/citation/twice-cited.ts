import { formatDate, type PlainDate } from '../../calendar/date.js'
import type { Reference } from '../../draft/analysis/citations/reference.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { wordsOf } from '../../text/words.js'
import type { Finding } from '../rule.js'

/** Compares each citation of a draft with the first of the same document. */
export function twiceCited({ facts }: Draft): (passage: Passage, reference: Reference) => Iterable<Finding> {
  const dates = new Map<string, PlainDate>()
  const names = new Map<string, string>()
  return function* (passage, reference) {
    const { number, symbol, date, year } = reference
    if (!number || (symbol === facts.symbol?.value && Number(number) === Number(facts.number?.value))) return
    // Another year is another document, as numbers start anew.
    const key = `${Number.parseInt(number, 10)} ${symbol} ${year ?? date?.year}`
    const isOther = date !== undefined && firstOf(dates, key, date as PlainDate)
    if (isOther && !isSameDay(isOther, date)) yield otherDate(passage, reference, isOther)
    const name = date || year ? nameBehind(passage.text, date?.end ?? reference.end) : undefined
    const first = name === undefined ? undefined : firstOf(names, key, name)
    if (first !== undefined && !isAlike(first, name!)) yield otherName(passage, reference, first, name!)
  }
}

/** What was noted first under a key; nothing, and it is noted, when there was none. */
function firstOf<T>(noted: Map<string, T>, key: string, one: T): T | undefined {
  const first = noted.get(key)
  if (first === undefined) noted.set(key, one)
  return first
}

function isSameDay(a: PlainDate, b: { day?: number; month?: number }): boolean {
  return a.day === b.day && a.month === b.month
}

function otherDate(passage: Passage, { number, symbol, date }: Reference, first: PlainDate): Finding {
  return {
    ...{ passage, start: date!.start, end: date!.end },
    message: `Văn bản số ${number}, ký hiệu ${symbol} ở trên ghi ngày ${formatDate(first)}, ở đây ghi ngày ${formatDate(date as PlainDate)}.`,
    hint: 'Đối chiếu với bản gốc, ghi một ngày ở mọi chỗ.',
  }
}

const name = /^\s*,?\s*(?:của\s[^,;.()\n]{2,70}?)?\s*,?\s*(?:về việc|về|v\/v)\s+([^;.()“”\n]{16,160})/iu

function nameBehind(text: string, end: number): string | undefined {
  return name.exec(text.slice(end, end + 260))?.[1]
}

const small = new Set('về việc và của các cho trong theo đến từ năm giai đoạn ban hành quy định số ngày'.split(' '))
const fewest = 4
const least = 0.25

/** A name may be cut short; two without common words are of two documents. */
function isAlike(first: string, second: string): boolean {
  const [a, b] = [first, second].map((text) => new Set(smallWordsOf(text)))
  const fewer = Math.min(a!.size, b!.size)
  if (fewer < fewest) return true
  return Array.from(a!).filter((word) => b!.has(word)).length >= fewer * least
}

function smallWordsOf(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.text.toLowerCase())
    .filter((word) => !small.has(word))
}

function otherName(passage: Passage, { start, end }: Reference, first: string, second: string): Finding {
  const shown = (text: string) => `“${text.split(/\s+/).slice(0, 8).join(' ')}…”`
  return {
    ...{ passage, start, end, severity: 'info' },
    message: `Văn bản số ${passage.text.slice(start, end)} ở trên mang tên ${shown(first)}, ở đây mang tên ${shown(second)}.`,
    hint: 'Đối chiếu với bản gốc: số hay tên của một trong hai chỗ bị ghi nhầm.',
  }
}
