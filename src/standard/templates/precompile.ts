import Handlebars from 'handlebars'
import type { Diagnostic, Outcome } from '../../diagnostic.js'
import { diagnosticsOf } from '../../problem.js'
import { circles } from './circles.js'
import { guard } from './guard.js'
import { inspect, type TemplateProblem } from './inspect.js'
import { inTemplate } from './place.js'
import { type HandlebarsError, syntaxProblem } from './syntax.js'

/** A template ready to run: `code` is what Handlebars makes of it; `source` is kept to place errors in. */
export interface Template {
  source: string
  code: string
}

const knownHelpers = {
  if: true,
  unless: true,
  each: true,
  eq: true,
  lookup: true,
  value: true,
  list: true,
  print: true,
}

/** Templates by name, from the files of a standard's folder whose names end in `.hbs`. */
export function precompileTemplates(
  files: Readonly<Record<string, string>>,
  folder: string,
): Outcome<Record<string, Template>> {
  const names = Object.keys(files).flatMap((file) => (file.endsWith('.hbs') ? [file.slice(0, -4)] : []))
  const diagnostics: Diagnostic[] = []
  const programs = new Map<string, hbs.AST.Program>()
  const value: Record<string, Template> = {}
  const attempt = <T>(name: string, step: (source: string) => Step<T>): T | undefined => {
    const source = files[`${name}.hbs`]!
    const { done, problems } = guarded(() => step(source))
    const placed = problems.map((problem) => inTemplate(problem, source))
    diagnostics.push(...diagnosticsOf(placed, source, `${folder}${name}.hbs`, 'template'))
    return done
  }
  for (const name of names) {
    const program = attempt(name, (source) => read(source, names))
    if (program) programs.set(name, program)
  }
  const circular = circles(programs)
  for (const [name, program] of programs) {
    const code = attempt(name, () => compile(program, `${name}.hbs`, circular.get(name)!))
    if (code !== undefined) value[name] = { source: files[`${name}.hbs`]!, code }
  }
  return diagnostics.length > 0 ? { diagnostics } : { value, diagnostics }
}

interface Step<T> {
  done?: T
  problems: TemplateProblem[]
}

function read(source: string, partials: readonly string[]): Step<hbs.AST.Program> {
  const program = Handlebars.parse(source)
  const problems = [...inspect(program, partials)]
  return problems.length > 0 ? { problems } : { done: program, problems }
}

function compile(program: hbs.AST.Program, file: string, problems: TemplateProblem[]): Step<string> {
  if (problems.length > 0) return { problems }
  const options = { knownHelpers, knownHelpersOnly: true, preventIndent: true }
  return { done: String(Handlebars.precompile(guard(program, file), options)), problems }
}

/** Handlebars throws what it can't read or compile. */
function guarded<T>(step: () => Step<T>): Step<T> {
  try {
    return step()
  } catch (error) {
    if (error instanceof RangeError) return { problems: [{ line: 1, column: 0, message: 'Mẫu lồng nhau quá sâu.' }] }
    return { problems: [syntaxProblem(error as HandlebarsError)] }
  }
}
