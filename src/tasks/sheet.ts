import type { CompiledFile } from '../compile.js'
import type { Outcome } from '../diagnostic.js'
import type { Document, Paragraph, Section } from '../document/document.js'
import { calledAs, citedAs } from '../plan/cited.js'
import { toCapitals } from '../plan/compute/text.js'
import type { Inline, PlanModel, ScheduleModel } from '../plan/model.js'
import type { Standard } from '../standard/standard.js'
import { renderWhole } from '../template/render.js'
import { taskTable } from './table.js'
import type { TaskUnit } from './units.js'

/** More columns take a sheet that lies. */
const mostUpright = 4

/** What a unit has to do, as a plan that every writer can write: its page is that of a schedule in the plan's standard. */
export function sheetFor(unit: TaskUnit, compiled: CompiledFile): Outcome<CompiledFile> {
  const { template: _, ...plan } = compiled
  const { standard, model: whole } = compiled
  const model = modelFor(unit, whole, standard)
  const document = scheduleAlone(model, standard)
  if (!document.value) return { diagnostics: document.diagnostics }
  return { value: { ...plan, model, document: document.value, figures: [], pictures: new Map() }, diagnostics: [] }
}

function modelFor({ name, tasks }: TaskUnit, whole: PlanModel, standard: Standard): PlanModel {
  const table = taskTable(tasks, standard.wording)
  const schedule: ScheduleModel = {
    ...table,
    label: '',
    orientation: table.columns.length > mostUpright ? 'landscape' : 'portrait',
    title: 'NHIỆM VỤ ĐƯỢC PHÂN CÔNG',
    subject: [plainLine(name)],
    attached: `(Trích ${citedAs(whole)}${aboutOf(whole)})`,
    closing: toCapitals(whole.issuer.authority),
    end: '',
  }
  return {
    ...whole,
    ...{ orientation: 'portrait', body: [], recipients: [], cosigners: [], annexes: [], end: '', schedule },
    signers: [[whole.signature]],
    activities: tasks.map(({ activity }) => activity),
    properties: { ...whole.properties, title: `${name} - ${calledAs(whole)}` },
  }
}

/** What a plan that is named by its number is about. */
function aboutOf({ number, properties: { subject } }: PlanModel): string {
  return number.number === '' ? '' : `: ${subject}`
}

function plainLine(text: string): Inline[] {
  return [{ text, bold: false, italic: false, raised: false, break: false }]
}

/** The pages that the standard's templates make of a schedule, without those of the plan that it belongs to. */
function scheduleAlone(model: PlanModel, standard: Standard): Outcome<Document> {
  const [all, plan] = [renderWhole(model, standard), renderWhole({ ...model, schedule: null }, standard)]
  if (!all.value || !plan.value) return { diagnostics: [...all.diagnostics, ...plan.diagnostics] }
  const sections = all.value.sections.slice(plan.value.sections.length)
  return { value: { sections: sections.map((section) => stamped(withoutLabel(section), model)) }, diagnostics: [] }
}

/** The line for the name of the annex, which a sheet by itself is not. */
function withoutLabel({ blocks, ...section }: Section): Section {
  const first = blocks.findIndex((block) => block.type !== 'paragraph' || block.inlines.length > 0)
  return { ...section, blocks: blocks.slice(Math.max(first, 0)) }
}

/** What is secret or a draft stays so in an extract. */
function stamped({ blocks, ...section }: Section, { stamps }: PlanModel): Section {
  const marks = stamps.map(({ kind, text }): Paragraph => {
    const inlines = [{ type: 'text' as const, text, bold: false, italic: false }]
    return { type: 'paragraph', style: `stamp-${kind}`, mark: '', inlines }
  })
  return { ...section, blocks: [...marks, ...blocks] }
}
