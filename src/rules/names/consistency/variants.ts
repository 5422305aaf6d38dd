import type { Sighting } from './sighting.js'

/** One name in several spellings. */
export interface Variants {
  sightings: Sighting[]
  /** How often each spelling stands in the draft. */
  counts: Map<string, number>
  /** The spelling to keep; none when nothing speaks for either. */
  kept?: string
}

/** Which spelling to keep: asked when two are as frequent, `even`, and before the places are counted. */
export type Preference = (sightings: readonly Sighting[], even: boolean) => string | undefined

/** The names of which a draft has several spellings, those in most places first; of as many, in the order of the sightings. */
export function variantsOf(sightings: Iterable<Sighting>, standard: Preference): Variants[] {
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const group = groups.get(sighting.key)
    if (group) group.push(sighting)
    else groups.set(sighting.key, [sighting])
  }
  return [...groups.values()]
    .filter((group) => group.some(({ form }) => form !== group[0]!.form))
    .sort((a, b) => b.length - a.length)
    .map((group) => judge(group, standard))
}

function judge(sightings: Sighting[], standard: Preference): Variants {
  const counts = new Map<string, number>()
  for (const { form } of sightings) counts.set(form, (counts.get(form) ?? 0) + 1)
  const kept = standard(sightings, false) ?? keptOf(sightings, counts, standard(sightings, true))
  return { sightings, counts, ...(kept !== undefined && { kept }) }
}

/** The majority's; a thin one that goes against the standard proves nothing. */
function keptOf({ length }: readonly Sighting[], counts: Map<string, number>, standard?: string): string | undefined {
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  if (most![1] === next![1]) return standard
  return standard !== undefined && most![0] !== standard && length < 4 * next![1] ? undefined : most![0]
}

/** The words of a sighting with the spelling of another. */
export function respelled(
  { passage, start, end, change }: Sighting,
  like: Sighting,
): { change: string; whole: string } {
  const { text } = passage
  const written = text.slice(change.start, change.end)
  const other = like.passage.text.slice(like.change.start, like.change.end)
  const spelled = other.length > 1 && /^\p{L}/u.test(other) ? likeFirst(other, written) : other
  return { change: spelled, whole: text.slice(start, change.start) + spelled + text.slice(change.end, end) }
}

function likeFirst(word: string, like: string): string {
  const first = like[0] === like[0]!.toLowerCase() ? word[0]!.toLowerCase() : word[0]!.toUpperCase()
  return first + word.slice(1)
}
