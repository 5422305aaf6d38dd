import { compareUnits, type Difference, isOneUnit, type Unit } from '../draft/analysis/schedule/units.js'
import { fold, nearest } from '../text/nearest.js'
import { unitsNamed } from './named.js'
import type { TaskUnit } from './units.js'

/** The unit that a name means, or why it can't be told, in words for whoever typed it. */
export type Found = { unit: TaskUnit } | { problem: string }

export function findUnit(name: string, units: readonly TaskUnit[]): Found {
  const [wanted] = unitsNamed(name.normalize('NFC'))
  const exact = units.filter((unit) => wanted && differs(wanted, unit, ['none']))
  const same = exact.length > 0 ? exact : units.filter(({ spellings }) => wanted && spellings.some(isSame(wanted)))
  if (same.length === 1) return { unit: same[0]! }
  if (same.length > 1) return { problem: `“${name}” có thể là ${listed(same)}. Xin ghi đủ tên.` }
  const close = units.filter((unit) => wanted && differs(wanted, unit, ['place', 'spelling', 'words']))
  return { problem: `Không có đơn vị “${name}” trong kế hoạch này. ${hintFor(name, close, units)}` }
}

function differs(wanted: Unit, { spellings }: TaskUnit, by: readonly Difference[]): boolean {
  return spellings.some((other) => by.includes(compareUnits(wanted, other)))
}

function isSame(wanted: Unit): (other: Unit) => boolean {
  return (other) => isOneUnit(wanted, other)
}

// A longer list is not read.
const mostListed = 20

function hintFor(name: string, close: readonly TaskUnit[], units: readonly TaskUnit[]): string {
  const near = nearest(
    name,
    units.map((unit) => unit.name),
  )
  const part = fold(name)
  const like = new Set([
    ...close.map((unit) => unit.name),
    ...(near ? [near] : []),
    ...(part.length < 3 ? [] : units.map((unit) => unit.name).filter((other) => fold(other).includes(part))),
  ])
  if (like.size > 0) return `Có phải ý bạn là ${[...like].slice(0, 3).map(quoted).join(', ')}?`
  const more = units.length > mostListed ? `, và ${units.length - mostListed} đơn vị nữa` : ''
  return `Các đơn vị trong kế hoạch: ${units
    .slice(0, mostListed)
    .map((unit) => quoted(unit.name))
    .join(', ')}${more}.`
}

function listed(found: readonly TaskUnit[]): string {
  return found.map((unit) => quoted(unit.name)).join(', ')
}

function quoted(name: string): string {
  return `“${name}”`
}
