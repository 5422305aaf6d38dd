/** As many characters as a terminal, a message or a review shows side by side. */
export const lineWidth = 78

/**
 * A paragraph in lines of no more characters than that, those below the first indented. A line is broken before a small
 * letter where it can be, and never where the next would begin like an item or a heading or the last end like a
 * sentence: so whoever reads the text, a program too, sees that it goes on. A longer word stays whole.
 */
export function wrap(text: string, indent = 0, width = lineWidth): string {
  const [first = '', ...others] = linesOf(text, indent, width)
  return [first, ...others.map((line) => ' '.repeat(indent) + line)].join('\n')
}

function linesOf(text: string, indent: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, width - indent)) {
    const room = lines.length === 0 ? width : width - indent
    if (line !== '' && line.length + 1 + piece.length > room) {
      lines.push(line)
      line = piece
    } else line = line === '' ? piece : `${line} ${piece}`
  }
  return line === '' ? lines : [...lines, line]
}

/** What stays on a line; of a longer run of names each word, but for those that must not be parted. */
function piecesOf(text: string, most: number): string[] {
  const tied = joined(text.split(' '), (above, word) => mustStay(above, word) || !small.test(word))
  return tied.flatMap((piece) => (piece.length > most / 2 ? joined(piece.split(' '), mustStay) : [piece]))
}

function joined(words: readonly string[], stays: (above: string, word: string) => boolean): string[] {
  const pieces: string[] = []
  let above = ''
  for (const word of words) {
    if (pieces.length > 0 && stays(above, word)) pieces.push(`${pieces.pop()} ${word}`)
    else pieces.push(word)
    above = word
  }
  return pieces
}

function mustStay(above: string, word: string): boolean {
  return finished.test(above) || begins.test(word)
}

const small = /^\p{Ll}[\p{L}\p{M}]/u
const finished = /[.:;!?…]["”)]*$/u
/** A dash, a bullet or a number, or what may stand for one. */
const begins = /^(?:[^\p{L}\p{N}("“]|\d{1,3}(?:[.)/-]|$)|[IVX]{1,7}(?:[.)/-]|$)|\p{L}(?:[.)/-]|$))/u
