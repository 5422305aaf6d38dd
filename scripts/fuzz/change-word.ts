import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { changeText } from './change-text.js'
import type { Random } from './random.js'

type Parts = Record<string, Uint8Array>

/** A Word file after changes of its parts or of the bytes of the archive. */
export function changeWord(random: Random, bytes: Uint8Array): Uint8Array {
  if (random.chance(0.2)) return changeBytes(random, bytes)
  const parts = unzipSync(bytes)
  for (let left = 1 + random.below(4); left > 0; left--) random.pick(partChanges)(random, parts)
  const whole = zipSync(parts, { level: random.pick([0, 6]), mtime: '2020-01-01T00:00:00' })
  return random.chance(0.05) ? changeBytes(random, whole) : whole
}

export function changeBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let changed = bytes.slice()
  for (let left = 1 + random.below(6); left > 0; left--) {
    const at = random.below(changed.length + 1)
    const kind = random.below(4)
    if (kind === 0) changed[at] = random.below(256)
    else if (kind === 1) changed = changed.slice(0, random.chance(0.3) ? at : changed.length)
    else if (kind === 2) changed.copyWithin(at, random.below(changed.length + 1), random.below(changed.length + 1))
    else if (changed.length > 0) changed[at % changed.length]! ^= 1 << random.below(8)
  }
  return changed
}

// The document is what most of the program reads.
const partChanges = [
  xmlChanged,
  xmlChanged,
  xmlChanged,
  elementMoved,
  elementMoved,
  valueSwapped,
  partLost,
  partSwapped,
]

function nameOf(random: Random, parts: Parts): string {
  const names = Object.keys(parts)
  return random.chance(0.6) && parts['word/document.xml'] ? 'word/document.xml' : random.pick(names)
}

function change(parts: Parts, name: string, by: (xml: string) => string): void {
  const part = parts[name]
  if (part) parts[name] = strToU8(by(strFromU8(part)))
}

function xmlChanged(random: Random, parts: Parts): void {
  change(parts, nameOf(random, parts), (xml) => changeText(random, xml))
}

// From one tag to another, well formed or not.
function elementMoved(random: Random, parts: Parts): void {
  change(parts, nameOf(random, parts), (xml) => {
    const tags = [...xml.matchAll(/<[^>]*>/g)]
    if (tags.length === 0) return xml
    const from = tags[random.below(tags.length)]!.index
    const name = /^<\/?([\w:]+)/.exec(xml.slice(from, from + 60))?.[1] ?? ''
    const close = xml.indexOf(`</${name}>`, from)
    const end = close < 0 ? Math.min(xml.length, from + random.below(500)) : close + name.length + 3
    const element = xml.slice(from, end)
    const at = tags[random.below(tags.length)]!.index
    const kind = random.below(3)
    if (kind === 0) return xml.slice(0, from) + xml.slice(end)
    const times = kind === 1 ? 1 : random.pick([2, 50, 400])
    return xml.slice(0, at) + element.repeat(Math.min(times, 1 + Math.floor(200_000 / element.length))) + xml.slice(at)
  })
}

function valueSwapped(random: Random, parts: Parts): void {
  change(parts, nameOf(random, parts), (xml) => {
    const values = [...xml.matchAll(/"[^"]*"/g)]
    if (values.length < 2) return xml
    const { 0: value, index } = random.pick(values)
    const other = random.chance(0.5)
      ? random.pick(values)[0]
      : random.pick(['""', '"-1"', '"x"', '"4294967296"', '"NaN"'])
    return xml.slice(0, index) + other + xml.slice(index + value.length)
  })
}

function partLost(random: Random, parts: Parts): void {
  const name = nameOf(random, parts)
  if (random.chance(0.5)) delete parts[name]
  else parts[name] = random.pick([new Uint8Array(), strToU8('<a/>'), strToU8('Kính gửi'), strToU8('\ufeff')])
}

function partSwapped(random: Random, parts: Parts): void {
  const names = Object.keys(parts)
  const [one, other] = [random.pick(names), random.pick(names)]
  ;[parts[one], parts[other]] = [parts[other]!, parts[one]!]
}
