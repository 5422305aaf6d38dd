import { catalogue } from './catalogue.js'
import type { Entry } from './entry.js'
import { isIntroduction, nameKey, type Word, wordsOf } from './name-words.js'

/** An entry's name as it stands in a text; `start` is behind `Ngày`, `cuộc` and the like. */
export interface NamedEntry {
  entry: Entry
  start: number
  end: number
}

const reach = 160
const withinName = /^[\s\-–—,/“”"‘’'&]*$/
/** Between a name and its dates: a bracket, a comma, a day such as `8/3`. */
const beforeDates =
  /(?<![\s,“”"’'–-])[\s,“”"’'–-]*(?:\(?\d{1,2}[/.-]\d{1,2}\)?[\s(,–-]*|\(?[\s“"]*(?:từ\s+)?(?:ngày\s+|năm\s+)?)$/i

const keys = new Map(catalogue.flatMap((entry) => entry.keys.map((key) => [key, entry] as const)))
// Few words begin or end a name: most texts are done with after one look.
const firstWords = new Set(Array.from(keys.keys(), (key) => key.slice(0, key.indexOf(' '))))
const lastWords = new Set(Array.from(keys.keys(), (key) => key.slice(key.lastIndexOf(' ') + 1)))
const glance = 32

/** The entry that is named right here and nothing more: `thành lập Đảng bộ huyện` does not name `thành lập Đảng`. */
export function matchEntry(text: string, at: number): NamedEntry | undefined {
  const opening = wordsOf(text, at, at + glance).find((word) => !isIntroduction(word))
  if (opening && !firstWords.has(opening.folded[0]!) && opening.end < at + glance) return undefined
  const words = wordsOf(text, at, at + reach)
  const first = words.findIndex((word) => !isIntroduction(word))
  let key = ''
  let best: NamedEntry | undefined
  for (let i = first; i >= 0 && i < words.length; i++) {
    const word = words[i]!
    if (i > first && !isJoined(text, words[i - 1]!, word)) break
    key += (key && ' ') + word.folded.join(' ')
    const entry = keys.get(key)
    if (entry && isBounded(text, word.end)) best = { entry, start: words[first]!.start, end: word.end }
  }
  return best
}

/** The entry whose name ends right before a unit, where its dates or its ordinal begin. */
export function matchEntryBefore(text: string, at: number): NamedEntry | undefined {
  const near = Math.max(0, at - glance)
  const end = near + (beforeDates.exec(text.slice(near, at))?.index ?? at - near)
  const ending = wordsOf(text, Math.max(0, end - glance), end).at(-1)
  if (!ending || !lastWords.has(ending.folded.at(-1)!)) return undefined
  const words = wordsOf(text, Math.max(0, end - reach), end)
  let key = ''
  let best: NamedEntry | undefined
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!
    if (i < words.length - 1 && !isJoined(text, word, words[i + 1]!)) break
    key = word.folded.join(' ') + (key && ' ') + key
    const entry = keys.get(key)
    if (entry) best = { entry, start: word.start, end: words.at(-1)!.end }
  }
  return best
}

/** The entry of this name, however it is cased, accented or abbreviated. */
export function entryNamed(name: string): Entry | undefined {
  return keys.get(nameKey(name))
}

function isJoined(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start)
  return withinName.test(gap) || (left.end - left.start <= 2 && /^\.\s*$/.test(gap))
}

const punctuated = /^\s*(?:$|[.,;:!?…()[\]“”"’'*\-–—/|\d\ufffc])/
const followers =
  /^\s*(?:và|với|cùng|là|nhằm|trong|tại|ở|do|để|được|đã|sẽ|đang|có|bằng|qua|từ|đến|vào|lúc|ngày|năm|tháng|sáng|chiều|tối|trưa|lần|thứ|gắn|theo|thông|thiết|tổ chức|diễn|nên|thì|mà|cho|khi|hướng|chào|nhân|này|đó|vừa|như|hay|hoặc|sắp|sau|trước|giữa|của (?:đất nước|dân tộc|nước ta|tổ quốc|cả nước|toàn))(?![\p{L}\p{M}])/iu

/** A name ends at punctuation, figures or a small word that cannot go on with it. */
function isBounded(text: string, end: number): boolean {
  const rest = text.slice(end, end + 24)
  return punctuated.test(rest) || followers.test(rest)
}
