import { sourceAttribute } from '../../document/markup.js'

/**
 * Rewrites a template that `inspect` found right, so that what goes wrong while it runs is noticed and can be placed:
 *
 * - A path becomes a call of a helper that demands the key. Handlebars' own strict mode demands keys that are printed,
 *   not those given to `{{#if}}`, `{{#each}}` or a partial, and there it would take a typing error for false.
 * - A start tag gets its line and column, as the markup keeps no trace of the template that it comes from.
 */
export function guard(program: hbs.AST.Program, file: string): hbs.AST.Program {
  return { ...program, body: program.body.map((statement) => guardStatement(statement, file)) }
}

function guardStatement(statement: hbs.AST.Statement, file: string): hbs.AST.Statement {
  switch (statement.type) {
    case 'ContentStatement': {
      const content = statement as hbs.AST.ContentStatement
      return { ...content, value: stamp(content, file) } as hbs.AST.Statement
    }
    case 'MustacheStatement': {
      const mustache = statement as hbs.AST.MustacheStatement
      const { path, params } = printed(mustache)
      return { ...mustache, path, params } as hbs.AST.Statement
    }
    case 'BlockStatement': {
      const block = statement as hbs.AST.BlockStatement
      const repeats = block.path.original === 'each'
      return {
        ...block,
        params: block.params.map((param) => guardParam(param, repeats ? 'list' : 'value')),
        program: block.program && guard(block.program, file),
        inverse: block.inverse && guard(block.inverse, file),
      } as hbs.AST.Statement
    }
    case 'PartialStatement': {
      const partial = statement as hbs.AST.PartialStatement
      const params = partial.params.length > 0 ? partial.params : [own(partial.loc)]
      return { ...partial, params: params.map((param) => guardParam(param)) } as hbs.AST.Statement
    }
    default:
      return statement
  }
}

/** What a block or partial is given. It always goes through a helper, which counts how often that happens. */
function guardParam(param: hbs.AST.Expression, helper: Exclude<Demand, 'print'> = 'value'): hbs.AST.Expression {
  const guarded = guardExpression(param, helper)
  return guarded === param ? call(helper, [param], param.loc) : guarded
}

function own(loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [], original: 'this', loc } as hbs.AST.PathExpression
}

type Demand = 'value' | 'list' | 'print'

function guardExpression(expression: hbs.AST.Expression, helper: Demand = 'value'): hbs.AST.Expression {
  if (expression.type === 'SubExpression') {
    const { params, ...others } = expression as hbs.AST.SubExpression
    return { ...others, params: params.map((param) => guardExpression(param)) } as hbs.AST.SubExpression
  }
  const path = expression as hbs.AST.PathExpression
  return path.type === 'PathExpression' && !path.data ? demand(path, helper) : expression
}

/** `{{a.b}}` → `{{print . "a" "b"}}`, `{{lookup a.b @index}}` → `{{print (lookup (value . "a" "b") @index)}}`. */
function printed({ path, params, loc }: hbs.AST.MustacheStatement): hbs.AST.SubExpression {
  if (params.length === 0) return demand(path as hbs.AST.PathExpression, 'print')
  const found = call(
    'lookup',
    params.map((param) => guardExpression(param)),
    loc,
  )
  return call('print', [found], loc)
}

/** `a.b` → `(value . "a" "b")` */
function demand(path: hbs.AST.PathExpression, helper: Demand): hbs.AST.SubExpression {
  const { loc } = path
  if (path.data) return call(helper, [path], loc)
  const context = { ...path, parts: [], original: path.depth > 0 ? '..' : 'this' }
  const keys = path.parts.map((value) => ({ type: 'StringLiteral', value, original: value, loc }))
  return call(helper, [context, ...keys], loc)
}

function call(helper: string, params: hbs.AST.Expression[], loc: hbs.AST.SourceLocation): hbs.AST.SubExpression {
  const path = { type: 'PathExpression' as const, data: false, depth: 0, parts: [helper], original: helper, loc }
  return { type: 'SubExpression', path, params, loc } as hbs.AST.SubExpression
}

const startTag = /<[a-z][a-z0-9]*/g
const newLine = /\n/g

// White space control may have cut `value`, never a tag in it: its n-th tag is the n-th of `original`.
function stamp({ value, original, loc }: hbs.AST.ContentStatement, file: string): string {
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
