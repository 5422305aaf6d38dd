import { weekdayNames } from './date.js'

/** A weekday's name as it stands in a text; 0 for Sunday to 6 for Saturday. */
export interface WrittenWeekday {
  start: number
  end: number
  weekday: number
}

const words = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']
const name = /thứ\s+(hai|ba|tư|năm|sáu|bảy|bẩy|[2-7](?!\d))|(?:chủ|chúa)\s+nhật|T([2-7])|CN/iuy
const letter = /[\p{L}\p{M}\d]/u

/** The weekday that begins at a unit: `thứ Hai`, `Thứ 7`, `T7`, `Chủ nhật`, `CN`. */
export function readWeekday(text: string, at: number): WrittenWeekday | undefined {
  if (!/[tc]/i.test(text[at]!)) return undefined
  name.lastIndex = at
  const found = name.exec(text)
  if (!found) return undefined
  const end = at + found[0].length
  if ((at > 0 && letter.test(text[at - 1]!)) || (end < text.length && letter.test(text[end]!))) return undefined
  if (/^(?:t\d|cn)/.test(found[0])) return undefined
  return { start: at, end, weekday: weekdayOfName(found[1] ?? found[2]) }
}

function weekdayOfName(text: string | undefined): number {
  if (text === undefined) return 0
  const word = text.toLowerCase().replace('bẩy', 'bảy')
  return words.includes(word) ? words.indexOf(word) + 1 : Number(word) - 1
}

/** A weekday in the manner of `like`: `T7` gives `CN`, `THỨ BẢY` gives `CHỦ NHẬT`, `thứ 7` gives `thứ 2`. */
export function weekdayLike(weekday: number, like: string): string {
  if (/^(?:T\d|CN)$/.test(like)) return weekday === 0 ? 'CN' : `T${weekday + 1}`
  if (weekday > 0 && /\d$/.test(like)) return `${like.slice(0, -1)}${weekday + 1}`
  const full = weekdayNames[weekday]!
  if (like === like.toUpperCase()) return full.toUpperCase()
  const last = like.split(/\s+/).at(-1)!
  const small = /^thứ/i.test(like) && last === last.toLowerCase() && !/\d/.test(last) ? full.toLowerCase() : full
  return /^\p{Lu}/u.test(like) ? small[0]!.toUpperCase() + small.slice(1) : weekday === 0 ? small : `t${small.slice(1)}`
}
