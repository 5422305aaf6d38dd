import { readWords } from '../../../draft/analysis/words.js'
import { wordEnd } from '../../../text/word-edge.js'
import type { Finding } from '../../rule.js'
import { capitalSlips } from '../capital-words.js'
import { mostCompared, reach } from './places.js'
import type { Sighting } from './sighting.js'
import { respelled, type Variants } from './variants.js'

export function findingOf(sighting: Sighting, { sightings, counts, kept }: Variants, isRemark: boolean): Finding {
  const { passage, start, end, change, form } = sighting
  const model = sightings.find((other) => other.form === (kept ?? sightings[0]!.form))!
  const right = respelled(sighting, model)
  const rest = /^\p{L}{2}/u.test(passage.text.slice(change.start, change.end)) ? '' : restOf(sightings)
  const respelling = right.whole + rest
  const whole = oneLine(withRightCapitals(respelling))
  // What is counted stands in the draft as it is shown.
  const shown = oneLine(whole === oneLine(respelling) ? whole : model.passage.text.slice(model.start, model.end) + rest)
  const written = oneLine(passage.text.slice(start, end) + rest)
  return {
    ...{ passage, start, end, ...(isRemark && { severity: 'info' as const }) },
    message: `Bản thảo viết “${shown}” ở ${counts.get(model.form)} chỗ, “${written}” ở ${counts.get(form)} chỗ.`,
    hint: kept === undefined ? 'Chọn một cách viết cho cả bản thảo.' : `Thống nhất viết “${whole}”.`,
    ...(kept !== undefined && { fix: [{ ...change, text: right.change, unsafe: true as const }] }),
  }
}

/** What all places of a name go on with: `Hội Thừa phát` alone is no name. */
function restOf(sightings: readonly Sighting[]): string {
  const [first, ...others] = sightings
    .slice(0, mostCompared)
    .map(({ passage, end }) => passage.text.slice(end, end + reach))
  const shared = others.reduce((most, text) => Math.min(most, sharedLength(first!, text)), first!.length)
  const rest = nameWords.exec(first!.slice(0, shared))![0]
  // Up to a whole word, the same in all.
  return /^[\p{L}\p{M}]/u.test(first!.slice(rest.length)) ? rest.replace(/\s\S*$/u, '') : rest
}

function sharedLength(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

const ending = 'và|của|các|với|về|tại|cho|là|do|theo|được|đã|để|thành|tỉnh|xã|phường|quận|huyện|cấp|có|nhằm|phối|tham'
// One or two small words, or what follows in capitals: `Phát triển quỹ đất`, `Thông tin và Truyền thông`.
const small = `\\s(?!(?:${ending})${wordEnd})\\p{Ll}+`
const nameWords = new RegExp(`^(?:${small}){0,2}(?:\\s(?:và\\s|-\\s)?\\p{Lu}\\p{Ll}*(?:${small})?){0,3}`, 'u')

/** The name that is offered passes the decree first, as `capitalisation` reads it. */
function withRightCapitals(name: string): string {
  const slips = capitalSlips(name, readWords({ kind: 'paragraph', text: name }))
  return slips.reduceRight((text, { start, end, right }) => text.slice(0, start) + right + text.slice(end), name)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
