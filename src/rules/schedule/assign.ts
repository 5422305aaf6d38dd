import { compareUnits, type Difference, isPlaced, type Unit } from '../../draft/analysis/schedule/units.js'

/** A unit of the body and its counterpart in the table, when both are not one name. */
export interface Assigned {
  body?: Unit
  table?: Unit
  difference: Exclude<Difference, 'none'>
  /** One of both ends in a place that the other, and the rest of its list, leaves out: `… Thành phố`. */
  place?: true
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
      const lacksPlace = isPlaced(unit) ? lacks(table, other, body, unit) : lacks(body, unit, table, other)
      if (difference === 'none' || (difference === 'place' && !lacksPlace)) continue
      found.push({ body: unit, table: other, difference, ...(lacksPlace && { place: true }) })
    }
  }
  const [units, others] = [[...left], [...right]]
  for (let i = 0; i < Math.max(units.length, others.length); i++) {
    const [unit, other] = [body[units[i] ?? -1], table[others[i] ?? -1]]
    found.push({ ...(unit && { body: unit }), ...(other && { table: other }), difference: 'other' })
  }
  return found
}

/** `A và B Thành phố` says the place for both units, unless the other place repeats it: `A Thành phố, B Thành phố`. */
function lacks(units: readonly Unit[], unit: Unit, others: readonly Unit[], placed: Unit): boolean {
  if (isPlaced(unit) || !isPlaced(placed)) return false
  return !hasPlace(units, unit) || hasPlace(others, placed)
}

function hasPlace(units: readonly Unit[], unit: Unit): boolean {
  return units.some((other) => other !== unit && isPlaced(other))
}
