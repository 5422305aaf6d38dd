import type { GivenFile } from './beside/beside.js'
import { type Surroundings, standardOf } from './beside/own-standard.js'
import { findPictures, type NamedPicture, type Pictures } from './beside/pictures.js'
import { type FoundTemplate, findTemplate, type NamedTemplate } from './beside/template.js'
import { type Diagnostic, inFileOrder, type Outcome, type Position } from './diagnostic.js'
import type { Document } from './document/document.js'
import { type ComputeOptions, computePlan } from './plan/compute/compute.js'
import type { PlanModel } from './plan/model.js'
import { openPlan } from './plan/parse.js'
import { picturePath, picturesOf } from './plan/pictures.js'
import type { Activity, Plan } from './plan/plan.js'
import { unprintedDiagnostics } from './plan/unprinted.js'
import { diagnosticsOf } from './problem.js'
import { decodeText } from './readers/decode.js'
import type { Standard } from './standard/standard.js'
import { renderWhole } from './template/render.js'
import { isStrange } from './text/language/tones.js'
import { lineStarts, positionAt } from './text/lines.js'
import { type Sourced, sourceRange } from './text/sourced.js'
import { unreadable } from './text/unreadable.js'

export interface Compiled {
  model: PlanModel
  document: Document
  standard: Standard
  /** The office's own Word file as the plan names it, and where. */
  template?: NamedTemplate
  /** Where pictures stand in the plan. */
  figures: readonly NamedPicture[]
  /** Where the time of each activity stands, by its id. */
  activityPlaces: ReadonlyMap<string, Position>
}

export interface CompileOptions extends ComputeOptions {
  /** The standards that a plan may name. Absent: any. */
  standards?: readonly string[]
}

/**
 * The pipeline, one pure function a step:
 *
 * 1. parse     YAML text → Plan: facts and prose, each value with its place in the file; how many levels of headings its
 *              standard numbers is asked in between
 * 2. compute   Plan → PlanModel: counts of years, ordinals, numbers, the sorted schedule; plain JSON
 * 3. render    PlanModel → HTML, by the Handlebars templates of the plan's standard
 * 4. parse     HTML → Document, a tree with a closed vocabulary
 * 5. write     Document → bytes (`write.ts`), which the caller asks for
 *
 * A step that fails hands on what is wrong, and the next does not run.
 */
export async function compilePlan(
  text: string,
  file: string,
  standardOf: (name: string, at?: Position) => Promise<Outcome<Standard>>,
  { standards, ...options }: CompileOptions = {},
): Promise<Outcome<Compiled>> {
  const opened = openPlan(text, file, standards)
  const at = opened.standard && placed(opened.standard, text)
  const standard = opened.standard && (await standardOf(opened.standard.text, at))
  const { value: plan, diagnostics } = opened.read(standard?.value?.wording)
  if (!plan || !standard) return { diagnostics }
  if (!standard.value) return { diagnostics: [...diagnostics, ...standard.diagnostics] }
  diagnostics.push(...unprintedDiagnostics(plan, text), ...unprintedClosing(plan, text, standard.value))
  const { wording } = standard.value
  const model = computePlan(plan, wording, options)
  const rendered = renderWhole(model, standard.value)
  diagnostics.push(...rendered.diagnostics)
  if (!rendered.value) return { diagnostics }
  const template = plan.template && { path: plan.template.text, position: placed(plan.template, text) }
  const figures = picturesOf(plan).map((name) => ({ path: picturePath(name), position: placed(name, text) }))
  const activityPlaces = placesOf(plan.activities, text)
  const value = { model, document: rendered.value, standard: standard.value, figures, activityPlaces }
  return { value: { ...value, ...(template && { template }) }, diagnostics }
}

function placesOf(activities: readonly Activity[], text: string): Map<string, Position> {
  const starts = lineStarts(text)
  const placeOf = ({ source }: NonNullable<Activity['when']>) =>
    positionAt(starts, sourceRange(source, 0, source.text.length))
  return new Map(activities.flatMap(({ id, when }) => (when ? [[id, placeOf(when)] as const] : [])))
}

/** NĐ 30 and HD 05 have no line below the table of a schedule. */
function unprintedClosing({ schedule, file }: Plan, text: string, { templates }: Standard): Diagnostic[] {
  const closing = schedule?.closing
  if (!closing || Object.values(templates).some(({ source }) => source.includes('{{closing}}'))) return []
  const range = sourceRange(closing, 0, closing.text.length)
  const message = 'Thể thức của kế hoạch không in dòng cuối lịch (closing).'
  const problem = { severity: 'warning' as const, range, message, hint: 'Xóa khóa closing.' }
  return diagnosticsOf([problem], text, file, 'plan-unprinted')
}

function placed(source: Sourced, text: string): Position {
  return positionAt(lineStarts(text), sourceRange(source, 0, source.text.length))
}

/** A plan ready to be written, with what stands beside it. */
export interface CompiledFile extends Compiled {
  /** The plan's name as it was given. */
  file: string
  template?: FoundTemplate
  pictures: Pictures
}

export interface CompiledOutcome extends Outcome<CompiledFile> {
  /** The texts that the diagnostics point at, by file. */
  texts: ReadonlyMap<string, string>
}

/** What it means to compile a plan file: with the standard and the template that it names, and all that is to be said of it. */
export async function compileFile(
  { name, bytes }: GivenFile,
  options: ComputeOptions,
  around: Surroundings,
): Promise<CompiledOutcome> {
  const read = planText(name, bytes)
  if (typeof read !== 'string') return { diagnostics: [read], texts: new Map() }
  const texts = new Map([[name, read]])
  const standardAt = async (standard: string, at?: Position) => {
    const found = await standardOf(standard, name, around, at)
    for (const [file, text] of found.texts ?? []) texts.set(file, text)
    return found
  }
  const compiled = await compilePlan(read, name, standardAt, { ...options, standards: around.builtIn.names })
  const diagnostics = inFileOrder([...compiled.diagnostics, ...(await legacyWarnings(name, read))])
  if (!compiled.value) return { diagnostics, texts }
  const { template, ...value } = compiled.value
  const { pictures, faults } = await findPictures(value.figures, name, around.beside)
  if (faults.length > 0) return { diagnostics: inFileOrder([...diagnostics, ...faults]), texts }
  const found = template && (await findTemplate(template, name, around.beside))
  return { value: { ...value, file: name, pictures, ...(found && { template: found }) }, diagnostics, texts }
}

/** What a linter says of fonts of the time before Unicode; few plans have a line that asks for one. */
async function legacyWarnings(file: string, text: string): Promise<Diagnostic[]> {
  if (!text.split('\n').some(isStrange)) return []
  const { legacyWarning } = await import('./lint/legacy-warning.js')
  return legacyWarning(file, text)
}

/** What is no plan by its name isn't read as one: the advice for a text would spoil a Word file. */
function planText(file: string, bytes: Uint8Array): string | Diagnostic {
  const isWord = /\.do[ct][xm]?$/i.test(file)
  if (isWord || !/\.ya?ml$/i.test(file))
    return { ruleId: 'file-read', severity: 'error', file, ...noPlan(file, isWord) }
  try {
    return decodeText(bytes).text
  } catch (error) {
    return unreadable(error, file)
  }
}

function noPlan(file: string, isWord: boolean): Pick<Diagnostic, 'message' | 'hint'> {
  if (isWord) {
    const hint = `Muốn soát tệp Word, dùng: npx kehoach lint "${file}"`
    return { message: 'Đây là tệp Word; build chỉ nhận kế hoạch .yaml.', hint }
  }
  const hint = 'Xin ghi tên tệp .yaml. Muốn soát dự thảo .txt, .md, dùng: npx kehoach lint'
  return { message: 'Tệp này không phải kế hoạch .yaml.', hint }
}
