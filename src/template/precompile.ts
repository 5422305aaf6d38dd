import Handlebars from 'handlebars'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { guard } from './guard.js'
import { inspect, type Mistake } from './inspect.js'
import { templateDiagnostic } from './place.js'

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
  const value: Record<string, Template> = {}
  for (const name of names) {
    const source = files[`${name}.hbs`]!
    const { code, mistakes } = precompile(source, `${name}.hbs`, names)
    diagnostics.push(...mistakes.map((mistake) => templateDiagnostic(mistake, source, `${folder}${name}.hbs`)))
    if (code !== undefined) value[name] = { source, code }
  }
  return diagnostics.length > 0 ? { diagnostics } : { value, diagnostics }
}

function precompile(source: string, file: string, partials: string[]): { code?: string; mistakes: Mistake[] } {
  let program: hbs.AST.Program
  try {
    program = Handlebars.parse(source)
  } catch (error) {
    return { mistakes: [syntaxMistake(error as SyntaxFault)] }
  }
  const mistakes = [...inspect(program, partials)]
  if (mistakes.length > 0) return { mistakes }
  const options = { knownHelpers, knownHelpersOnly: true, preventIndent: true }
  return { code: String(Handlebars.precompile(guard(program, file), options)), mistakes }
}

/** Handlebars' two kinds of error: with a place of its own, or with the line in its words. */
interface SyntaxFault {
  message: string
  lineNumber?: number
  column?: number
}

function syntaxMistake({ message, lineNumber, column }: SyntaxFault): Mistake {
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1)
  const reason = message.replace(/ - \d+:\d+$/, '').replace(/^Parse error on line \d+:\n[\s\S]*\n/, '')
  return { line, column: column ?? 0, message: `Mẫu viết sai cú pháp Handlebars: ${reason}.` }
}
