import Handlebars from 'handlebars/dist/cjs/handlebars.runtime.js'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import type { Document } from '../document/document.js'
import type { MarkupProblem } from '../document/markup.js'
import { parseDocument } from '../document/parse.js'
import type { PlanModel } from '../plan/model.js'
import type { Standard } from '../standard/standard.js'
import { helpers, TemplateError } from './helpers.js'
import { templateDiagnostic } from './place.js'

/** The template that a document begins with; the others are its partials. */
const first = 'page'

type Run = (model: unknown, options?: Handlebars.RuntimeOptions) => string

// Made once for a standard, however many plans are built with it.
const ready = new WeakMap<Standard, Record<string, Run>>()

/** Fills a standard's templates with a plan and reads the markup that comes out. */
export function renderPlan(model: PlanModel, standard: Standard): Outcome<Document> {
  const markup = renderMarkup(model, standard)
  if (markup.value === undefined) return { diagnostics: markup.diagnostics }
  const { value, problems } = parseDocument(markup.value, standard)
  return { ...(value && { value }), diagnostics: problems.map((problem) => problemDiagnostic(problem, standard)) }
}

export function renderMarkup(model: PlanModel, standard: Standard): Outcome<string> {
  let partials = ready.get(standard)
  if (!partials) {
    partials = prepare(standard)
    ready.set(standard, partials)
  }
  try {
    return { value: partials[first]!(model, { helpers, partials }), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    return { diagnostics: [errorDiagnostic(error, standard)] }
  }
}

function prepare({ templates }: Standard): Record<string, Run> {
  return Object.fromEntries(
    Object.entries(templates).map(([name, { code }]) => {
      // The code is Handlebars' own, made by `precompileTemplates` from a template that passed `inspect`.
      const run = Handlebars.template(new Function(`return ${code}`)())
      return [name, (context, options) => named(name, () => run(context, options))] satisfies [string, Run]
    }),
  )
}

/** Says in which template an error occurred; the innermost one knows best. */
function named<T>(name: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof TemplateError) error.template ??= name
    throw error
  }
}

function errorDiagnostic(error: TemplateError, { templates, folder }: Standard): Diagnostic {
  const name = error.template ?? first
  return templateDiagnostic(error, templates[name]!.source, `${folder}${name}.hbs`)
}

function problemDiagnostic({ source, ...problem }: MarkupProblem, { templates, folder }: Standard): Diagnostic {
  const [file = `${first}.hbs`, line = '1', column = '0'] = source.split(':').filter((part) => part !== '')
  const template = templates[file.replace(/\.hbs$/, '')]!
  return templateDiagnostic(
    { ...problem, line: Number(line), column: Number(column) },
    template.source,
    `${folder}${file}`,
  )
}
