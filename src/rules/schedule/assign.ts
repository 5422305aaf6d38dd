import { compareUnits, type Difference, type Unit, withoutPlace } from './units.js'

/** A unit of the body and its counterpart in the table, when both are not one name. */
export interface Assigned {
  body?: Unit
  table?: Unit
  difference: Exclude<Difference, 'none'>
}

const order: Difference[] = ['none', 'dash', 'place', 'spelling', 'words']

/** Lays the units of both places side by side, the likest first; their order doesn't count. */
export function assign(body: readonly Unit[], table: readonly Unit[]): Assigned[] {
  const differences = body.map((unit) => table.map((other) => compareUnits(unit, other)))
  const left = new Set(body.keys())
  const right = new Set(table.keys())
  const found: Assigned[] = []
  for (const difference of order) {
    for (const i of left) {
      const j = [...right].find((index) => differences[i]![index] === difference)
      if (j === undefined) continue
      left.delete(i)
      right.delete(j)
      const [unit, other] = [body[i]!, table[j]!]
      const shared = difference === 'place' && (hasPlace(body, unit) || hasPlace(table, other))
      if (difference !== 'none' && !shared) found.push({ body: unit, table: other, difference })
    }
  }
  const [units, others] = [[...left], [...right]]
  for (let i = 0; i < Math.max(units.length, others.length); i++) {
    const [unit, other] = [body[units[i] ?? -1], table[others[i] ?? -1]]
    found.push({ ...(unit && { body: unit }), ...(other && { table: other }), difference: 'other' })
  }
  return found
}

/** `… và Đoàn Sở Nội vụ Thành phố` says it for all units of the list. */
function hasPlace(units: readonly Unit[], unit: Unit): boolean {
  return units.some((other) => other !== unit && withoutPlace(other).length < other.words.length)
}
