import { distance } from 'fastest-levenshtein'
import { wordEnd, wordStart } from '../../../text/word-edge.js'
import { joinKeys, type KeyedWord, keyedWords } from './keyed-words.js'

/** One unit out of `Đoàn Sở Xây dựng và Đoàn Sở Du lịch`. */
export interface Unit {
  text: string
  start: number
  end: number
  words: KeyedWord[]
}

/** How two names of units differ; `none` when both are one name. */
export type Difference = 'none' | 'dash' | 'place' | 'spelling' | 'words' | 'other'

// `Sở Giáo dục và Đào tạo` is one unit: only what begins like a unit begins a new one.
const heads = [
  'Đoàn|Chi đoàn|Liên chi đoàn|BCH|BTV|Ban|Sở|Phòng|Văn phòng|Hội|Công đoàn|Công an|Quận|Huyện|Thành|Xã|Phường|Trường',
  'Trung tâm|Tổ|Khoa|Viện|Tòa|Toà|UBND|Ủy ban|Uỷ ban|UBMTTQ|MTTQ|Đảng ủy|Câu lạc bộ|CLB|Chi cục|Cục|Bệnh viện|Đài|Báo',
  '[Cc]ác|[Đđ]ồng chí|[Đđ]/c|GVCN|Thầy|Cô',
].join('|')
// First syllables of other words, which stand inside names: `… Thương binh và Xã hội`, `… Hành chính và Tổ chức`.
const compounds = [
  'Tổ chức|Xã hội|Đoàn kết|Đoàn thể|Ban hành|Phòng,? chống|Phòng cháy|Báo chí|Viện trợ|Trường học|Quận ủy|Huyện ủy',
  'Hội (?:nghị|thi|thao|thảo|trại|trường|diễn|chợ|họa|nhập)|Thành (?:lập|tích|phần|viên|tựu)',
].join('|')
const head = `(?!(?:${compounds})${wordEnd})(?:${heads})${wordEnd}`
const and = String.raw`${wordStart}(?:và|cùng|với|phối hợp(?:\s+(?:với|cùng))?)\s+(?=${head})`
const separator = new RegExp(String.raw`\s*(?:[;+\n]|,(?=\s*(?:và\s+)?${head})|${and})\s*(?:(?:và|với|cùng)\s+)?`, 'gu')
const brokenLine = /\n(?=\p{Ll})/gu
const role = /^(?:chủ trì|phụ trách|phối hợp|phân công|đơn vị)\s*:?\s+/iu
/** `tổ chức` is a verb unless it is counted or named: `các tổ chức`, `Ban tổ chức`, `Tổ chức Hữu nghị`. */
const organise = String.raw`(?<!${wordStart}(?:các|những|mọi|hai|ba|nhiều|[Bb]an|[Pp]hòng|công tác)\s+)tổ chức`
/** What one who is in charge does, behind the name. A capital begins a name: `Phòng Tham mưu`. */
export const doing = `(?:[Pp]hụ trách|[Cc]hủ trì|thực hiện|[Đđ]ảm nhận|[Đđ]ăng cai|${organise})${wordEnd}`
const roleBehind = new RegExp(String.raw`\s+(?:${doing}|phối hợp|tham mưu)\s*\.?$`, 'u')
const place = /(?:^|\s)(?:thành phố|TP\.?|tỉnh|quận|huyện|khối)(?:\s+(?:Hồ Chí Minh|HCM))?\.?$/iu
const connective = new Set(['và', 'của'])
const generic = new RegExp(`^(?:các|những|toàn thể|tất cả|mọi|cụm|đơn vị|đồng chí|đ/c|ông|bà|thầy|cô)${wordEnd}`, 'iu')

/** The units that a text names, whatever joins them. A line that goes on in small letters was broken within a name. */
export function unitsOf(written: string, start = 0, end = written.length): Unit[] {
  const text = written.replace(brokenLine, ' ')
  const units: Unit[] = []
  const add = (from: number, to: number) => {
    const skipped = role.exec(text.slice(from, to))?.[0].length ?? 0
    const behind = roleBehind.exec(text.slice(from, to))?.[0].length ?? 0
    const words = keyedWords(text, from + skipped, to - behind)
    if (words.length === 0) return
    const [first, last] = [words[0]!.start, words.at(-1)!.end]
    units.push({ text: text.slice(first, last), start: first, end: last, words })
  }
  let at = start
  for (const match of text.slice(start, end).matchAll(separator)) {
    add(at, start + match.index)
    at = start + match.index + match[0].length
  }
  add(at, end)
  return units
}

/** `các cơ sở Đoàn`: stands for units that the other place may name one by one. */
export function isGeneric({ text }: Unit): boolean {
  return generic.test(text)
}

export function compareUnits(a: Unit, b: Unit): Difference {
  if (joinKeys(a.words) === joinKeys(b.words)) return dashes(a.text) === dashes(b.text) ? 'none' : 'dash'
  if (abbreviates(a.text, b.text) || abbreviates(b.text, a.text)) return 'none'
  const [short, long] = [withoutPlace(a), withoutPlace(b)]
  if (joinKeys(short) === joinKeys(long)) return 'place'
  return compareWords(short, long)
}

/** Whether two names are of one unit: a dash may be missing, and a place in one of them; what else differs may be another unit. */
export function isOneUnit(a: Unit, b: Unit): boolean {
  const difference = compareUnits(a, b)
  if (difference === 'place') return isPlaced(a) !== isPlaced(b)
  return difference === 'none' || difference === 'dash'
}

/** It ends in its place: `Công an tỉnh`. */
export function isPlaced(unit: Unit): boolean {
  return withoutPlace(unit).length < unit.words.length
}

function dashes(text: string): number {
  return text.match(/[-–—]/g)?.length ?? 0
}

/** `Đoàn Bảo hiểm xã hội Thành phố` often goes without its last words. */
export function withoutPlace({ text, words }: Unit): KeyedWord[] {
  const found = place.exec(text)
  return found && found.index > 0 ? words.filter(({ start }) => start - words[0]!.start < found.index) : words
}

function compareWords(a: readonly KeyedWord[], b: readonly KeyedWord[]): Difference {
  const [keysA, keysB] = [a.map(({ key }) => key), b.map(({ key }) => key)]
  if (keysA.length === keysB.length) {
    const different = keysA.filter((key, index) => key !== keysB[index])
    const others = keysB.filter((key, index) => key !== keysA[index])
    if (different.length === 1 && keysA.length > 2 && isMisspelt(different[0]!, others[0]!)) return 'spelling'
  }
  const common = keysA.filter((key) => keysB.includes(key)).length
  return common / Math.max(keysA.length, keysB.length) >= 0.75 ? 'words' : 'other'
}

/** `hiễm` for `hiểm`: another tone, or a letter more, less or changed. */
function isMisspelt(a: string, b: string): boolean {
  if (/\d/.test(a + b)) return false
  const [left, right] = [a.split('~'), b.split('~')]
  return left[0] === right[0] || (left[1] === right[1] && distance(left[0]!, right[0]!) === 1)
}

/** `Sở GDĐT`, `UBND xã`: each run of capitals stands for the initials of words. */
function abbreviates(short: string, long: string): boolean {
  const wanted = long.split(/[\s–-]+/).filter((word) => word !== '' && !connective.has(word))
  let at = 0
  let abbreviated = false
  for (const word of short.split(/[\s–-]+/).filter((part) => part !== '' && !connective.has(part))) {
    if (word.toLowerCase() === wanted[at]?.toLowerCase()) at++
    else {
      const letters = Array.from(word.replace(/[.&]/g, ''))
      if (letters.length < 2 || !letters.every((letter, i) => letter === wanted[at + i]?.[0]?.toUpperCase()))
        return false
      at += letters.length
      abbreviated = true
    }
  }
  return abbreviated && at === wanted.length
}
