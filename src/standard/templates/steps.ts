import { sourceAttribute } from '../../document/markup.js'

/**
 * What a template does, one step after the other: plain data, kept with its standard, which nobody has to make code of.
 * A text is printed as it stands.
 */
export type Step =
  | string
  | { kind: 'print'; value: Value }
  | { kind: 'if'; value: Value; steps: Step[]; otherwise: Step[] }
  | { kind: 'each'; value: Value; steps: Step[]; otherwise: Step[] }
  | { kind: 'partial'; name: string; value: Value }

/** What a step is given, and where in the template it stands. */
export type Value = { at: Place } & (
  | { kind: 'path'; up: number; keys: string[] }
  /** `@index`, `@first`, `@last` */
  | { kind: 'data'; up: number; name: string }
  | { kind: 'literal'; value: unknown }
  | { kind: 'eq' | 'lookup'; values: [Value, Value] }
)

/** Line from 1, column from 0, as Handlebars counts. */
export type Place = hbs.AST.Position

/**
 * The steps of a template that `inspect` found right. A start tag gets its line and column, as the markup keeps no trace of
 * the template that it comes from.
 */
export function stepsOf(program: hbs.AST.Program | undefined, file: string): Step[] {
  return program?.body.flatMap((statement) => stepOf(statement, file)) ?? []
}

function stepOf(statement: hbs.AST.Statement, file: string): Step[] {
  switch (statement.type) {
    case 'ContentStatement': {
      const text = stamped(statement as hbs.AST.ContentStatement, file)
      return text === '' ? [] : [text]
    }
    case 'MustacheStatement':
      return [{ kind: 'print', value: printed(statement as hbs.AST.MustacheStatement) }]
    case 'BlockStatement':
      return [blockOf(statement as hbs.AST.BlockStatement, file)]
    case 'PartialStatement': {
      const { name, params, loc } = statement as hbs.AST.PartialStatement
      const value = params[0] ? valueIn(params[0]) : { ...own, at: loc.start }
      return [{ kind: 'partial', name: String((name as hbs.AST.PathExpression).original), value }]
    }
    default:
      return []
  }
}

const own = { kind: 'path' as const, up: 0, keys: [] }

function blockOf({ path, params, program, inverse }: hbs.AST.BlockStatement, file: string): Step {
  const value = valueIn(params[0]!)
  const [steps, otherwise] = [stepsOf(program, file), stepsOf(inverse, file)]
  if (path.original === 'each') return { kind: 'each', value, steps, otherwise }
  if (path.original === 'unless') return { kind: 'if', value, steps: otherwise, otherwise: steps }
  return { kind: 'if', value, steps, otherwise }
}

/** `{{a.b}}`, `{{lookup a.b @index}}` */
function printed({ path, params, loc }: hbs.AST.MustacheStatement): Value {
  const at = loc.start
  return params.length === 0 ? { ...valueIn(path), at } : { kind: 'lookup', values: both(params), at }
}

function valueIn(expression: hbs.AST.Expression): Value {
  const at = expression.loc.start
  switch (expression.type) {
    case 'PathExpression': {
      const { data, depth: up, parts } = expression as hbs.AST.PathExpression
      return data ? { kind: 'data', up, name: parts[0]!, at } : { kind: 'path', up, keys: parts, at }
    }
    case 'SubExpression':
      return { kind: 'eq', values: both((expression as hbs.AST.SubExpression).params), at }
    default:
      return { kind: 'literal', value: (expression as Partial<hbs.AST.StringLiteral>).value, at }
  }
}

function both([first, second]: hbs.AST.Expression[]): [Value, Value] {
  return [valueIn(first!), valueIn(second!)]
}

const startTag = /<[a-z][a-z0-9]*/g
const newLine = /\n/g

// White space control may have cut `value`, never a tag in it: its n-th tag is the n-th of `original`.
function stamped({ value, original, loc }: hbs.AST.ContentStatement, file: string): string {
  const text = String(original)
  const lines = [...text.matchAll(newLine)].map(({ index }) => index)
  let line = 0
  const places = Array.from(text.matchAll(startTag), ({ index }) => {
    while (line < lines.length && lines[line]! < index) line++
    const column = line === 0 ? loc.start.column + index : index - lines[line - 1]! - 1
    return `${loc.start.line + line}:${column}`
  })
  let next = 0
  return value.replace(startTag, (tag) => `${tag} ${sourceAttribute}="${file}:${places[next++]}"`)
}
