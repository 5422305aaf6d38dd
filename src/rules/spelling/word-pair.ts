import { isAllCapitals, isCapitalized, isSentenceStart, isWithin, quotationsIn, type Word } from '../../text/words.js'
import { isPersonalName } from '../names/people.js'

// Beside them a word is a part of a code, a number or an expression.
const joined = /[-@_\p{N}\p{S}\ufffc]/u

/** Whether a word and the next have nothing but a space between them, and no code at either end. */
export function isPair(text: string, words: readonly Word[], at: number): boolean {
  const first = words[at]
  const second = words[at + 1]
  if (!first || !second || second.start !== first.end + 1) return false
  const space = text[first.end]
  if (space !== ' ' && space !== '\u00a0') return false
  return !isOfCode(text[first.start - 1]) && !isOfCode(text[second.end])
}

function isOfCode(character = ' '): boolean {
  return character !== ' ' && joined.test(character)
}

const someDoubt = 4
const office = /^(?:bộ|sở|ban|cục|vụ|phòng|đoàn|hội|chi|viện|trường|đảng|tổng|công|ủy|uỷ)$/i

/**
 * How much less likely a slip is in quotation marks and behind a capital; nothing in a name, which is spelled as it is.
 * What the draft often writes in the other way is no name for its two capitals: `Tồ Trưởng`.
 */
export function caseDoubt(text: string, words: readonly Word[], at: number, isOften = false): number | undefined {
  const [first, second] = [words[at]!, words[at + 1]!]
  const quoted = isWithin(quotationsIn(text), first.start, second.end) ? someDoubt : 1
  if (!isCapitalized(first.text)) return isCapitalized(second.text) ? undefined : quoted
  if (isPersonalName(text, words, at) || isPersonalName(text, words, at + 1)) return undefined
  if (isAllCapitals(first.text) && first.text.length > 1) return isAllCapitals(second.text) ? quoted : undefined
  if (isCapitalized(second.text)) return isOften ? someDoubt : undefined
  if (isSentenceStart(text, first.start)) return quoted
  const before = words[at - 1]
  const isName = before && isPair(text, words, at - 1) && isCapitalized(before.text) && !office.test(before.text)
  return isName ? undefined : someDoubt
}
