import type { Document } from '../../document/document.js'
import { store, zip } from '../../ooxml/zip-write.js'
import { citedWithMarks } from '../../plan/cited.js'
import { plainTextOf } from '../../plan/compute/text.js'
import type { PlanModel, ScheduleTable } from '../../plan/model.js'
import type { Wording } from '../../standard/wording.js'
import { noActivities } from '../no-activities.js'
import type { Remark, Written } from '../writer.js'
import { sheetNames } from './names.js'
import { numberTitle } from './number-title.js'
import { ownTable } from './own-table.js'
import { columnsOf } from './rows.js'
import { type Sheet, sheetPart } from './sheet.js'
import { stylesPart } from './styles.js'
import { contentTypesPart, rootRelationsPart, workbookPart, workbookRelationsPart } from './workbook.js'

/** An Excel workbook (ECMA-376, SpreadsheetML): a sheet for each schedule of the plan. */
export function writeXlsx({ model, document, standard }: Written): Uint8Array {
  const sheets = sheetsOf(model, document, standard.wording)
  const note = citedWithMarks(model)
  return zip([
    store('[Content_Types].xml', contentTypesPart(sheets)),
    store('_rels/.rels', rootRelationsPart()),
    store('xl/workbook.xml', workbookPart(sheets)),
    store('xl/_rels/workbook.xml.rels', workbookRelationsPart(sheets)),
    store('xl/styles.xml', stylesPart(standard.font)),
    ...sheets.map((sheet, index) => store(`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet, note))),
  ])
}

export function checkXlsx({ activities }: PlanModel): Remark[] {
  return activities.length > 0 ? [] : [noActivities('bảng .xlsx')]
}

/** Of a plan that prints no schedule all activities are in one. */
function sheetsOf(model: PlanModel, document: Document, wording: Wording): Sheet[] {
  const { schedule, annexes, activities } = model
  const printed: { title: string; table: ScheduleTable }[] = [
    ...(schedule ? [{ title: schedule.title, table: schedule }] : []),
    ...annexes.flatMap(({ title, schedule: table }) => {
      const name = title.map(plainTextOf).join(' ')
      return table ? [{ title: name, table }] : []
    }),
  ]
  const all = printed.length > 0 ? printed : [{ title: wording.scheduleTitle, table: ownTable(activities, wording) }]
  const names = sheetNames(all.map(({ title }) => title))
  return all.map(({ table }, index) => ({
    name: names[index]!,
    columns: columnsOf(table, activities, { wording, number: numberTitle(table, document) }),
  }))
}
