/**
 * Where `*` and `_` stand as marks of bold and italics: as prose sets them, against the words that they hold and apart
 * from those around. CommonMark also takes the stars of `3*4 m và 5*6 m` and of `(*) … (*)` for a pair; these are signs
 * of their own and are printed.
 */
export function isEmphasisMark(text: string, start: number, end: number): boolean {
  const isStar = text[start] === '*'
  if (end - start > (isStar ? longestStars : longestLines)) return false
  const before = kindBefore(text, skip(text, start - 1, -1))
  const after = kindOf(text[skip(text, end, 1)])
  if (isInAddress(text, start, after)) return false
  return (
    (opens(before, after, isStar) && !isTimes(text, start, end)) ||
    (closes(before, after, isStar) && !(before === 'bracketEnd' && after === 'opening'))
  )
}

const longestStars = 3
/** `___` is a blank to fill in, as longer rows are. */
const longestLines = 2

type Kind = 'blank' | 'word' | 'opening' | 'closing' | 'bracketEnd' | 'sign'

const kinds: [Kind, RegExp][] = [
  ['blank', /^\s/],
  ['word', /^[\p{L}\p{M}\p{N}]/u],
  ['opening', /^[\p{Ps}\p{Pi}<]/u],
  ['bracketEnd', /^[\p{Pe}\p{Pf}>%]/u],
  ['closing', /^[,.;:!?…]/],
]

function kindOf(character: string | undefined): Kind {
  if (character === undefined) return 'blank'
  return kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? 'sign'
}

/** Behind `<br>` a line begins. */
function kindBefore(text: string, at: number): Kind {
  const isBreak = text[at] === '>' && /<br\s?\/?>$/i.test(text.slice(Math.max(0, at - 6), at + 1))
  return isBreak ? 'blank' : kindOf(text[at])
}

/** Bold within italics: what they touch stands beyond the other mark. */
function skip(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (text[at] === '*' || text[at] === '_') at += step
  return at
}

function opens(before: Kind, after: Kind, isStar: boolean): boolean {
  if (after === 'word' || after === 'opening') return before !== 'word' && before !== 'bracketEnd'
  return isStar && after === 'sign' && (before === 'blank' || before === 'opening')
}

function closes(before: Kind, after: Kind, isStar: boolean): boolean {
  if (before === 'word' || before === 'closing' || before === 'bracketEnd') return after !== 'word'
  return isStar && before === 'sign' && (after === 'blank' || after === 'closing' || after === 'bracketEnd')
}

/** `3 *4`: a number on both sides. */
function isTimes(text: string, start: number, end: number): boolean {
  return end - start === 1 && text[start - 1] === ' ' && isDigit(text[start - 2]) && isDigit(text[end])
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

const longestAddress = 300
const address = /(?:[a-z]:\/\/|www\.)\S*$/i

/** In the middle of `https://vi.du/_a_/b` nothing is set in italics. */
function isInAddress(text: string, start: number, after: Kind): boolean {
  if (after === 'blank' || start === 0 || kindOf(text[start - 1]) === 'blank') return false
  return address.test(text.slice(Math.max(0, start - longestAddress), start))
}
