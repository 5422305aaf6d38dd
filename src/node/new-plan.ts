import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compileFile } from '../compile.js'
import type { Diagnostic } from '../diagnostic.js'
import { type NewPlan, newPlan } from '../new/new-plan.js'
import { type Office, officeOf } from '../new/office.js'
import { parsePlan } from '../plan/parse.js'
import { besideOnDisk } from './files/beside.js'
import { readInput, textOf } from './files/input.js'
import { schemaFor } from './files/schema.js'
import { builtIn } from './standards.js'
import { UsageError } from './usage.js'

export { fileNameFor } from '../new/file-name.js'
export type { NewPlan } from '../new/new-plan.js'
export { type Occasion, occasionOf, occasionsIn } from '../new/occasion.js'
export type { Office } from '../new/office.js'
export { type OfficeKindName, officeFrom, officeKinds } from '../new/office-kinds.js'

export interface KnownOffice {
  /** The plan that it stands in. */
  file: string
  office: Office
}

// A folder of many years; the rest would say the same.
const mostPlans = 50

/** The offices of a folder's plans, each once, by the plan whose name comes last. */
export function officesIn(folder: string): KnownOffice[] {
  const known = new Map<string, KnownOffice>()
  for (const file of plansIn(folder).slice(-mostPlans).reverse()) {
    const office = officeIn(file)
    const key = JSON.stringify([office?.standard, office?.parent, office?.name])
    if (office && !known.has(key)) known.set(key, { file, office })
  }
  return [...known.values()]
}

function plansIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[^.~].*\.ya?ml$/i.test(name))
      .sort()
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** Of a plan that was named: what can't be read is said. */
export function officeOfPlan(file: string): Office {
  const input = textOf(readInput(file))
  if ('problem' in input) throw new UsageError(`${file}: ${input.problem.message}`)
  const office = officeIn(file)
  if (office) return office
  throw new UsageError(
    `${file}: chưa đọc được cơ quan ban hành. Xin chạy npx kehoach lint để xem kế hoạch này sai ở đâu.`,
  )
}

function officeIn(file: string): Office | undefined {
  const input = textOf(readInput(file))
  if ('problem' in input) return undefined
  const { parts } = parsePlan(input.decoded.text, file)
  return parts && officeOf(parts)
}

/** The text of a new plan, and what keeps it from being built. */
export async function writtenPlan(plan: NewPlan, file: string): Promise<{ text: string; errors: Diagnostic[] }> {
  const text = newPlan({ ...plan, schema: schemaFor(file) })
  const around = { builtIn: builtIn(), beside: besideOnDisk(file) }
  const { diagnostics } = await compileFile({ name: file, bytes: new TextEncoder().encode(text) }, {}, around)
  return { text, errors: diagnostics.filter(({ severity }) => severity === 'error') }
}
