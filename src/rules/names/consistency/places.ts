import type { Sighting } from './sighting.js'
import type { Preference, Variants } from './variants.js'

/** The places to change; when nothing speaks for a spelling, the one that is surely the same name as another. */
export function placesOf({ sightings, kept }: Variants): Sighting[] {
  if (kept !== undefined) return sightings.filter(({ form }) => form !== kept)
  return [likest(sightings)]
}

/** So many places of a spelling tell what its name goes on with. */
export const mostCompared = 50

/** The place that goes on longest like one of the other spelling: `Trung tâm Y tế dự phòng`, `Trung tâm y tế dự phòng`. */
function likest(sightings: readonly Sighting[]): Sighting {
  const spelledAs = (isFirst: boolean) =>
    sightings.filter(({ form }) => (form === sightings[0]!.form) === isFirst).slice(0, mostCompared)
  const first = spelledAs(true).map(wordsBehind)
  const others = spelledAs(false)
  const shared = others.map((other) => Math.max(...first.map((words) => common(words, wordsBehind(other)))))
  return others[shared.indexOf(Math.max(...shared))]!
}

/** How far behind a name it may go on, in units. */
export const reach = 60

function wordsBehind({ passage, end }: Sighting): string[] {
  return (
    passage.text
      .slice(end, end + reach)
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  )
}

function common(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index])
  return at < 0 ? a.length : at
}

/** Neither a standard nor three quarters of the places speak for the spelling to keep. */
export function isClose({ form }: Sighting, { sightings, counts, kept }: Variants, standard: Preference): boolean {
  if (kept === undefined) return true
  return kept !== standard(sightings, true) && sightings.length < 4 * counts.get(form)!
}
