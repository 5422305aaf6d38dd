import type { Facts, Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import { wordEnd, wordStart } from '../../text/word-edge.js'
import { addressesIn, isWithin } from '../../text/words.js'

/** Something that was to be filled in or taken out. */
export interface Blank {
  start: number
  end: number
  kind: 'dots' | 'letters' | 'field' | 'template' | 'number' | 'note'
}

interface Check {
  kind: Blank['kind']
  pattern: RegExp
  /** What each of its matches has. */
  sign?: RegExp
  accept?: (before: string, found: string, after: string) => boolean
}

const slot = new RegExp(
  String.raw`${wordStart}(?:ngày|tháng|năm|số|lúc|ông|bà|đồng chí|đ/c|điện thoại|sđt|họ tên|họ và tên|chức vụ|địa chỉ|email)\s*(?::\s*)?$`,
  'iu',
)
const roman = new RegExp(
  String.raw`${wordStart}(?:thứ|kh[óo][aá]|k[ỷỉ]|hội|chương|phần|kỳ|mục|quý|quyển|tập|hạng|điều|bảng|phụ lục)\s*$`,
  'iu',
)
const vocabulary = new RegExp(
  String.raw`^(?:[.…_\s]*|x{2,}|(?:tên|họ|số|ngày|tháng|năm|giờ|thời gian|địa điểm|địa chỉ|đơn vị|cơ quan|nội dung|chức vụ|người|điền|chèn|ghi|nhập|điện thoại|email|insert|name|date|your)${wordEnd}.*)$`,
  'iu',
)
const named =
  /^\((?:tên (?:đơn vị|cơ quan|tổ chức|người|chi đoàn|trường|địa phương|hoạt động|chương trình)|(?:điền|nhập|chèn) [^,()]{2,40})\)$/iu

const checks: Check[] = [
  { kind: 'dots', pattern: /[.…]{2,}|…/g, accept: isToFill },
  // Alone on its line it is drawn, as under the name of an office.
  {
    kind: 'dots',
    pattern: /_{3,}/g,
    accept: (before, _, after) => !/(?:^|\n)$/.test(before) || !/^(?:\n|$)/.test(after),
  },
  {
    kind: 'letters',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}\d])(?:\d{1,6}\s?)?x{2,}(?:\sx{2,})*${wordEnd}|${wordStart}\d{1,6}X{2,}${wordEnd}|(?<![\p{L}\p{M}\d])X{4,}${wordEnd}`,
      'gu',
    ),
    sign: /xx|XX/,
    accept: (before, _, after) => !isMasked(before) && !saysCode(before, after),
  },
  {
    kind: 'letters',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{M}\d])X{2,3}${wordEnd}`, 'gu'),
    sign: /XX/,
    accept: (before, _, after) =>
      !roman.test(before) && (slot.test(before) || /[/.]$/.test(before) || /^[/.]\d|^\/\p{L}|^-\p{Lu}/u.test(after)),
  },
  {
    kind: 'letters',
    pattern: /(?<![\p{L}\d])(?:dd[/.-]mm(?:[/.-]yy(?:yy)?)?|hh[:h]mm)(?![\p{L}\d])/giu,
    sign: /dd[/.-]mm|hh[:h]mm/i,
    accept: (before) => !/(?:dạng|mẫu|theo)\s*:?\s*[“"(]?$/iu.test(before),
  },
  {
    kind: 'field',
    pattern: /\[[^[\]\n]{0,40}\]|<[^<>\n]{2,40}>/g,
    accept: (before, found, after) =>
      before.trim() !== '' && vocabulary.test(found.slice(1, -1).trim()) && !saysCode(before, after),
  },
  { kind: 'field', pattern: /\((?:tên|điền|nhập|chèn)\s[^()\n]{2,50}\)/gi, accept: (_, found) => named.test(found) },
  {
    kind: 'template',
    pattern:
      /\{\{[^{}\n]{0,60}\}\}|\{%[^{}%\n]{0,60}%\}|\$\{[^{}\n]{1,40}\}|<<[^<>\n]{1,40}>>|«[^«»\n]{0,40}_[^«»\n]{0,40}»/g,
  },
  { kind: 'note', pattern: /(?<![\p{L}\d])[Ll]orem ipsum(?![\p{L}\d])|\?{3,}/gu, sign: /orem|\?\?/ },
  {
    kind: 'number',
    pattern: new RegExp(
      String.raw`${wordStart}số\s{0,12}(?=[-–/]\s?\p{Lu}{2})|${wordStart}ngày\s{1,12}(?=/\d{1,2}/\d{4}|tháng\s{1,12}\d{1,2}\s)`,
      'gu',
    ),
    sign: /số\s{0,12}[-–/]|ngày\s{1,12}(?:\/|tháng\s{1,12}\d)/,
  },
]

/** A number of which only a part is shown: `51C-980.xx`, `0903.123.xxx`; `ngày 12.xx` still waits for its month. */
function isMasked(before: string): boolean {
  return /[\p{L}\d][.-]\d{2,4}[.\s-]?$|[\p{L}\d]_$/u.test(before)
}

/** Of how something is written: `XXXXX là mã số thuế`, `đặt trong ngoặc vuông [ ]`, `cú pháp: [tên]`. */
function saysCode(before: string, after: string): boolean {
  return (
    /(?:mã|ký hiệu|dạng|cú pháp|dấu|ngoặc(?:\s\p{L}+)?|mẫu|ví dụ|định dạng)\s*(?:số)?\s*:?\s*[“"(‘]?$/iu.test(before) ||
    /^[”")’]?\s*(?:là|gồm|tương ứng|thể hiện|\(là)(?![\p{L}\p{M}])/iu.test(after)
  )
}

/** Dots that wait for words, unlike those that say “and so on”. */
function isToFill(before: string, found: string, after: string): boolean {
  if (/v\.?\s?v$|[,;]\s?$/iu.test(before)) return false
  if (/^\s?[/-]\s?[\p{Lu}\d]/u.test(after)) return found.length > 1 || found === '…'
  if (/[\d/]\s?$/.test(before) && /^\s?\//.test(after)) return true
  // Said with a pause: `“Thưa ông… tôi chưa rõ”`.
  if (/(?:ông|bà|đồng chí)$/iu.test(before) && found.length <= 3 && /^\s\p{Ll}/u.test(after)) return false
  if (slot.test(before)) return found.length > 3 || !/^\s*(?:["”’)\].;,]|$)/u.test(after)
  // Dots that lead to a page number belong to a table of contents.
  if (/^\s*\d{1,3}\s*(?:\n|$)/.test(after)) return false
  const long = /\.{5,}|…{2,}/.test(found)
  return long && /(?:^|[\s:(])$/.test(before)
}

const formName = /^(?:phụ lục|mẫu|phiếu|đơn|giấy|biên bản)/i
const form = new RegExp(`${formName.source}${wordEnd}[^.;]{0,80}$`, 'iu')

/** Where the annexes and forms begin, whose dots are for those who receive them. */
export function formsFrom(passages: readonly Passage[]): number {
  const first = passages.findIndex(({ text }) => formName.test(text) && form.test(text))
  return first < 0 ? passages.length : first
}

// The office fills in the document's own number and date when it is signed.
const own = /^\s*Số\s*:?|(?:đính kèm|kèm theo)\s|^[^,\n]{0,40},?\s*ngày\s[\s.…\d]*tháng\s[\s.…\d]*năm\s[\s.…\d]*$/iu
const reach = 24

export function blanksOf({ text }: Passage, facts: Facts): Blank[] {
  const blanks = checks.flatMap((check) => found(text, check))
  if (blanks.length === 0) return blanks
  const addresses = addressesIn(text)
  const isOwn = own.test(text)
  return blanks
    .filter(({ kind, start, end }) => {
      if (kind === 'number' && isOwnToCome(text.slice(end, end + 60), facts)) return false
      return !(isOwn && (kind === 'dots' || kind === 'number')) && !isWithin(addresses, start, end)
    })
    .sort((a, b) => a.start - b.start)
}

const monthBehind = /^(?:\/|tháng\s{1,12})(\d{1,2})(?:\/|\s{1,3}năm\s{1,3})(\d{4})/u

/** What stands behind a blank: the document speaks of its own number, or of its own day, which its header has no more of. */
function isOwnToCome(behind: string, { number, symbol, date, signed }: Facts): boolean {
  if (!number && symbol && behind.replace(/^[-–/]\s?/, '').startsWith(symbol.value)) return true
  const [, month, year] = monthBehind.exec(behind) ?? []
  const { start, end } = signed?.value ?? {}
  return !date && start?.month === end?.month && start?.month === Number(month) && start.year === Number(year)
}

function found(text: string, { kind, pattern, sign, accept }: Check): Blank[] {
  const blanks: Blank[] = []
  for (const { 0: match, index: start } of matchesIn(text, pattern, sign)) {
    const end = start + match.length
    const before = text.slice(Math.max(0, start - reach), start)
    if (accept?.(before, match, text.slice(end, end + reach)) === false) continue
    blanks.push({ start, end, kind })
  }
  return blanks
}
