import lines from './entries.json' with { type: 'json' }

/** A syllable, and the words of two syllables that begin with it. All numbers are of 100 million syllables. */
export interface LexiconEntry {
  text: string
  /** How often it stands alone. */
  alone: number
  /** How often each word stands, by its second syllable; 1 where the two are no word and rightly stand side by side. */
  words: ReadonlyMap<string, number>
}

const none: readonly LexiconEntry[] = []
// A start reads few of the lines, so each is read when it is first asked for.
const read = new Map<string, readonly LexiconEntry[]>()
let texts: Map<string, string> | undefined

/** The syllables of the same plain letters. */
export function syllablesLike(plain: string): readonly LexiconEntry[] {
  const known = read.get(plain)
  if (known) return known
  texts ??= new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line]))
  const entries = texts.get(plain)?.split(' ').slice(1).map(readEntry) ?? none
  read.set(plain, entries)
  return entries
}

/** A syllable, the figure for it, then the second syllables of its words, a figure behind each. */
function readEntry(written: string): LexiconEntry {
  let [text, alone] = ['', 0]
  const words = new Map<string, number>()
  let start = 0
  for (let at = 0; at < written.length; at++) {
    if (!isFigure(written, at)) continue
    const part = written.slice(start, at)
    if (start === 0) [text, alone] = [part, numberAt(written, at)]
    else words.set(part, numberAt(written, at))
    start = at + 1
  }
  return { text, alone, words }
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

let all: string | undefined

/** The words that end in a syllable: what stands before it, and how often. */
export function wordsEndingIn(second: string): [first: string, times: number][] {
  all ??= lines.join('\n')
  const found: [string, number][] = []
  for (let at = all.indexOf(second); at >= 0; at = all.indexOf(second, at + 1)) {
    const end = at + second.length
    if (!isFigure(all, at - 1) || !isFigure(all, end)) continue
    const start = all.lastIndexOf(' ', at) + 1
    let length = 1
    while (!isFigure(all, start + length)) length++
    found.push([all.slice(start, start + length), numberAt(all, end)])
  }
  return found
}
