import { surnames } from '../../../knowledge/surnames.js'
import { isAllCapitals, isCapitalized, isWithin, quotationsIn, type Word } from '../../../text/words.js'
import { decreedCase, isFunction } from '../decreed-case.js'
import { isSpaced, type ReadableWords, type Sighting } from './sighting.js'

// What the names of bodies, days and events begin with.
const heads = new Set(
  `thành tỉnh quận huyện ban sở bộ hội đoàn ủy uỷ liên trung trường phòng viện cục vụ chi đảng mặt khu văn ngân tòa toà
   báo đài nhà học câu đội cụm tập quỹ thanh ngày tháng tết giải cuộc đại quốc lễ`.split(/\s+/),
)
// Common nouns whose capital depends on what follows: `UBND Xã` beside `UBND xã Phúc Thịnh`.
const common = new Set(
  `tỉnh thành phố quận huyện xã phường thị trấn thôn ấp khóm khối cấp miền nước và của các với về trong tại cho là do
   năm ngày tháng lần thứ số khóa khoá trung ương`.split(/\s+/),
)
/** A word by itself: `Thành Đoàn`, `Quận ủy`. Others are half a word and need the next. */
const whole = new Set(['đoàn', 'ủy', 'uỷ', 'hội', 'đội', 'đảng'])
const longestName = 6
// What stands behind these is one of many: `các Liên đoàn võ thuật`, `28 Ban quản lý dự án`.
const plural = /(?:^|[^\p{L}\p{M}])(?:các|những|mỗi|mọi|từng|nhiều|một số|hai|ba|bốn|\d{1,3})\s$/iu
// As the decree on associations speaks of any of them: `Ban vận động thành lập hội theo quy định`.
const founding = /^\s\p{L}+\s\p{L}+\sthành lập hội\s/u
// With these the sentence goes on, and the name has ended.
const goingOn = new Set(
  `và của các với về trong tại cho là do theo được đã sẽ có để từ đến khi nếu thì mà nhằm phối như trên dưới ở gồm
   phải cần nên không cùng hoặc hay qua bằng vào ra lên bị trước sau năm ngày tháng lần thứ số khóa khoá`.split(/\s+/),
)
// Of these none is a part of a name.
const ending = new Set(`theo được đã sẽ có để khi nếu thì mà nhằm phải cần nên hoặc`.split(' '))
// What a federation or a club has or does, behind its name.
const documents = new Set(['điều lệ', 'nghị quyết', 'nghị định', 'quyết định', 'quy chế', 'kế hoạch', 'chương trình'])
const deeds = new Set(['chỉ đạo', 'lãnh đạo', 'thông qua', 'ban hành', 'chấm dứt'])
const clubs = new Set(['liên đoàn', 'lạc bộ'])
const places = new Set(['tỉnh', 'thành', 'quận', 'huyện', 'xã', 'phường', 'trung', 'cấp', 'khu'])

// Here `Đoàn` is the organisation, never a delegation.
const unionTerms = new Map([
  ['sở', 'cơ'],
  ['bộ', 'cán'],
])

/** Words inside a name that are written with and without a capital: `Thành Đoàn`, `Thành đoàn`. */
export function* caseSightings({ passage, text, words, small }: ReadableWords): Generator<Sighting> {
  const quotations = quotationsIn(text)
  const speaksOfFounding = text.includes('thành lập hội')
  for (let head = 0; head < words.length; head++) {
    if (isWithin(quotations, words[head]!.start)) continue
    const name = small[head]!
    if (name === 'đoàn' && isUnionTerm(text, words, small, head))
      yield sightingOf(passage, words, small, head - 2, head, head)
    if (!heads.has(name) || !isCapitalized(words[head]!.text) || isAllCapitals(words[head]!.text)) continue
    if (plural.test(text.slice(Math.max(0, words[head]!.start - 8), words[head]!.start))) continue
    if (isGeneral(text, words, small, head)) continue
    if (speaksOfFounding && founding.test(text.slice(words[head]!.end, words[head]!.end + 32))) continue
    for (let i = head + 1; i < head + longestName && isSpaced(text, words[i - 1], words[i]); i++) {
      if (endsName(small, i)) break
      const last = whole.has(small[i]!) ? i : i + 1
      if (last > i && !isSpaced(text, words[i], words[last])) break
      if (
        common.has(small[i]!) ||
        small[i - 1] === 'các' ||
        (words[i]!.text.length > 1 && isAllCapitals(words[i]!.text))
      )
        continue
      yield sightingOf(passage, words, small, head, i, last)
    }
  }
}

/** Whether the sentence goes on with a word: `Liên đoàn | theo`, `Liên đoàn | chỉ đạo`, `và | Điều lệ`. */
function endsName(small: readonly string[], at: number): boolean {
  const two = `${small[at]} ${small[at + 1]}`
  if (ending.has(small[at]!) || (small[at - 1] === 'và' && documents.has(two))) return true
  return deeds.has(two) && clubs.has(`${small[at - 2]} ${small[at - 1]}`)
}

function isUnionTerm(text: string, words: readonly Word[], small: readonly string[], at: number): boolean {
  const before = unionTerms.get(small[at - 1] ?? '')
  if (before === undefined || small[at - 2] !== before) return false
  return isSpaced(text, words[at - 2], words[at - 1]) && isSpaced(text, words[at - 1], words[at])
}

function sightingOf(
  passage: Sighting['passage'],
  words: readonly Word[],
  small: readonly string[],
  head: number,
  at: number,
  last: number,
): Sighting {
  const { text, start } = words[at]!
  const tail = tailOf(passage.text, words, small, head, at, last)
  return {
    key: `${small.slice(head, last + 1).join(' ')}/${at - head}/${tail}`,
    form: isCapitalized(text) ? 'capital' : 'small',
    ...{ passage, start: words[head]!.start, end: words[last]!.end },
    change: { start, end: start + 1 },
  }
}

/** Any one of its kind: `Ban chỉ đạo các địa phương`, `thành lập Ban chỉ đạo, tổ giúp việc`. */
function isGeneral(text: string, words: readonly Word[], small: readonly string[], head: number): boolean {
  if (small[head + 3] === 'các') return true
  const isFounded = small[head - 1] === 'lập' && small[head - 2] === 'thành'
  return isFounded && /^,\s\p{Ll}/u.test(text.slice(words[Math.min(head + 2, words.length - 1)]!.end).slice(0, 3))
}

const longestShort = 4

/**
 * What a short name goes on with, which tells whether two are one: `Quỹ Hoạt động nhân đạo`, but `Quỹ hoạt động không vì
 * lợi nhuận`; `thành lập Hội Luật gia`, but `thành lập hội theo`.
 */
function tailOf(
  text: string,
  words: readonly Word[],
  small: readonly string[],
  head: number,
  at: number,
  last: number,
) {
  if (last - head >= longestShort && !(last === at && small[at] === 'hội')) return ''
  const isOpen =
    last === at ? small[at] === 'hội' : decreedCase(small, head, at) === 'capital' && !isFunction(small, head, at)
  if (!isOpen) return ''
  const next = small[last + 1]
  // `Trung tâm thông tin, chỉ đạo điều hành` may be a longer name.
  if (/^,\s\p{Ll}/u.test(text.slice(words[last]!.end, words[last]!.end + 3))) return ','
  if (next === undefined || !isSpaced(text, words[last], words[last + 1]) || goingOn.has(next)) return ''
  return places.has(next) && !/^[uủ][yỷ]$|^đoàn$/.test(small[last + 2] ?? '') ? '@' : next
}

const dash = /^\s[-–—]\s$/

/** Four words with a dash in the middle, and without one: `Quy hoạch - Kiến trúc`, `Quy hoạch Kiến trúc`. */
export function dashSightings(lines: readonly ReadableWords[]): Sighting[] {
  const dashed = lines.filter(({ text }) => /\s[-–—]\s/.test(text)).flatMap((line) => fours(line, 'dash'))
  if (dashed.length === 0) return []
  const keys = new Set(dashed.map(({ key }) => key))
  const middles = new Map<string, Set<string>>()
  for (const { key } of dashed) {
    const [, first, second] = key.split(' ') as [string, string, string]
    middles.set(first, (middles.get(first) ?? new Set()).add(second))
  }
  return [...dashed, ...lines.flatMap((line) => fours(line, 'none', middles)).filter(({ key }) => keys.has(key))]
}

const posts = new Set([
  ...['giám đốc', 'chủ tịch', 'hiệu trưởng', 'bí thư', 'trưởng ban', 'trưởng phòng', 'ủy viên', 'thư ký'],
  ...['cục trưởng', 'viện trưởng', 'tổ trưởng', 'đội trưởng', 'trưởng đoàn', 'trưởng khoa'],
])

/** A post and its body (`Phó Giám đốc - Công ty X`), or the end of one item and the next (`các phép tính - Có ý thức`). */
function isOfTwo(words: ReadableWords['words'], small: readonly string[], last: number): boolean {
  const [first, second, third] = [words[last - 3]!, words[last - 2]!, words[last - 1]!]
  if (posts.has(`${small[last - 3]} ${small[last - 2]}`) || isPerson(words, small, last)) return true
  return !isCapitalized(first.text) && !isCapitalized(second.text) && isCapitalized(third.text)
}

/** `UBND tỉnh - Nguyễn Minh` */
function isPerson(words: ReadableWords['words'], small: readonly string[], last: number): boolean {
  return surnames.has(small[last - 1]!) && [words[last - 1]!, words[last]!].every(({ text }) => isCapitalized(text))
}

function fours(
  { passage, text, words, small }: ReadableWords,
  form: 'dash' | 'none',
  middles?: ReadonlyMap<string, ReadonlySet<string>>,
): Sighting[] {
  const found: Sighting[] = []
  for (let i = 3; i < words.length; i++) {
    const [b, c] = [words[i - 2]!, words[i - 1]!]
    if (middles ? !middles.get(small[i - 2]!)?.has(small[i - 1]!) : c.start - b.end !== 3) continue
    if (form === 'dash' ? !dash.test(text.slice(b.end, c.start)) : !isSpaced(text, b, c)) continue
    if (!isSpaced(text, words[i - 3], b) || !isSpaced(text, c, words[i])) continue
    const [start, end] = [words[i - 3]!.start, words[i]!.end]
    if (isOfTwo(words, small, i)) continue
    // There the dash parts the members of a list: `văn minh xã hội - phát triển kinh tế xã hội - phòng chống tội phạm`.
    if (/\s[-–—]\s$/.test(text.slice(0, start).slice(-3)) || /^\s[-–—]\s/.test(text.slice(end, end + 3))) continue
    if (form === 'none' && /\s[-–—]\s/.test(text.slice(Math.max(0, start - 24), end + 3))) continue
    const key = small.slice(i - 3, i + 1).join(' ')
    found.push({ key, form, passage, start, end, change: { start: b.end, end: c.start } })
  }
  return found
}
