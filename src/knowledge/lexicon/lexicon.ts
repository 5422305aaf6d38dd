import endings from './endings.json' with { type: 'json' }
import lines from './entries.json' with { type: 'json' }

/** A syllable, and the words of two syllables that begin with it. All numbers are of 100 million syllables. */
export interface LexiconEntry {
  text: string
  /** How often it stands alone. */
  alone: number
  /** As the file has it: a figure behind the syllable, then the second syllables of its words, each with a figure. */
  written: string
}

const none: readonly LexiconEntry[] = []
// A start asks for few of the lines, so each is read when it is first asked for.
const read = new Map<string, readonly LexiconEntry[]>()

/** The syllables of the same plain letters. */
export function syllablesLike(plain: string): readonly LexiconEntry[] {
  const known = read.get(plain)
  if (known) return known
  const line = lineOf(lines, plain)
  const entries = line === undefined ? none : readLine(line)
  read.set(plain, entries)
  return entries
}

/** A word of a draft may be called as what every object has. */
function lineOf(file: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(file, key) ? file[key] : undefined
}

function readLine(line: string): LexiconEntry[] {
  const entries: LexiconEntry[] = []
  // V8 would keep all parts that `split` gives, which takes long.
  for (let start = 0; start < line.length; ) {
    const space = line.indexOf(' ', start)
    const end = space < 0 ? line.length : space
    const written = line.slice(start, end)
    const figure = figureAfter(written, 0)
    entries.push({ text: written.slice(0, figure), alone: numberAt(written, figure), written })
    start = end + 1
  }
  return entries
}

/** How often the word of a syllable and another stands; 1 where they are no word and rightly stand side by side. */
export function timesWith({ written }: LexiconEntry, second: string): number | undefined {
  for (let at = written.indexOf(second, 1); at >= 0; at = written.indexOf(second, at + 1)) {
    const end = at + second.length
    if (isFigure(written, at - 1) && isFigure(written, end)) return numberAt(written, end)
  }
  return undefined
}

export interface OtherSyllable {
  text: string
  times: number
}

/** The second syllables of the words that begin with a syllable. */
export function wordsBeginningWith({ text, written }: LexiconEntry): OtherSyllable[] {
  return readParts(written.slice(text.length + 1))
}

/** The first syllables of the words that end in a syllable, but for those words that stand less than 1000 times. */
export function wordsEndingIn(second: string): OtherSyllable[] {
  return readParts(lineOf(endings, second) ?? '')
}

/** Syllables with a figure behind each. */
function readParts(written: string): OtherSyllable[] {
  const parts: OtherSyllable[] = []
  for (let start = 0; start < written.length; ) {
    const end = figureAfter(written, start)
    parts.push({ text: written.slice(start, end), times: numberAt(written, end) })
    start = end + 1
  }
  return parts
}

function figureAfter(text: string, start: number): number {
  let at = start
  while (at < text.length && !isFigure(text, at)) at++
  return at
}

/** Figures go from `0` to `T`; letters come behind. */
function isFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x54
}

/** `0` stands for 1, and each further figure for the square root of 2 times as much. */
function numberAt(text: string, at: number): number {
  return 2 ** ((text.charCodeAt(at) - 0x30) / 2)
}
