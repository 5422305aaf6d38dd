import type { Draft, Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'

/** A place where a draft says what stands for what: `Ủy ban nhân dân (UBND)`, `(sau đây gọi tắt là Quỹ)`. */
export interface Telling {
  passage: Passage
  start: number
  end: number
  short: string
  /** The short form itself is used there: `KTTT (Kế toán tập trung)`, `Tên viết tắt: LADOSA`. */
  isUse?: true
  /** The words that it stands for, in small letters, where its letters are theirs. */
  name?: string
}

const saidShort = /(?:viết|gọi) (?:tắt|chung) (?:là|bằng)\s?:?\s?[“"]?(\p{L}[^“”"();,.\n]{0,50})/giu
const inBrackets = /\(\s?([\p{Lu}&]{2,10})\s?\)/gu
const nounAndShort = /\(\s?(\p{Lu}\p{Ll}*(?: \p{Ll}+){0,2}) ([\p{Lu}&]{2,10})\s?\)/gu
const explained = /(?<![\p{L}\p{M}\d/&-])([\p{Lu}&]{2,10})\s?\(([\p{L}\s]{4,60})\)/gu
const longestName = 120
const longestNamed = 300

/** In reading order. */
export function tellingsOf({ passages }: Draft): Telling[] {
  return passages.flatMap((passage) =>
    !/\(|tắt|chung/.test(passage.text)
      ? []
      : [...said(passage), ...bracketed(passage), ...behindNoun(passage), ...spelledOut(passage)].sort(
          (a, b) => a.start - b.start,
        ),
  )
}

function said(passage: Passage): Telling[] {
  return matchesIn(passage.text, saidShort, /(?:tắt|chung) (?:là|bằng)/i).map((match) => {
    const short = match[1]!.trim()
    const start = match.index + match[0].lastIndexOf(match[1]!)
    const before = passage.text.slice(Math.max(0, match.index - longestName), match.index)
    const name = nameBefore(before.replace(/\(?\s*(?:sau đây\s*)?$/iu, ''), short)
    return {
      passage,
      start,
      end: start + short.length,
      short,
      ...(name !== undefined && { name }),
      ...(/:/.test(match[0]) && { isUse: true as const }),
    }
  })
}

function bracketed(passage: Passage): Telling[] {
  return matchesIn(passage.text, inBrackets).flatMap((match) => {
    const short = match[1]!
    const name = nameBefore(passage.text.slice(Math.max(0, match.index - longestName), match.index), short)
    const start = match.index + match[0].indexOf(short)
    return name === undefined ? [] : [{ passage, start, end: start + short.length, short, name }]
  })
}

/** `Chương trình mục tiêu quốc gia phòng, chống ma túy (Chương trình MTQG)`: the words of the short form stand before it. */
function behindNoun(passage: Passage): Telling[] {
  return matchesIn(passage.text, nounAndShort).flatMap((match) => {
    const [found, noun, short] = match
    const before = passage.text.slice(Math.max(0, match.index - longestNamed), match.index).toLowerCase()
    const from = before.lastIndexOf(noun!.toLowerCase())
    const firsts = from < 0 ? '' : firstLetters(before.slice(from + noun!.length))
    if (!firsts.startsWith(plain(short!).replace(/&/g, ''))) return []
    const start = match.index + found.lastIndexOf(short!)
    return { passage, start, end: start + short!.length, short: short!, isUse: true as const }
  })
}

function firstLetters(text: string): string {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return plain(words.map((word) => word[0]!).join('')).toUpperCase()
}

function spelledOut(passage: Passage): Telling[] {
  return matchesIn(passage.text, explained).flatMap((match) => {
    const [, short, words] = match
    const name = nameBefore(words!, short!)
    const isWhole = name !== undefined && name.split(' ').length >= words!.trim().split(/\s+/).length
    return isWhole
      ? [{ passage, start: match.index, end: match.index + short!.length, short: short!, name, isUse: true as const }]
      : []
  })
}

/** The last words whose first letters are the short form's; `và` may be left out of it. */
function nameBefore(text: string, short: string): string | undefined {
  const letters = Array.from(plain(short).replace(/&/g, ''))
  if (!/^\p{Lu}{2,}$/u.test(letters.join(''))) return undefined
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const name: string[] = []
  for (let at = words.length - 1; at >= 0 && letters.length > 0; at--) {
    const word = words[at]!.toLowerCase()
    if (plain(word)[0]!.toUpperCase() === letters.at(-1)) letters.pop()
    else if (word !== 'và' || name.length === 0) return undefined
    name.unshift(word)
  }
  return letters.length === 0 ? name.join(' ') : undefined
}

/** Without tones and marks; đ stays. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Of short forms, those whose first letters are those of words that stand in the draft at least twice. */
export function withNames({ passages }: Draft, shorts: readonly string[]): string[] {
  if (shorts.length === 0) return []
  const lines = passages.map(({ text }) => {
    const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
    return { words, firsts: plain(words.map((word) => word[0]!).join('')).toUpperCase() }
  })
  return shorts.filter((short) => {
    const initials = plain(short).replace(/&/g, '')
    const seen = new Set<string>()
    for (const { words, firsts } of lines) {
      for (let at = firsts.indexOf(initials); at >= 0; at = firsts.indexOf(initials, at + 1)) {
        const name = words
          .slice(at, at + initials.length)
          .join(' ')
          .toLowerCase()
        if (seen.has(name)) return true
        seen.add(name)
      }
    }
    return false
  })
}
