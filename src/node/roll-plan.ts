import { dirname, relative } from 'node:path'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { type Rolled, rollFile } from '../roll/roll.js'
import { besideOnDisk } from './files/beside.js'
import { readInput } from './files/input.js'
import { builtIn } from './standards.js'
import { UsageError } from './usage.js'

export interface RolledPlan extends Outcome<Rolled> {
  /** The text that diagnostics point at. */
  sources: Map<string, string>
}

/** A plan of the disk in another year; in another folder where it is written to a file of that name. */
export async function rollOnDisk(plan: string, year: number, out?: string): Promise<RolledPlan> {
  const input = readInput(plan)
  if ('problem' in input) return { diagnostics: [input.problem] satisfies Diagnostic[], sources: new Map() }
  const around = { builtIn: builtIn(), beside: besideOnDisk(plan) }
  const folder = relative(dirname(out ?? plan), dirname(plan)).replaceAll('\\', '/')
  const moved = out === undefined ? undefined : { folder, around: { builtIn: builtIn(), beside: besideOnDisk(out) } }
  try {
    const { text, ...outcome } = await rollFile({ name: plan, bytes: input.bytes }, year, around, moved)
    return { ...outcome, sources: new Map(text === undefined ? [] : [[plan, text]]) }
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error
  }
}
