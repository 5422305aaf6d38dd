import { sourceAttribute } from '../document/markup.js'

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
        params: block.params.map((param) => guardExpression(param, repeats ? 'list' : 'value')),
        program: block.program && guard(block.program, file),
        inverse: block.inverse && guard(block.inverse, file),
      } as hbs.AST.Statement
    }
    case 'PartialStatement': {
      const partial = statement as hbs.AST.PartialStatement
      return { ...partial, params: partial.params.map((param) => guardExpression(param)) } as hbs.AST.Statement
    }
    default:
      return statement
  }
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

// White space control may have cut `value`, never a tag in it: its n-th tag is the n-th of `original`.
function stamp({ value, original, loc }: hbs.AST.ContentStatement, file: string): string {
  const places = [...String(original).matchAll(startTag)].map(({ index }) =>
    placeOf(String(original), index, loc.start),
  )
  return value.replace(startTag, (tag) => `${tag} ${sourceAttribute}="${file}:${places.shift()}"`)
}

function placeOf(text: string, index: number, start: hbs.AST.Position): string {
  const lines = text.slice(0, index).split('\n')
  const column = lines.at(-1)!.length
  return lines.length === 1 ? `${start.line}:${start.column + column}` : `${start.line + lines.length - 1}:${column}`
}
