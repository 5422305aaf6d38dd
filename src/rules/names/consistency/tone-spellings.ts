import { onceEach } from '../../../draft/analysis/once.js'
import { readSyllable, syllableFault } from '../../../text/language/syllable.js'
import { type Tone, vietnameseMark } from '../../../text/language/tones.js'
import { isPersonalName } from '../people.js'
import { isSpaced, type ReadableWords, type Sighting } from './sighting.js'

const confused = /[ảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ]/

/**
 * hỏi and ngã, which half the country doesn't tell apart in speech: `Bảo hiễm xã hội`. Two neighbours must agree, as
 * `nữa` and `nửa` are both words.
 */
export function confusedTones(lines: readonly ReadableWords[]): Sighting[] {
  const stems = stemsWithBoth(lines)
  return stems.size === 0 ? [] : lines.flatMap((line) => [...threes(line, stems)])
}

/** The words that stand in the draft with either tone, each with its letters. */
function stemsWithBoth(lines: readonly ReadableWords[]): Map<string, string> {
  const words = new Set<string>()
  const isConfused = onceEach((word: string) => confused.test(word))
  for (const { small } of lines) for (const word of small) if (isConfused(word)) words.add(word)
  const stems = new Map(Array.from(words, (word) => [word, readSyllable(word).letters]))
  const counts = new Map<string, number>()
  for (const letters of stems.values()) counts.set(letters, (counts.get(letters) ?? 0) + 1)
  return new Map([...stems].filter(([, letters]) => counts.get(letters)! > 1))
}

function* threes(
  { passage, text, words, small }: ReadableWords,
  stems: ReadonlyMap<string, string>,
): Generator<Sighting> {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const letters = stems.get(small[i]!)
    if (letters === undefined) continue
    const form = readSyllable(word.text).tone ?? ''
    for (const first of [i - 2, i - 1, i]) {
      const [a, b, c] = [words[first], words[first + 1], words[first + 2]]
      if (!isSpaced(text, a, b) || !isSpaced(text, b, c)) continue
      const key = small
        .slice(first, first + 3)
        .with(i - first, `${letters}~`)
        .join(' ')
      const change = { start: word.start, end: word.end }
      yield { key, form, passage, start: a!.start, end: c!.end, change }
    }
  }
}

/** `kế hoach` where the draft has `kế hoạch` too: no Vietnamese syllable ends in a stop without a mark. */
export function missingTones(lines: readonly ReadableWords[]): Sighting[] {
  const bareStem = onceEach((word: string) => (isBare(word) ? word.toLowerCase() : undefined))
  const bare = lines.flatMap((line) => [...pairs(line, bareStem)])
  if (bare.length === 0) return []
  const keys = new Set(bare.map(({ key }) => key))
  const stems = new Set(lines.flatMap(({ words }) => words.flatMap(({ text }) => bareStem(text) ?? [])))
  const stoppedStem = onceEach((word: string) => {
    const stem = isStopped(word) ? plain(readSyllable(word).letters) : ''
    return stems.has(stem) ? stem : undefined
  })
  return [...bare, ...lines.flatMap((line) => [...pairs(line, stoppedStem)]).filter(({ key }) => keys.has(key))]
}

type StemOf = (word: string) => string | undefined

function* pairs({ passage, text, words, small }: ReadableWords, stemOf: StemOf): Generator<Sighting> {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const stem = stemOf(word.text)
    if (stem === undefined) continue
    for (const left of [i - 1, i]) {
      if (!isSpaced(text, words[left], words[left + 1])) continue
      const key = left === i ? `${stem} ${small[i + 1]}/0` : `${small[left]} ${stem}/1`
      const change = { start: word.start, end: word.end }
      yield {
        key,
        form: readSyllable(word.text).tone ?? '',
        passage,
        start: words[left]!.start,
        end: words[left + 1]!.end,
        change,
      }
    }
  }
}

function isBare(word: string): boolean {
  return /^[A-Z]?[a-z]{1,6}(?:ch|[cpt])$/.test(word) && syllableFault(readSyllable(word)) === 'tone'
}

function isStopped(word: string): boolean {
  return /(?:ch|[cpt])$/i.test(word) && vietnameseMark.test(word)
}

function plain(letters: string): string {
  return letters.normalize('NFD').replace(/\p{M}/gu, '')
}

const longestEither = 3
const either = /^(?:[Qq]u|[hklmstHKLMST])[iyíýìỳỉỷĩỹịỵ]$/

/** `qui định`, `quy định`: both are in use, a draft keeps to one. Pairs that begin with the word come first. */
export function eitherVowel(lines: readonly ReadableWords[]): Sighting[] {
  return [0, 1].flatMap((before) => lines.flatMap((line) => [...eitherPairs(line, before)]))
}

function* eitherPairs({ passage, text, words, small }: ReadableWords, before: number): Generator<Sighting> {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.text.length > longestEither || !either.test(word.text) || isPersonalName(text, words, i)) continue
    const left = words[i - before]
    const right = words[i - before + 1]
    if (!isSpaced(text, left, right)) continue
    const vowel = word.text.at(-1)!.normalize('NFD')
    const stem = `${small[i]!.slice(0, -1)}i${vowel.slice(1)}`
    const key = before === 0 ? `${stem} ${small[i + 1]}` : `${small[i - 1]} ${stem}`
    const change = { start: word.start, end: word.end }
    yield { key, form: vowel[0]!, passage, start: left!.start, end: right!.end, change }
  }
}

// Sino-Vietnamese words take ngã behind m, n, nh, ng, l, v, d, and hỏi behind the rest but for these.
const ngaOnset = /^(?:m|nh?|ngh?|l|v|d)$/
const ngaWords = new Set(
  `bãi bão bĩ chỗ chữ cũng cưỡng đã đãi đỗ giữ hãm hãng hoãn hỗ hỗn hữu kỹ phẫu quỹ rõ sẽ sĩ suyễn tiễn tĩnh trĩ trữ
   xã`.split(/\s+/),
)

/** Which of hỏi and ngã spelling prefers for a word, when a draft has both as often. */
export function likelyTone(word: string): Tone {
  const { onset } = readSyllable(word)
  return ngaOnset.test(onset) || ngaWords.has(word.toLowerCase()) ? 'ngã' : 'hỏi'
}
