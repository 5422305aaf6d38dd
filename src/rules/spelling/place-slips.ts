import type { Analysis } from '../../draft/analysis/analysis.js'
import type { Draft } from '../../draft/draft.js'
import { isMarkSlip, plainLetters } from '../../text/language/slip.js'
import { isCapitalized } from '../../text/words.js'
import { type Suspect, surely } from './suspects.js'
import { isPair } from './word-pair.js'

/** What the name of a place stands behind, by its last syllable. */
export const unitWords: ReadonlySet<string> = new Set([
  'tỉnh',
  'phố',
  'huyện',
  'quận',
  'xã',
  'phường',
  'trấn',
  'thôn',
  'ấp',
])
// Neighbouring communes may differ in one mark; provinces don't.
const province = /^(?:tỉnh|phố)$/
/** A name is mistyped when the other stands so many times as often. */
const clearly = 8

type Sighting = Pick<Suspect, 'passage' | 'first' | 'second'> & { small: readonly [string, string]; unit: string }

/** Names of places that the draft writes once in another way than everywhere else: `tỉnh Lầm Đồng`. */
export function* placeSlips(draft: Draft, analysis: Analysis): Generator<Suspect> {
  for (const group of groupsOf(sightingsOf(draft, analysis))) {
    const [usual, ...others] = [...group.values()].sort((a, b) => b.length - a.length)
    for (const [one] of others.filter((found) => found.length * clearly <= usual!.length)) {
      const { passage, first, second, small, unit } = one!
      const syllables = usual![0]!.small
      const at = syllables[0] === small[0] ? 1 : 0
      if (syllables[1 - at] !== small[1 - at] || !isMarkSlip(small[at], syllables[at])) continue
      const weight = province.test(unit) ? surely : surely - 1
      yield { passage, first, second, readings: [{ syllables, at, odds: weight, weight }] }
    }
  }
}

function sightingsOf({ passages }: Draft, { wordsOf }: Analysis): Sighting[] {
  return passages.flatMap((passage) => {
    const { words, small } = wordsOf(passage)
    return words.flatMap((first, at) => {
      const unit = small[at - 1]
      if (unit === undefined || !unitWords.has(unit)) return []
      const second = words[at + 1]
      if (!second || !isCapitalized(first.text) || !isCapitalized(second.text)) return []
      if (!isPair(passage.text, words, at - 1) || !isPair(passage.text, words, at)) return []
      return { passage, first, second, unit, small: [small[at]!, small[at + 1]!] as const }
    })
  })
}

/** By their plain letters, then as they are written. */
function groupsOf(sightings: readonly Sighting[]): Iterable<Map<string, Sighting[]>> {
  const groups = new Map<string, Map<string, Sighting[]>>()
  for (const one of sightings) {
    const name = one.small.join(' ')
    const plain = plainLetters(name)
    const group = groups.get(plain) ?? new Map<string, Sighting[]>()
    const same = group.get(name)
    if (same) same.push(one)
    else group.set(name, [one])
    groups.set(plain, group)
  }
  return groups.values()
}
