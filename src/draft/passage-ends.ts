import { bulletLength, readHeading } from './heading.js'

/** No letter and no figure: a dash row, stars, a drawn line. */
const drawn = /^[^\p{L}\p{N}]+$/u
const small = /\p{Ll}/u
const capital = /\p{Lu}/gu
const opener = /^(?:Căn cứ|Nơi nhận|Trên đây|Kính gửi|Phụ lục|[\p{Lu}][\p{L}\p{M} ]{2,30}:)/u
const finished = /(?:[.;:…!?][”"’')\]]*,?|\/\.)$/u
const abbreviated = /(?<![\p{L}\p{M}])(?:TP|Tp|TX|TT|Q|P|GS|PGS|TS|ThS|BS|KS|Đ\/c|đ\/c)\.$/u

/** A line of some words without a small letter, as names of offices and titles are set. */
export function isCapitals(text: string): boolean {
  return !small.test(text) && /\s/.test(text) && (text.match(capital)?.length ?? 0) >= 6
}

export function isDrawn(text: string): boolean {
  return drawn.test(text)
}

export function isAbbreviated(text: string): boolean {
  return abbreviated.test(text)
}

export function isFinished(text: string): boolean {
  return finished.test(text) && !isAbbreviated(text)
}

/** Whether a line begins a passage of its own, whatever stands above it. */
export function startsBlock(text: string): boolean {
  return (
    isDrawn(text) || bulletLength(text) > 0 || readHeading(text) !== undefined || isCapitals(text) || opener.test(text)
  )
}

/** Whether nothing goes on behind this text: a sentence, an item or a line in capitals has ended. */
export function endsBlock(text: string): boolean {
  return isCapitals(text) || isFinished(text)
}
