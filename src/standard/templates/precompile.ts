import Handlebars from 'handlebars'
import type { Diagnostic, Outcome } from '../../diagnostic.js'
import { diagnosticsOf } from '../../problem.js'
import { circles } from './circles.js'
import { inspect, type TemplateProblem } from './inspect.js'
import { inTemplate } from './place.js'
import { type Step, stepsOf } from './steps.js'

/** A template ready to run; `source` is kept to place errors in. */
export interface Template {
  source: string
  steps: Step[]
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
  const attempt = <T>(name: string, step: (source: string) => Attempt<T>): T | undefined => {
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
    const steps = attempt(name, () => compile(program, `${name}.hbs`, circular.get(name)!))
    if (steps) value[name] = { source: files[`${name}.hbs`]!, steps }
  }
  return diagnostics.length > 0 ? { diagnostics } : { value, diagnostics }
}

interface Attempt<T> {
  done?: T
  problems: TemplateProblem[]
}

function read(source: string, partials: readonly string[]): Attempt<hbs.AST.Program> {
  const program = Handlebars.parse(source)
  const problems = [...inspect(program, partials)]
  return problems.length > 0 ? { problems } : { done: program, problems }
}

function compile(program: hbs.AST.Program, file: string, problems: TemplateProblem[]): Attempt<Step[]> {
  return problems.length > 0 ? { problems } : { done: stepsOf(program, file), problems }
}

/** Handlebars throws what it can't read. */
function guarded<T>(step: () => Attempt<T>): Attempt<T> {
  try {
    return step()
  } catch (error) {
    if (error instanceof RangeError) return { problems: [{ line: 1, column: 0, message: 'Mẫu lồng nhau quá sâu.' }] }
    return { problems: [syntaxProblem(error as HandlebarsError)] }
  }
}

/** Handlebars' two kinds of error: with a place of its own, or with the line in its words. */
export interface HandlebarsError {
  message: string
  lineNumber?: number
  column?: number
}

/** What Handlebars could not read. It lists every token that it would have taken, by names that nobody else knows. */
export function syntaxProblem({ message, lineNumber, column }: HandlebarsError): TemplateProblem {
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1)
  return { line, column: column ?? 0, message: `Mẫu viết sai cú pháp Handlebars: ${reason(message)}.` }
}

const byToken: Record<string, string> = {
  EOF: 'khối {{#…}} mở ra mà không có {{/…}} đóng lại',
  OPEN_ENDBLOCK: '{{/…}} ở đây không có khối {{#…}} nào để đóng',
  INVERSE: '{{else}} ở đây thừa, hoặc đứng ngoài khối {{#…}}',
  CLOSE: 'trước }} thiếu tên hoặc giá trị',
}

function reason(message: string): string {
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? []
  if (opened) return `khối {{#${opened}}} lại đóng bằng {{/${closed}}}`
  const path = /^Invalid path: (\S+)/.exec(message)?.[1]
  if (path) return `không có đường dẫn nào như “${path}”`
  const token = /got '(\w+)'$/.exec(message)?.[1] ?? ''
  return byToken[token] ?? 'có chữ không đọc được giữa {{ và }}, hoặc thiếu }}'
}
