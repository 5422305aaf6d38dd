import { compareDates, type PlainDate } from '../../calendar/date.js'
import { wordsOf } from '../anniversaries/name-words.js'
import { formerProvinces } from './former-provinces.js'

export type UnitKind = 'huyện' | 'quận' | 'thị xã' | 'thành phố' | 'tỉnh'

/** A province, district, town or provincial city that is no more; several of one name and kind are one. */
export interface FormerUnit {
  /** `Huyện Củ Chi` */
  name: string
  kind: UnitKind
  ended: PlainDate
  /** The provinces that they were in, or were themselves. */
  provinces: readonly string[]
}

/** A unit named in a text; `end` is behind its name. */
export interface NamedUnit {
  unit: FormerUnit
  end: number
}

const districtsEnded: PlainDate = { year: 2025, month: 7, day: 1 }
const mostWords = 5
const reach = 48
// `Ia H' Drai`, `Bà Rịa - Vũng Tàu`
const gap = /^['’]?\s*(?:[-–]\s*)?$/

// Read when the first unit is looked up: a draft of before 2025 names what was there.
let known: { units: ReadonlyMap<string, FormerUnit>; today: ReadonlyMap<string, string> } | undefined

/** The unit of a kind whose name begins at a unit of the text: the longest, as `Châu Thành A` is. */
export function unitNamed(kind: UnitKind, text: string, at: number): NamedUnit | undefined {
  known ??= readUnits()
  const words = wordsOf(text, at, at + reach).slice(0, mostWords)
  let best: NamedUnit | undefined
  let key = kind as string
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]?.end ?? at
    if (!gap.test(text.slice(before, word.start))) break
    key += ` ${word.folded.join(' ')}`
    const unit = known.units.get(key)
    if (unit) best = { unit, end: word.end }
  }
  return best
}

/** The province or city in which the territory of a former one lies on a day. */
export function provinceOn(province: string, day: PlainDate): string {
  known ??= readUnits()
  const now = known.today.get(province) ?? province
  // The province became a city after others had joined it.
  const city = known.units.get(keyOf('tỉnh', now.replace('Thành phố', 'Tỉnh')))
  return city && compareDates(day, city.ended) < 0 ? city.name : now
}

function readUnits() {
  const units = new Map<string, FormerUnit>()
  const today = new Map<string, string>()
  const add = (name: string, province: string, ended: PlainDate) => {
    const kind = kindOf(name)
    const same = units.get(keyOf(kind, name))
    units.set(keyOf(kind, name), { name, kind, ended, provinces: [...(same?.provinces ?? []), province] })
  }
  for (const row of formerProvinces().split('\n')) {
    const [province, now, day, districts] = row.split('|') as [string, string, string, string]
    today.set(province, now)
    const [year, month, date] = day.split('-').map(Number)
    if (day !== '') add(province, province, { year: year!, month: month!, day: date! })
    for (const name of districts.split('; ').filter(Boolean)) add(name, province, districtsEnded)
  }
  return { units, today }
}

function kindOf(name: string): UnitKind {
  return /^(?:Huyện|Quận|Thị xã|Thành phố|Tỉnh)/.exec(name)![0].toLowerCase() as UnitKind
}

function keyOf(kind: UnitKind, name: string): string {
  return [kind, ...wordsOf(name, kind.length, name.length).flatMap(({ folded }) => folded)].join(' ')
}
