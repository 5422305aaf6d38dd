import type { Analysis } from '../../../draft/analysis/analysis.js'
import { isSentenceStart } from '../../../text/words.js'
import { allCapitalSlips } from '../capital-patterns.js'
import { decreedCase } from '../decreed-case.js'
import { caseSightings, dashSightings } from './name-spellings.js'
import type { ReadableWords, Sighting } from './sighting.js'
import { confusedTones, eitherVowel, likelyTone, missingTones } from './tone-spellings.js'
import type { Preference } from './variants.js'

/** One way in which spellings of a name differ. */
export interface Comparison {
  sightings: (lines: ReadableWords[]) => Iterable<Sighting>
  standard: Preference
  /** Which groups are names at all. */
  fits?: (sightings: readonly Sighting[], analysis: Analysis) => boolean
  /** Both spellings are in use: never more than a remark. */
  mild?: true
}

export const comparisons: Comparison[] = [
  { sightings: (lines) => lines.flatMap((line) => [...caseSightings(line)]), standard: asDecreed, fits: isName },
  { sightings: dashSightings, standard: dashInNames, fits: isJudged },
  { sightings: confusedTones, standard: toneWhenEven },
  { sightings: missingTones, standard: (all) => all.find(({ form }) => form !== '')?.form },
  { sightings: eitherVowel, standard: alwaysQuy, mild: true },
]

/** Somewhere the capital is not a sentence's, and `capitalisation` has nothing to say. */
function isName(sightings: readonly Sighting[], analysis: Analysis): boolean {
  const isInside = ({ passage, start }: Sighting) => !isSentenceStart(passage.text, start)
  return sightings.some(isInside) && !sightings.some((sighting) => isCapitalSlip(sighting, analysis))
}

/** The decree outvotes the majority; where it is silent, two that are even have the capital. */
function asDecreed([first]: readonly Sighting[], even: boolean): string | undefined {
  const [words, at] = first!.key.split('/') as [string, string]
  return decreedCase(words.split(' '), 0, Number(at)) ?? (even ? 'capital' : undefined)
}

// As the Constitution and the laws write them, whatever most places have.
const settled = new Set(['kinh tế xã hội', 'chính trị xã hội', 'văn hóa xã hội', 'xã hội nghề nghiệp'])

/** `Quy hoạch - Kiến trúc` is one body's two fields; `tổng hợp - thanh toán` may be written either way. */
function dashInNames(all: readonly Sighting[], even: boolean): string | undefined {
  const isNamed = ({ passage, start, change }: Sighting) =>
    /^\p{Lu}/u.test(passage.text.slice(start)) && /^\p{Lu}/u.test(passage.text.slice(change.end))
  return (even && all.every(isNamed)) || settled.has(all[0]!.key) ? 'dash' : undefined
}

/** A dash in as many places as not may be another sentence: `giải thể Hiệp hội – chấm dứt hoạt động`. */
function isJudged(all: readonly Sighting[]): boolean {
  const dashes = all.filter(({ form }) => form === 'dash').length
  return dashes * 2 !== all.length || dashInNames(all, true) !== undefined
}

function toneWhenEven([first]: readonly Sighting[], even: boolean): string | undefined {
  return even ? likelyTone(first!.passage.text.slice(first!.change.start, first!.change.end)) : undefined
}

/** Behind qu the vowel is y, as in Nghị định 30/2020/NĐ-CP itself. */
function alwaysQuy([first]: readonly Sighting[]): string | undefined {
  return /^qu/i.test(first!.passage.text.slice(first!.change.start)) ? 'y' : undefined
}

function isCapitalSlip({ passage, change }: Sighting, analysis: Analysis): boolean {
  const slips = allCapitalSlips(passage, analysis)
  return slips.some(({ start, end }) => start <= change.start && change.end <= end)
}
