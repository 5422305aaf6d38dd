/** A pair of units `[start, end)` of the text that was read. */
export type Units = [start: number, end: number]

/** A date as it stands in a text: the parts that are written, possible or not. */
export interface WrittenDate {
  start: number
  end: number
  day?: number
  month?: number
  year?: number
  /** What stands between day and month, or month and year. `10-11` and `10.11` may be no date at all. */
  separator: '/' | '-' | '.' | 'word' | 'none'
  /** `22/122014`: the mark between month and year is left out. */
  joined?: true
  /** Where each part's digits stand. */
  at: { day?: Units; month?: Units; year?: Units }
}

const iso = /(\d{4})(-)(\d{2})(-)(\d{2})(?!\d)/y
const dayMonth =
  /(\d{1,2})(\s?\/\s?|[.\-–−]|\s+tháng\s+)(\d{1,2})(?!\d)(?:(\s?\/\s?|[.\-–−]|,?\s+năm\s+)(\d{4,6}|\d{2})(?!\d))?/iy
const joinedYear = /(\d{1,2})\/(0?[1-9]|1[0-2])((?:19|20)\d{2})(?!\d|\s?\/)/y
// The lunar months giêng and chạp are left out; `tháng năm 2024` says a year.
const worded =
  /(\d{1,2})(\s+tháng\s+)(mười một|mười hai|hai|ba|tư|năm(?!\s+\d)|sáu|bảy|tám|chín|mười)(?![\p{L}\p{M}])(?:(,?\s+năm\s+)(\d{4})(?!\d))?/iuy
const monthYear = /(\d{1,2})(\s?\/\s?|[.\-–−]|\s+năm\s+)(\d{4})(?!\d)/iy
const plainYear = /(?:1\d{3}|20\d{2})(?!\d)/y
const american = /tháng\s+(mười một|mười hai|\p{L}+|\d{1,2})\s+(\d{1,2}),?\s+(\d{4})(?!\d)/iuy
export const monthNames = 'giêng,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai'.split(',')

// `22/2018/NĐ-CP` is the number of a document, `1/2/3` and `30.4.1` are no dates.
const documentTail = /\s?\/\s?\p{Lu}{2}/uy
const numberTail = /[.\-–−/]\s?\d/y

/** The longest date that begins at a digit. */
export function readDate(text: string, at: number): WrittenDate | undefined {
  return (
    readIso(text, at) ??
    readDayMonth(text, at) ??
    readJoined(text, at) ??
    readWordedMonth(text, at) ??
    readMonthYear(text, at) ??
    readYear(text, at)
  )
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function readIso(text: string, at: number): WrittenDate | undefined {
  const found = match(iso, text, at)
  if (!found) return undefined
  return {
    ...{ year: Number(found[1]), month: Number(found[3]), day: Number(found[5]) },
    ...{ start: at, end: at + 10, separator: '-' },
    at: { year: [at, at + 4], month: [at + 5, at + 7], day: [at + 8, at + 10] },
  }
}

function readDayMonth(text: string, at: number): WrittenDate | undefined {
  const found = match(dayMonth, text, at)
  if (!found) return undefined
  const [, day = '', first = '', month = '', second = '', year = ''] = found
  const separator = separatorOf(first)
  const monthAt = at + day.length + first.length
  const end = monthAt + month.length
  const date: WrittenDate = {
    ...{ start: at, end, day: Number(day), month: Number(month), separator },
    at: { day: [at, at + day.length], month: [monthAt, end] },
  }
  const yearEnd = at + found[0].length
  if (year && isYear(separator, separatorOf(second), year) && !isTail(text, yearEnd, year, separator)) {
    const yearAt = yearEnd - year.length
    const full = year.length === 2 ? 2000 + Number(year) : Number(year)
    return { ...date, end: yearEnd, year: full, at: { ...date.at, year: [yearAt, yearEnd] } }
  }
  return isDayMonth(text, date) ? date : undefined
}

function readJoined(text: string, at: number): WrittenDate | undefined {
  const found = match(joinedYear, text, at)
  if (!found) return undefined
  const [whole, day = '', month = '', year = ''] = found
  const [monthAt, end] = [at + day.length + 1, at + whole.length]
  return {
    ...{ start: at, end, day: Number(day), month: Number(month), year: Number(year), separator: '/', joined: true },
    at: { day: [at, monthAt - 1], month: [monthAt, end - 4], year: [end - 4, end] },
  }
}

function separatorOf(text: string): WrittenDate['separator'] {
  const mark = text.trim()
  return mark === '/' || mark === '.' ? mark : /^[-–−]$/.test(mark) ? '-' : 'word'
}

/** `3/2-2019` is a slip that everybody reads; `10-11/2024` is two months, `08/5-04/6` two days. */
function isYear(first: WrittenDate['separator'], second: WrittenDate['separator'], year: string): boolean {
  if (year.length === 2) return first === '/' && second === '/'
  if (year.length > 4) return first === '/' && second === '/'
  return first !== '-' || second === '-'
}

function isTail(text: string, end: number, year: string, separator: WrittenDate['separator']): boolean {
  if (match(documentTail, text, end)) return true
  if (year.length === 2) return match(numberTail, text, end) !== null
  return separator === '.' && /^\.\d/.test(text.slice(end, end + 2))
}

function isDayMonth(text: string, { end, separator }: WrittenDate): boolean {
  if (match(documentTail, text, end) || /^\/\d/.test(text.slice(end, end + 2))) return false
  return separator === '/' || separator === 'word' || !match(numberTail, text, end)
}

/** `14 tháng Tư năm 2017`. */
function readWordedMonth(text: string, at: number): WrittenDate | undefined {
  const found = match(worded, text, at)
  if (!found) return undefined
  const [whole, day = '', between = '', name = '', , year] = found
  const end = at + whole.length
  const monthAt = at + day.length + between.length
  return {
    ...{ start: at, end, day: Number(day), month: monthNamed(name), separator: 'word' },
    ...(year !== undefined && { year: Number(year) }),
    at: {
      day: [at, at + day.length],
      month: [monthAt, monthAt + name.length],
      ...(year !== undefined && { year: [end - 4, end] }),
    },
  }
}

function monthNamed(name: string): number {
  return monthNames.indexOf(name.toLowerCase().replace(/\s+/, ' ')) + 1
}

function readMonthYear(text: string, at: number): WrittenDate | undefined {
  const found = match(monthYear, text, at)
  if (!found || Number(found[1]) > 12 || Number(found[1]) === 0) return undefined
  const [whole, month = '', between = '', year = ''] = found
  const end = at + whole.length
  if (match(documentTail, text, end) || text[end] === '/') return undefined
  return {
    ...{ start: at, end, month: Number(month), year: Number(year), separator: separatorOf(between) },
    at: { month: [at, at + month.length], year: [end - year.length, end] },
  }
}

function readYear(text: string, at: number): WrittenDate | undefined {
  const found = match(plainYear, text, at)
  if (!found || match(documentTail, text, at + 4)) return undefined
  return { start: at, end: at + 4, year: Number(found[0]), separator: 'none', at: { year: [at, at + 4] } }
}

/** `Tháng mười một 23, 2024`, as websites stamp it; `at` is where `Tháng` begins. */
export function readAmericanDate(text: string, at: number): WrittenDate | undefined {
  const found = match(american, text, at)
  if (!found) return undefined
  const [whole, name = '', day = '', year = ''] = found
  const month = /^\d/.test(name) ? Number(name) : monthNamed(name)
  if (month === 0) return undefined
  const end = at + whole.length
  const dayAt = at + whole.lastIndexOf(day, whole.length - year.length - 1)
  return {
    ...{ start: at, end, day: Number(day), month, year: Number(year), separator: 'word' },
    at: { day: [dayAt, dayAt + day.length], year: [end - year.length, end] },
  }
}
