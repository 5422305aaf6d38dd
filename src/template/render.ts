import type { Diagnostic, Outcome } from '../diagnostic.js'
import type { Document } from '../document/document.js'
import type { MarkupProblem } from '../document/markup.js'
import { parseDocument } from '../document/parse.js'
import type { PlanModel } from '../plan/model.js'
import { diagnosticsOf } from '../problem.js'
import type { Standard } from '../standard/standard.js'
import type { TemplateProblem } from '../standard/templates/inspect.js'
import { inTemplate } from '../standard/templates/place.js'
import { picturesIn } from './pictures.js'
import { runTemplates, TemplateError } from './run.js'
import { type Unprinted, unprintedForms, unprintedJoins, unprintedParts, unprintedWidths } from './unprinted.js'

/** The template that a document begins with; the others are its partials. */
const first = 'page'

// In characters. A plan of 18 pages with 40 activities makes 77,000.
const longest = 2_000_000

/** The document of a plan; an error where the templates leave out a part of it. */
export function renderWhole(model: PlanModel, standard: Standard): Outcome<Document> {
  const told = (some: readonly Unprinted[]) => some.map(({ message, hint }) => atTop(message, standard, hint))
  const unknown = told(unprintedForms(model, standard.templates))
  if (unknown.length > 0) return { diagnostics: unknown }
  const asked = new Set<unknown>()
  const rendered = renderPlan(model, standard, asked)
  if (!rendered.value) return rendered
  const dropped = told(unprintedParts(model, asked))
  dropped.push(...unprintedJoins(model, asked).map((part) => atTable(part, standard)))
  if (dropped.length > 0) return { diagnostics: dropped }
  const ignored = unprintedWidths(model, asked).map((part) => atTable(part, standard))
  return { ...rendered, diagnostics: [...rendered.diagnostics, ...ignored.map(asWarning)] }
}

/** Fills a standard's templates with a plan and reads the markup that comes out. What they ask for is noted. */
export function renderPlan(model: PlanModel, standard: Standard, asked?: Set<unknown>): Outcome<Document> {
  const markup = renderMarkup(model, standard, asked)
  if (markup.value === undefined) return { diagnostics: markup.diagnostics }
  try {
    const { value, problems } = parseDocument(markup.value, { ...standard, pictures: picturesIn(model) })
    if (value?.sections.length === 0)
      return { diagnostics: [atTop('Mẫu không in ra trang nào (<section>).', standard)] }
    return { ...(value && { value }), diagnostics: problems.map((problem) => problemDiagnostic(problem, standard)) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { diagnostics: [atTop('Các thẻ của mẫu lồng nhau quá sâu.', standard)] }
  }
}

export function renderMarkup(model: PlanModel, standard: Standard, asked = new Set<unknown>()): Outcome<string> {
  try {
    const value = runTemplates(standard.templates, first, model, asked)
    if (value.length > longest) return { diagnostics: [atTop(tooLong, standard)] }
    return { value, diagnostics: [] }
  } catch (error) {
    if (error instanceof TemplateError) return { diagnostics: [errorDiagnostic(error, standard)] }
    // Longer than any text can be.
    if (error instanceof RangeError) return { diagnostics: [atTop(tooLong, standard)] }
    throw error
  }
}

const tooLong = 'Mẫu tạo ra văn bản quá dài.'

function errorDiagnostic({ template, line, column, message }: TemplateError, standard: Standard): Diagnostic {
  return diagnosticIn(template, { line, column, message }, standard)
}

/** The place is what `stepsOf` has written into the markup, unless a template has put another in its stead. */
function problemDiagnostic({ source, ...problem }: MarkupProblem, standard: Standard): Diagnostic {
  const [, name = first, line, column] = /^([\w-]+)\.hbs:(\d{1,6}):(\d{1,6})$/.exec(source) ?? []
  if (!Object.hasOwn(standard.templates, name) || !line) return atTop(problem.message, standard, problem.hint)
  return diagnosticIn(name, { ...problem, line: Number(line), column: Number(column) }, standard)
}

function atTop(message: string, standard: Standard, hint?: string): Diagnostic {
  return diagnosticIn(first, { line: 1, column: 0, message, ...(hint && { hint }) }, standard)
}

/** The template that prints tables, as far as can be told, and its line. */
function atTable({ message, hint }: Unprinted, standard: Standard): Diagnostic {
  for (const [name, { source }] of Object.entries(standard.templates)) {
    const before = source.slice(0, Math.max(0, source.search(/\btable\.(?:header|rows|cells)\b/))).split('\n')
    if (before.length > 1) return diagnosticIn(name, { line: before.length, column: 0, message, hint }, standard)
  }
  return atTop(message, standard, hint)
}

function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' }
}

function diagnosticIn(name: string, problem: TemplateProblem, { templates, folder }: Standard): Diagnostic {
  const { source } = templates[name]!
  return diagnosticsOf([inTemplate(problem, source)], source, `${folder}${name}.hbs`, 'template')[0]!
}
