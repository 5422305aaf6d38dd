import { isSyllable, readSyllable } from '../../text/language/syllable.js'
import { vietnameseMark } from '../../text/language/tones.js'
import { aloneTimes, isKnown, timesOf } from './likely-word.js'

const capitalInside = /^(\p{Lu}?\p{Ll}+)(\p{Lu}\p{Ll}+)$/u
const behindCapitals = /^(\p{Lu}{2,8})(\p{Ll}+)$/u
const behindStray = /^[AEIOUY](\p{Ll}+)$/u
// As function words do; chemistry has `Akhí`.
const often = 20_000
const fairly = 1000

/** What a word with a Vietnamese letter may be that stands for two: `thànhphố`, `NguyễnThị`, `KCBcó`; or `Icủa`, for one. */
export function gluedWord(word: string): string | undefined {
  const small = word.toLowerCase()
  if (word === small || word === word.toUpperCase()) return withTwoTones(word) ?? asOneWord(word)
  // One syllable in odd capitals: `viẾt`, `THông`.
  if (isSyllable(small)) return undefined
  const [, first, second] = capitalInside.exec(word) ?? []
  if (first !== undefined) return [first, second!].every(isFullSyllable) ? `${first} ${second}` : undefined
  const [, short, last] = behindCapitals.exec(word) ?? []
  if (short !== undefined) {
    const isTwo = isMarked(last!) && isFullSyllable(last!) && !isSyllable(word.slice(short.length - 1))
    return isTwo ? `${short} ${last}` : undefined
  }
  const rest = behindStray.exec(word)?.[1]
  if (rest !== undefined && isMarked(rest) && aloneTimes(rest) >= often) return rest
  return asOneWord(word)
}

function isFullSyllable(word: string): boolean {
  return word.length > 1 && isSyllable(word) && isKnown(word.toLowerCase())
}

function isMarked(word: string): boolean {
  return vietnameseMark.test(word)
}

function withTwoTones(word: string): string | undefined {
  for (let at = 2; at <= word.length - 2; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every((part) => readSyllable(part).tone && isSyllable(part))) return parts.join(' ')
  }
  return undefined
}

/** `Ủyban`: the two are a word that often stands, and no loan word such as `đôla`. */
function asOneWord(word: string): string | undefined {
  for (let at = 2; at <= word.length - 2; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (!parts.some((part) => readSyllable(part).tone) || !parts.every(isFullSyllable)) continue
    const [first, second] = parts.map((part) => part.toLowerCase()) as [string, string]
    if (timesOf(first, second) > fairly) return parts.join(' ')
  }
  return undefined
}
