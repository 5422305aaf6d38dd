import { keyedWords } from '../draft/analysis/schedule/keyed-words.js'
import { type Unit, unitsOf } from '../draft/analysis/schedule/units.js'

/**
 * The units that one entry of `lead` or `support` names. A plan lists them one by one, so that words with `và` in them are
 * mostly one name, `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã`, unless what it joins begins alike.
 */
export function unitsNamed(entry: string): Unit[] {
  const units: Unit[] = []
  for (const unit of unitsOf(entry)) {
    const last = units.at(-1)
    if (last && isOneName(last, unit, entry)) units[units.length - 1] = joined(last, unit, entry)
    else units.push(unit)
  }
  return units
}

function isOneName(first: Unit, second: Unit, entry: string): boolean {
  if (/[;,+\n]/.test(entry.slice(first.end, second.start))) return false
  return first.words[0]!.key !== second.words[0]!.key
}

function joined({ start }: Unit, { end }: Unit, entry: string): Unit {
  return { text: entry.slice(start, end), start, end, words: keyedWords(entry, start, end) }
}
