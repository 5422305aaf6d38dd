import type { TemplateProblem } from './inspect.js'

/** Calls of partials that come back to the template they stand in, and so would never end; by the template's name. */
export function circles(programs: ReadonlyMap<string, hbs.AST.Program>): Map<string, TemplateProblem[]> {
  const calls = new Map(Array.from(programs, ([name, program]) => [name, callsIn(program)]))
  const reached = new Map(Array.from(programs.keys(), (name) => [name, reachedFrom(name, calls)]))
  const mistakesOf = (name: string) =>
    calls.get(name)!.flatMap(({ partial, loc }): TemplateProblem[] => {
      if (!reached.get(partial)?.has(name)) return []
      return [{ ...loc.start, message: `Mẫu “${partial}.hbs” lại gọi về chính mẫu này, nên không bao giờ dừng.` }]
    })
  return new Map(Array.from(programs.keys(), (name) => [name, mistakesOf(name)]))
}

function reachedFrom(name: string, calls: ReadonlyMap<string, readonly Call[]>): Set<string> {
  const reached = new Set([name])
  for (const next of reached) for (const { partial } of calls.get(next) ?? []) reached.add(partial)
  return reached
}

interface Call {
  partial: string
  loc: hbs.AST.SourceLocation
}

function callsIn({ body }: hbs.AST.Program): Call[] {
  return body.flatMap((statement) => {
    const { type, loc } = statement
    if (type === 'PartialStatement') {
      const { name } = statement as hbs.AST.PartialStatement
      return [{ partial: String((name as hbs.AST.PathExpression).original), loc }]
    }
    const { program, inverse } = statement as hbs.AST.BlockStatement
    return [program, inverse].flatMap((part) => (part ? callsIn(part) : []))
  })
}
