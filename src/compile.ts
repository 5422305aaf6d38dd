import type { Outcome, Position } from './diagnostic.js'
import type { Document } from './document/document.js'
import { type ComputeOptions, computePlan } from './plan/compute/compute.js'
import type { PlanModel } from './plan/model.js'
import { openPlan } from './plan/parse.js'
import type { Standard } from './standard/standard.js'
import { renderPlan } from './template/render.js'
import { lineStarts, positionAt } from './text/lines.js'
import { type Sourced, sourceRange } from './text/sourced.js'

export interface Compiled {
  model: PlanModel
  document: Document
  standard: Standard
  /** The office's own Word file as the plan names it, and where. */
  template?: { path: string; position: Position }
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
 * 5. write     Document → bytes (`writers/`), which the caller asks for
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
  const { value: plan, diagnostics } = opened.read(standard?.value?.wording.headings.length)
  if (!plan || !standard) return { diagnostics }
  if (!standard.value) return { diagnostics: [...diagnostics, ...standard.diagnostics] }
  const { wording } = standard.value
  const model = computePlan(plan, wording, options)
  const rendered = renderPlan(model, standard.value)
  diagnostics.push(...rendered.diagnostics)
  if (!rendered.value) return { diagnostics }
  const template = plan.template && { path: plan.template.text, position: placed(plan.template, text) }
  return {
    value: { model, document: rendered.value, standard: standard.value, ...(template && { template }) },
    diagnostics,
  }
}

function placed(source: Sourced, text: string): Position {
  return positionAt(lineStarts(text), sourceRange(source, 0, source.text.length))
}
