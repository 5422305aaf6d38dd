import { compareDates, type PlainDate } from '../../calendar/date.js'
import { readDate } from '../../calendar/written-date.js'
import type { Reference } from '../../draft/analysis/citations/reference.js'
import { sentenceAround } from '../../draft/analysis/sentence.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { wordEnd, wordStart } from '../../text/word-edge.js'
import { isWithin, quotationsIn } from '../../text/words.js'
import type { Cited } from './superseded-documents.js'

const ends =
  'thay thế|thay cho|thay bằng|bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực|còn hiệu lực|hết thời hạn|trước đây|trước kia|chuyển tiếp|nay là'
const looksBack =
  'so với|so sánh|đối chiếu|điểm mới|sửa đổi|rà soát|tiếp tục giải quyết|tổng kết|sơ kết|lịch sử|cũ|' +
  String.raw`(?:không|chưa|thôi)\s+(?:còn\s+)?(?:áp dụng|viện dẫn|sử dụng|dùng|căn cứ|thực hiện)`
const ending = new RegExp(`${wordStart}(?:${ends})${wordEnd}`, 'iu')
const past = new RegExp(`${wordStart}(?:${ends}|${looksBack})${wordEnd}`, 'iu')
const basis = /^[\s+*•–-]*căn cứ(?![\p{L}\p{M}])/iu
const carriedOut = /^[\s+*•–-]*(?:thực hiện|triển khai|theo)(?![\p{L}\p{M}])/iu
const question = /^\s*(?:câu(?:\s+hỏi)?\s*\d|[A-Da-d][.)]\s)/iu
const before = /trước\s+(?:ngày\s+)?(?=\d)/giu
// `2024–2025` behind these is one year of work, which is over before the second is.
const years = /(năm học|niên khóa|niên độ)?\s*(?<!\d)((?:19|20)\d{2})(?:\s*[-–/]\s*((?:19|20)\d{2}))?(?!\d)/giu

/**
 * Whether a document is cited as one that holds, not told of as one that has held: what is quoted, asked in a test, said
 * to be replaced, or of a time before its end.
 */
export function isCitedAsInForce(
  passage: Passage,
  { start, end, ended }: Cited,
  references: readonly Reference[],
  signed: PlainDate,
): boolean {
  const { text } = passage
  if (isWithin(quotationsIn(text), start, end) || question.test(text)) return false
  // What it said is quoted.
  if (/^[^.;\n]{0,40}:\s*[“"]/.test(text.slice(end, end + 48))) return false
  const sentence = text.slice(...sentenceAround(text, start, end))
  if (basis.test(text)) return !ending.test(sentence)
  if (past.test(sentence) || tellsDayBefore(sentence, ended)) return false
  const year = lastYear(wordsAround(text, start, end, references))
  return year === undefined || year > ended.year || year >= (ended.year < signed.year ? signed.year : ended.year)
}

/** `Hồ sơ nhận trước ngày 01/7/2025`; a deadline lies behind the document's end. */
function tellsDayBefore(sentence: string, ended: PlainDate): boolean {
  return Array.from(sentence.matchAll(before)).some(({ 0: found, index }) => {
    const date = readDate(sentence, index + found.length)
    return date?.day !== undefined && date.year !== undefined && compareDates(date as PlainDate, ended) <= 0
  })
}

/** The sentence without the documents that it cites and their days of issue. */
function wordsAround(text: string, start: number, end: number, references: readonly Reference[]): string {
  const [first, last] = sentenceAround(text, start, end)
  let words = ''
  let from = first
  for (const cited of references) {
    if (cited.start < from || cited.start >= last) continue
    words += `${text.slice(from, cited.start)} `
    from = cited.date?.end ?? cited.end
  }
  const left = words + text.slice(from, Math.max(from, last))
  return from > end ? left : left.replace(text.slice(start, end), ' ')
}

/** Whether a line gives the basis on which the draft is issued, or what it carries out. */
export function isBasis({ text }: Passage): boolean {
  return basis.test(text) || carriedOut.test(text)
}

function lastYear(words: string): number | undefined {
  const told = Array.from(words.matchAll(years), ([, school, first, second]) =>
    Number(school === undefined ? (second ?? first) : first),
  )
  return told.length === 0 ? undefined : Math.max(...told)
}

const oldAndNew = new RegExp(
  `${wordStart}(?:hết hiệu lực|bãi bỏ|thay thế|rà soát|hệ thống hóa|(?:văn bản|quy định) cũ)${wordEnd}`,
  'iu',
)

/** Whether a draft's tables set old documents beside new ones. */
export function listsOldAndNew({ passages }: Draft): boolean {
  return passages.some(({ kind, text }) => kind !== 'paragraph' && kind !== 'item' && oldAndNew.test(text))
}
