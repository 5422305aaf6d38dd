import { readTone } from '../../../text/language/tones.js'
import { matchesIn } from '../../../text/matches.js'

/** A word of a text as it is compared: small letters, no punctuation, one way of placing the tone. */
export interface KeyedWord {
  key: string
  start: number
  end: number
}

const word = /[\p{L}\p{M}\d]+/gu
const figures = /^0*(\d+)$/

/** The words of the units `[start, end)` of a text. */
export function keyedWords(text: string, start = 0, end = text.length): KeyedWord[] {
  const words: KeyedWord[] = []
  for (const match of matchesIn(text.slice(start, end), word)) {
    const at = start + match.index
    words.push({ key: keyOf(match[0]), start: at, end: at + match[0].length })
  }
  return words
}

// Vietnamese has some seven thousand syllables; each is read once.
const keys = new Map<string, string>()
const mostKeys = 10_000

/** `Toà` and `Tòa`, `01` and `1` are one key. */
export function keyOf(text: string): string {
  let key = keys.get(text)
  if (key === undefined) {
    key = readKey(text)
    if (keys.size >= mostKeys) keys.clear()
    keys.set(text, key)
  }
  return key
}

function readKey(text: string): string {
  const number = figures.exec(text)
  if (number) return number[1]!
  const { letters, tone } = readTone(text)
  return tone ? `${letters}~${tone}` : letters
}

export function joinKeys(words: readonly KeyedWord[]): string {
  return words.map(({ key }) => key).join(' ')
}

const verbs = new Set(
  'tổ chức,tiếp tục,triển khai,thực hiện,duy trì,tham gia,phối hợp,đẩy mạnh,tăng cường,tập trung,chỉ đạo,hoàn tất,tham mưu'
    .split(',')
    .map((verb) => verb.split(' ').map(keyOf).join(' ')),
)

/** A name without the verbs that lead up to it, its year and its round: `Tiếp tục tổ chức … năm 2024 (đợt 1)`. */
export function coreOf(words: readonly KeyedWord[]): KeyedWord[] {
  let first = 0
  while (first + 1 < words.length && verbs.has(`${words[first]!.key} ${words[first + 1]!.key}`)) first += 2
  const core = first === 0 ? words : words.slice(first)
  if (!core.some(({ key }) => key === 'năm' || key === round)) return [...core]
  return core.filter(({ key }, index, rest) => {
    const before = rest[index - 1]?.key
    const after = rest[index + 1]?.key ?? ''
    if (key === 'năm') return !isYear(after)
    if (key === round) return !isNumber(after)
    return !(before === 'năm' && isYear(key)) && !(before === round && isNumber(key))
  })
}

const round = keyOf('đợt')

function isYear(key: string): boolean {
  return /^(?:19|20)\d\d$/.test(key)
}

export function isNumber(key: string): boolean {
  return /^\d+$/.test(key)
}
