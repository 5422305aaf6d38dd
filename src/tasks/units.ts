import { isOneUnit, type Unit } from '../draft/analysis/schedule/units.js'
import type { ActivityModel } from '../plan/model.js'
import { unitsNamed } from './named.js'

/** What a unit does in an activity. */
export interface Task {
  activity: ActivityModel
  role: 'lead' | 'support'
  /** The others in it, each as the plan writes it. */
  beside: { name: string; role: Task['role'] }[]
}

/** A unit that the plan gives something to do. */
export interface TaskUnit {
  /** As the plan writes it first. */
  name: string
  /** Its name in every way in which the plan writes it. */
  spellings: Unit[]
  tasks: Task[]
}

/** More have no office, and nobody hands out as many sheets. */
export const mostUnits = 500

/** The units of a plan in the order of their first task, one name written in several ways taken as one; none where there are too many. */
export function taskUnits(activities: readonly ActivityModel[]): TaskUnit[] | undefined {
  const units: TaskUnit[] = []
  const known = new Map<string, TaskUnit>()
  for (const activity of activities) {
    const named = namedIn(activity)
    for (const { unit, role } of named) {
      const found =
        known.get(unit.text) ?? units.find(({ spellings }) => isAmong(unit, spellings)) ?? added(unit, units)
      if (!known.has(unit.text)) found.spellings.push(unit)
      known.set(unit.text, found)
      if (known.size > mostUnits) return undefined
      if (found.tasks.at(-1)?.activity === activity) continue
      found.tasks.push({ activity, role, beside: [] })
    }
    setBeside(named, known)
  }
  return units
}

function added(unit: Unit, units: TaskUnit[]): TaskUnit {
  const own: TaskUnit = { name: unit.text, spellings: [], tasks: [] }
  units.push(own)
  return own
}

interface Named {
  unit: Unit
  role: Task['role']
}

function namedIn({ lead, support }: ActivityModel): Named[] {
  const all = (names: readonly string[], role: Task['role']) =>
    names.flatMap((name) => unitsNamed(name).map((unit) => ({ unit, role })))
  return [...all(lead, 'lead'), ...all(support, 'support')]
}

function setBeside(named: readonly Named[], known: ReadonlyMap<string, TaskUnit>): void {
  for (const own of new Set(named.map(({ unit }) => known.get(unit.text)!))) {
    const others = named.filter(({ unit }) => known.get(unit.text) !== own)
    own.tasks.at(-1)!.beside = others.map(({ unit, role }) => ({ name: unit.text, role }))
  }
}

/** `Công an` may be that of the province or that of the district: a name is one with all spellings, or another unit's. */
function isAmong(unit: Unit, spellings: readonly Unit[]): boolean {
  return spellings.every((other) => isOneUnit(unit, other))
}
