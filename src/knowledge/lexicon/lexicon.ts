import lines from './entries.json' with { type: 'json' }

/** A syllable, and the words of two syllables that begin with it. All numbers are of 100 million syllables. */
export interface LexiconEntry {
  text: string
  /** How often it stands alone. */
  alone: number
  /** How often each word stands, by its second syllable. */
  words: ReadonlyMap<string, number>
}

/** Two syllables that are no word, and rightly stand side by side all the same. */
export const besideEachOther = 1

const none: readonly LexiconEntry[] = []
const part = /([^\0-T]+)([0-T])/g
let texts: Map<string, string> | undefined
const read = new Map<string, readonly LexiconEntry[]>()

/** The syllables of the same plain letters. */
export function syllablesLike(plain: string): readonly LexiconEntry[] {
  const known = read.get(plain)
  if (known) return known
  texts ??= new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line]))
  const entries = texts.get(plain)?.split(' ').slice(1).map(entryOf) ?? none
  read.set(plain, entries)
  return entries
}

/** A syllable, the figure for it, then the second syllables of its words, a figure behind each. */
function entryOf(written: string): LexiconEntry {
  const [own, ...words] = Array.from(written.matchAll(part), ([, text, figure]) => [text!, numberOf(figure!)] as const)
  return { text: own![0], alone: own![1], words: new Map(words) }
}

/** Each figure stands for the square root of 2 times the one before; `0` for 1. */
function numberOf(figure: string): number {
  return 2 ** ((figure.charCodeAt(0) - 48) / 2)
}

let firsts: Map<string, LexiconEntry[]> | undefined

/** The syllables that begin a word whose second syllable is this one. */
export function syllablesBefore(second: string): readonly LexiconEntry[] {
  firsts ??= readFirsts()
  return firsts.get(second) ?? none
}

function readFirsts(): Map<string, LexiconEntry[]> {
  const found = new Map<string, LexiconEntry[]>()
  for (const line of lines) {
    for (const entry of syllablesLike(line.slice(0, line.indexOf(' ')))) {
      for (const second of entry.words.keys()) {
        const before = found.get(second)
        if (before) before.push(entry)
        else found.set(second, [entry])
      }
    }
  }
  return found
}
