import { join } from 'node:path'
import { compileFile } from '../compile.js'
import type { Diagnostic } from '../diagnostic.js'
import { type TaskSheet, taskSheets } from '../tasks/tasks.js'
import { checkIcs } from '../writers/ics/write.js'
import type { WriterName } from '../writers/index.js'
import { nameOf, writeFormats } from './build-plan.js'
import { besideOnDisk } from './files/beside.js'
import { readInput } from './files/input.js'
import { builtIn } from './standards.js'
import { UsageError } from './usage.js'

export interface TaskFiles {
  formats: readonly WriterName[]
  outDir: string
  /** Absent: all units of the plan. */
  unit?: string
  /** Is told of each file that was written. */
  written(file: string): void
}

export interface HandedOut {
  diagnostics: Diagnostic[]
  /** The texts that diagnostics may point at. */
  sources: ReadonlyMap<string, string>
}

/** Writes what each unit of a plan has to do, a file for each unit and format. */
export async function writeTasks(plan: string, { unit, ...task }: TaskFiles): Promise<HandedOut> {
  const input = readInput(plan)
  if ('problem' in input) return { diagnostics: [input.problem], sources: new Map() }
  const around = { builtIn: builtIn(), beside: besideOnDisk(plan) }
  const { value, diagnostics, texts: sources } = await compileFile({ name: plan, bytes: input.bytes }, {}, around)
  if (!value) return { diagnostics, sources }
  const sheets = sheetsOf(() => taskSheets(value, unit))
  const all = [...diagnostics, ...sheets.diagnostics]
  for (const sheet of sheets.value ?? []) all.push(...(await writeSheet(sheet, plan, task)))
  return { diagnostics: all, sources }
}

function sheetsOf(make: () => ReturnType<typeof taskSheets>): ReturnType<typeof taskSheets> {
  try {
    return make()
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error
  }
}

async function writeSheet(sheet: TaskSheet, plan: string, task: Omit<TaskFiles, 'unit'>): Promise<Diagnostic[]> {
  const { outDir, formats, written } = task
  // A unit that has something to do, but on no day, gets its other files all the same.
  const isUndated = formats.includes('ics') && checkIcs(sheet.plan.model).some(({ severity }) => severity === 'error')
  const own = isUndated ? formats.filter((format) => format !== 'ics') : formats
  const target = join(outDir, `${nameOf(plan)}-${sheet.name}`)
  const { diagnostics } = await writeFormats(sheet.plan, target, { formats: own, written })
  return isUndated ? [...diagnostics, undated(sheet.unit, plan)] : diagnostics
}

function undated(unit: string, file: string): Diagnostic {
  const message = `Không việc nào của “${unit}” có ngày cụ thể, nên đơn vị này không có tệp lịch .ics.`
  return { ruleId: 'activity-undated', severity: 'info', message, file }
}
