import { formatDate, type PlainDate, type Span } from '../../calendar/date.js'
import { readDateLine } from '../../draft/analysis/form/date-line.js'
import type { Draft, Passage } from '../../draft/draft.js'
import type { Recaser } from '../capitals.js'
import type { Doubt } from '../imported-plan.js'
import { isWholly, seenLinesOf } from '../words.js'

export interface Header {
  parent: string[]
  name: string[]
  number?: string
  symbol?: string
  place?: string
  /** As the plan writes it: `23/4/2024`, or `4/2024` where the day is left to a pen. */
  date?: string
  urgency?: string
  secrecy?: string
  /** Which draft it is, where it says. */
  draft: boolean | number
  /** Lines that no key is for. */
  left: string[]
  doubts: Doubt[]
}

interface Line {
  text: string
  /** As typed, where formatting shows it in capitals. */
  typed: string
  bold: boolean
  /** Of a Word file: which paragraph it is a line of. */
  paragraph?: string
}

const nation =
  /^(?:CỘNG HO[ÀÒ]A? ?[ÀA]? XÃ HỘI|CỘNG H[OÒ][ÀA] XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$|ĐẢNG CỘNG SẢN VIỆT NAM$)/iu
const numberLine = /^(?:Số|Số:)(?![\p{L}\p{M}])/u
const stamp = /^\(?\s*(?:DỰ THẢO|Dự thảo|KHẨN|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|MẬT$|TỐI MẬT$|TUYỆT MẬT$)(?![\p{L}\p{M}])/u
const dated = /(?:^|[\s,])ngày[\s.…_\d]*tháng/iu
const urgencies: [RegExp, string][] = [
  [/THƯỢNG KHẨN/u, 'thuong-khan'],
  [/H(?:ỎA|OẢ) TỐC/u, 'hoa-toc'],
  [/KHẨN/u, 'khan'],
]

/** What stands above the title. */
export function readHeader(passages: readonly Passage[], draft: Draft, recase: Recaser): Header {
  const lines = passages.flatMap(linesOf)
  const names = lines.filter(
    ({ text }) => !nation.test(text) && !numberLine.test(text) && !stamp.test(text) && !dated.test(text),
  )
  const issuers = unbroken(names.filter(({ text }) => isName(text)))
  const { facts } = draft
  const stamps = lines.filter(({ text }) => stamp.test(text)).map(({ text }) => text)
  const urgency = urgencies.find(([pattern]) => stamps.some((text) => pattern.test(text)))?.[1]
  return {
    ...issuerOf(issuers, recase),
    ...(facts.number && { number: facts.number.value }),
    ...(facts.symbol && { symbol: facts.symbol.value }),
    ...dateOf(passages, draft),
    ...(urgency && { urgency }),
    ...secrecyOf(stamps),
    draft: draftOf(stamps),
    left: [...names.filter(({ text }) => !isName(text)), ...issuers.slice(mostLines)].map(({ text }) => text),
    doubts: [],
  }
}

/** `DỰ THẢO`, `Dự thảo lần 2`, `DỰ THẢO LẦN THỨ 2` */
function draftOf(stamps: readonly string[]): Header['draft'] {
  const draft = stamps.find((text) => /DỰ THẢO/iu.test(text))
  const count = draft && /LẦN (?:THỨ )?([1-9]\d?)(?!\d)/iu.exec(draft)?.[1]
  return count ? Number(count) : draft !== undefined
}

const bars = /^\|\s*|\s*\|$/g

const secrecies: Record<string, string> = { MẬT: 'mat', 'TỐI MẬT': 'toi-mat', 'TUYỆT MẬT': 'tuyet-mat' }

function secrecyOf(stamps: readonly string[]): Pick<Header, 'secrecy'> {
  const secrecy = stamps.map((text) => secrecies[text]).find((found) => found !== undefined)
  return secrecy ? { secrecy } : {}
}

function linesOf(passage: Passage): Line[] {
  const paragraph = passage.origin && `${passage.origin.part} ${passage.origin.paragraph}`
  return seenLinesOf(passage)
    .map(({ seen, words }) => ({
      ...{ text: seen.replace(bars, ''), typed: words.text.replace(bars, ''), bold: isWholly(words, 'bold') },
      ...(paragraph !== undefined && { paragraph }),
    }))
    .filter(({ text }) => text !== '')
}

/** What the name of an office begins with, be it the superior's or the own. */
const office =
  /^(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI|SỞ|PHÒNG|BAN|BCH|BTV|ĐOÀN|ĐẢNG|CHI (?:BỘ|ĐOÀN|CỤC)|TRƯỜNG|TRUNG TÂM|VĂN PHÒNG|CÔNG|THÀNH (?:ĐOÀN|ỦY)|TỈNH (?:ĐOÀN|ỦY)|BỘ|LIÊN|BỆNH VIỆN|TRẠM|VIỆN|HỌC VIỆN|THANH TRA)(?![\p{L}\p{M}])/u

/** Lines of one look in one paragraph of Word are one name that was broken, unless a name begins there. */
function unbroken(lines: readonly Line[]): Line[] {
  const names: Line[] = []
  for (const line of lines) {
    const last = names.at(-1)
    const isOne = last?.paragraph !== undefined && last.paragraph === line.paragraph && last.bold === line.bold
    if (isOne && !office.test(line.text)) {
      names[names.length - 1] = { ...last, text: `${last.text} ${line.text}`, typed: `${last.typed} ${line.typed}` }
    } else names.push(line)
  }
  return names
}

const longestName = 120
const mostLines = 6

function isName(text: string): boolean {
  return (
    text.length <= longestName &&
    (!/\p{Ll}/u.test(text) || /^(?:BCH|Đảng|Chi bộ|Đoàn|Trường|Sở|UBND|Phòng)/u.test(text))
  )
}

/** A kind of office whose name goes on on the next line. */
const openEnded =
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BAN CHỈ ĐẠO|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|ỦY BAN MTTQ)$/u
/** What a name goes on with. */
const goesOn = /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|KHỐI|VÀ|-)(?![\p{L}\p{M}])/u

const superior = /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BỘ|SỞ|PHÒNG|THÀNH ĐOÀN|TỈNH ĐOÀN)\s+\S/u

/** Whether two lines of one look are still an office and the one above it: `UBND TỈNH AN GIANG` / `SỞ NỘI VỤ`. */
function isBelow(text: string, above: string): boolean {
  return superior.test(above) && office.test(text)
}

/** The superior's lines are thin, the office's own bold; without a look the first line is the superior's. */
function issuerOf(lines: readonly Line[], recase: Recaser): Pick<Header, 'parent' | 'name'> {
  const first = lines.slice(0, mostLines)
  // A line may go on with the name above: `Ủy ban nhân dân` / `tỉnh An Giang`.
  const texts = (some: readonly Line[]) =>
    some.length === 0 ? [] : recase.name(some.map(({ typed }) => typed.replace(/[:;.,]$/, '')).join('\n')).split('\n')
  if (first.length < 2) return { parent: [], name: texts(first) }
  const bold = first.findIndex((line) => line.bold)
  if (bold > 0 && first.slice(bold).every((line) => line.bold)) {
    return { parent: texts(first.slice(0, bold)), name: texts(first.slice(bold)) }
  }
  const isOne = bold === 0 && first.every((line) => line.bold) && !isBelow(first[1]!.text, first[0]!.text)
  if (isOne) return { parent: [], name: texts(first) }
  const cut = openEnded.test(first[0]!.text) || goesOn.test(first[1]!.text) ? 2 : 1
  if (cut >= first.length) return { parent: [], name: texts(first) }
  return { parent: texts(first.slice(0, cut)), name: texts(first.slice(cut)) }
}

const place = /^(.{2,60}?)\s*,?\s*ngày[\s.…_\d]*tháng/u

function dateOf(passages: readonly Passage[], { facts: { date, signed } }: Draft): Pick<Header, 'place' | 'date'> {
  const line = passages.map(readDateLine).find((found) => found !== undefined)
  const blank = passages
    .flatMap(seenLinesOf)
    .map(({ seen }) => place.exec(seen)?.[1])
    .find((found) => found !== undefined)
  const where = line?.place || blank?.replace(/\s*,$/, '')
  return { ...(where && { place: where }), ...dayOf(date?.value, signed?.value) }
}

function dayOf(date: PlainDate | undefined, signed: Span | undefined): Pick<Header, 'date'> {
  if (date) return { date: formatDate(date) }
  if (!signed) return {}
  const { start, end } = signed
  return { date: start.month === end.month ? `${start.month}/${start.year}` : String(start.year) }
}
