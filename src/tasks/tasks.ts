import type { CompiledFile } from '../compile.js'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import type { ActivityModel } from '../plan/model.js'
import { findUnit } from './find.js'
import { fileNames } from './names.js'
import { sheetFor } from './sheet.js'
import { mostUnits, type TaskUnit, taskUnits } from './units.js'

/** What one unit has to do. */
export interface TaskSheet {
  /** As the plan writes it. */
  unit: string
  /** The unit's name as part of a file's: `doan-so-ngoai-vu`; no two of a plan are the same. */
  name: string
  /** With the unit's activities alone, on a page in the looks of the plan's standard. */
  plan: CompiledFile
}

/** A sheet for each unit that a plan gives something to do, or for one. Throws a `RangeError` for a unit that there is not. */
export function taskSheets(compiled: CompiledFile, wanted?: string): Outcome<TaskSheet[]> {
  const { file } = compiled
  const { activities } = compiled.model
  const units = taskUnits(activities)
  if (!units) return { diagnostics: [{ ...tooMany, file }] }
  if (units.length === 0) return { diagnostics: [{ ...(activities.length === 0 ? noActivities : noUnits), file }] }
  const names = fileNames(units.map(({ name }) => name))
  const chosen = wanted === undefined ? units : [chosenUnit(wanted, units)]
  const sheets: TaskSheet[] = []
  for (const unit of chosen) {
    const { value, diagnostics } = sheetFor(unit, compiled)
    if (!value) return { diagnostics }
    sheets.push({ unit: unit.name, name: names[units.indexOf(unit)]!, plan: value })
  }
  return { value: sheets, diagnostics: wanted === undefined ? unassigned(compiled, units) : [] }
}

function chosenUnit(wanted: string, units: readonly TaskUnit[]): TaskUnit {
  const found = findUnit(wanted, units)
  if ('problem' in found) throw new RangeError(found.problem)
  return found.unit
}

/** What nobody is given to do stands on no sheet. */
function unassigned({ file, model, activityPlaces }: CompiledFile, units: readonly TaskUnit[]): Diagnostic[] {
  const given = new Set<ActivityModel>(units.flatMap(({ tasks }) => tasks.map(({ activity }) => activity)))
  return model.activities.flatMap((activity): Diagnostic[] => {
    const position = activityPlaces.get(activity.id)
    return given.has(activity) ? [] : [{ ...toNobody, file, ...(position && { position }) }]
  })
}

const toNobody = {
  ruleId: 'activity-unassigned',
  severity: 'info',
  message: 'Hoạt động không ghi đơn vị phụ trách hay phối hợp, nên không có trong phiếu của đơn vị nào.',
  hint: 'Thêm lead (đơn vị phụ trách), ví dụ “lead: Văn phòng”.',
} as const

const noActivities = {
  ruleId: 'no-activities',
  severity: 'error',
  message: 'Kế hoạch không có hoạt động nào (activities), nên không có việc để giao.',
  hint: 'Thêm các hoạt động vào activities, mỗi hoạt động ghi đơn vị phụ trách ở lead.',
} as const

const noUnits = {
  ruleId: 'no-activities',
  severity: 'error',
  message: 'Không hoạt động nào ghi đơn vị phụ trách (lead) hay phối hợp (support), nên không có đơn vị để giao việc.',
  hint: 'Ghi đơn vị ở lead của hoạt động, ví dụ “lead: Văn phòng”.',
} as const

const tooMany = {
  ruleId: 'no-activities',
  severity: 'error',
  message: `Kế hoạch nêu quá ${mostUnits} đơn vị; kehoach không lập nhiều phiếu như vậy.`,
  hint: 'Tách kế hoạch, hoặc ghi các đơn vị cùng loại bằng một tên chung, ví dụ “Các chi đoàn”.',
} as const
