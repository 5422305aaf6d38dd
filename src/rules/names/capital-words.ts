import type { PassageWords } from '../../draft/analysis/words.js'
import { wordStart } from '../../text/word-edge.js'
import { isAllCapitals, isCapitalized, isSentenceStart, type Word } from '../../text/words.js'
import { bodyNames, type Capitals, dayNames, fewCapitals, fixedCapitals, wholeNames } from './capitals.js'
import { isBehindSurname } from './people.js'

/** Words whose capitals are not those of the rule. */
export interface CapitalSlip {
  start: number
  end: number
  right: string
  /** Where the rule stands in Phụ lục II. */
  item: string
  /** The rule leaves room: a remark, not a fault. */
  mild?: true
}

type CapitalKind = 'few' | 'fixed' | 'day' | 'body' | 'whole'

interface CapitalName {
  kind: CapitalKind
  words: string[]
  small: string[]
  item: string
}

const entries = indexEntries([
  ['few', fewCapitals],
  ['fixed', fixedCapitals],
  ['day', dayNames],
  ['body', bodyNames],
  ['whole', wholeNames],
])

/** By first word in small letters, the longest first. */
function indexEntries(lists: [CapitalKind, readonly Capitals[]][]): Map<string, CapitalName[]> {
  const index = new Map<string, CapitalName[]>()
  for (const [kind, list] of lists) {
    for (const { item, words } of list)
      for (const name of words)
        for (const spelling of spellingsOf(name)) {
          const entry = { kind, item, words: spelling.split(' '), small: spelling.toLowerCase().split(' ') }
          const key = entry.small[0]!
          index.set(
            key,
            [...(index.get(key) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
          )
        }
  }
  return index
}

/** Both ways of placing the tone. */
function spellingsOf(name: string): string[] {
  const other = name.replace(/Ủy/, 'Uỷ').replace(/ủy/, 'uỷ').replace(/Tòa/, 'Toà')
  return other === name ? [name] : [name, other]
}

export function capitalSlips(text: string, { words, small }: PassageWords): CapitalSlip[] {
  const slips: CapitalSlip[] = []
  for (let i = 0; i < words.length; i++) {
    const entry = entries.get(small[i]!)?.find((candidate) => matches(text, { words, small }, i, candidate))
    if (!entry) continue
    const run = words.slice(i, i + entry.words.length)
    const { start } = run[0]!
    const { end } = run.at(-1)!
    if (isSlip(text, words, i, entry, run)) {
      slips.push({ start, end, right: rightOf(text, run, entry), item: entry.item })
    }
    i += entry.words.length - 1
  }
  return slips
}

function matches(
  text: string,
  { words, small }: PassageWords,
  at: number,
  { small: right, kind }: CapitalName,
): boolean {
  if (kind === 'day' && !/^ngày$/i.test(before(text, words, at))) return false
  return right.every(
    (word, i) => small[at + i] === word && (i === 0 || isNext(text, words[at + i - 1]!, words[at + i]!)),
  )
}

function isNext(text: string, left: Word, right: Word): boolean {
  return right.start === left.end + 1 && /[\s\u00a0]/.test(text[left.end]!)
}

/** The word just before, when nothing but a space parts them. */
function before(text: string, words: readonly Word[], at: number): string {
  const left = words[at - 1]
  return left && isNext(text, left, words[at]!) ? left.text : ''
}

// What follows these is a name that its owner spells: `Báo Nhân Dân`, `phường Trung Tâm`.
const owners = new RegExp(
  String.raw`${wordStart}(?:báo|tạp chí|đường|phố|khách sạn|nhà xuất bản|phường|xã|thị trấn|công ty|nhà hàng)\s$`,
  'iu',
)
const plural = /^(?:các|những|hai|ba)$/i

function isSlip(text: string, words: readonly Word[], at: number, entry: CapitalName, run: Word[]): boolean {
  if (run.some(({ text: word }) => word.length > 1 && isAllCapitals(word))) return false
  const wrong = run.map(({ text: word }, i) => isCapitalized(word) !== isCapitalized(entry.words[i]!))
  const left = before(text, words, at)
  switch (entry.kind) {
    case 'few':
      return (
        isCapitalized(run[0]!.text) &&
        run.some(({ text: word }, i) => wrong[i] && isCapitalized(word)) &&
        !owners.test(text.slice(Math.max(0, run[0]!.start - 14), run[0]!.start)) &&
        !isBehindSurname(text, words, at + 1)
      )
    case 'fixed':
      if (entry.words[0] === 'Nguyên' && !/^tết$/i.test(left)) return false
      return wrong.includes(true) && !plural.test(left)
    case 'day':
      return wrong.includes(true)
    case 'whole':
      // `Hội nông dân` at the head of a line may be one of many.
      return (
        isCapitalized(run[0]!.text) &&
        wrong.slice(1).includes(true) &&
        !plural.test(left) &&
        (run[0]!.text !== 'Hội' || !isSentenceStart(text, run[0]!.start))
      )
    case 'body':
      return (
        isCapitalized(run[0]!.text) &&
        (run.slice(2).some(({ text: word }) => isCapitalized(word)) ||
          (wrong[1]! && (!isSentenceStart(text, run[0]!.start) || leadsName(text, words, at + run.length))))
      )
  }
}

function leadsName(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && isNext(text, words[at - 1]!, word) && isCapitalized(word.text)
}

/** The words with the rule's capitals; their spaces and tones stay. */
function rightOf(text: string, run: readonly Word[], { kind, words }: CapitalName): string {
  let right = ''
  for (const [i, word] of run.entries()) {
    if (i > 0) right += text.slice(run[i - 1]!.end, word.start)
    const capital = kind === 'few' && i === 0 ? true : isCapitalized(words[i]!)
    right += (capital ? word.text[0]!.toUpperCase() : word.text[0]!.toLowerCase()) + word.text.slice(1)
  }
  return right
}
