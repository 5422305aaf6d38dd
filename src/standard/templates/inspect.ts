import type { Problem } from '../../problem.js'
import { nearest } from '../../text/nearest.js'

/** A problem at a place of a template's source: line from 1, column from 0, as Handlebars counts. */
export interface TemplateProblem extends Problem {
  line: number
  column: number
}

type Ast = hbs.AST.Node
const blockHelpers = ['if', 'unless', 'each']
const dataNames = ['index', 'first', 'last']
// Of blocks and calls in one another; what ships goes four deep.
const deepest = 40

/**
 * Everything in a template that Handlebars would take and a standard must not use: it may print values, choose, repeat
 * and call its own partials. No markup from data (triple-stash), no helper that isn't listed, no dynamic partial.
 */
export function* inspect(program: hbs.AST.Program, partials: readonly string[], depth = 0): Generator<TemplateProblem> {
  for (const statement of program.body) yield* inspectStatement(statement, partials, depth)
}

function* inspectStatement(
  statement: hbs.AST.Statement,
  partials: readonly string[],
  depth: number,
): Generator<TemplateProblem> {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return
    case 'MustacheStatement':
      return yield* inspectMustache(statement as hbs.AST.MustacheStatement)
    case 'BlockStatement':
      return yield* inspectBlock(statement as hbs.AST.BlockStatement, partials, depth + 1)
    case 'PartialStatement':
      return yield* inspectPartial(statement as hbs.AST.PartialStatement, partials)
    default:
      yield mistake(statement, 'Mẫu không dùng partial có thân hoặc decorator.')
  }
}

function* inspectMustache(statement: hbs.AST.MustacheStatement): Generator<TemplateProblem> {
  if (!statement.escaped) {
    yield mistake(statement, 'Mẫu không được in dữ liệu thành thẻ HTML ({{{…}}} hoặc {{&…}}).', 'Viết {{…}}.')
  }
  if (statement.params.length > 0 || statement.hash) {
    yield* inspectCall(statement as unknown as hbs.AST.SubExpression, 'lookup')
  } else if (statement.path.type === 'PathExpression') {
    yield* inspectExpression(statement.path)
  } else {
    yield mistake(
      statement,
      'Giữa {{ và }} phải là tên của một dữ liệu.',
      'Chữ in sẵn thì viết thẳng, không đặt trong {{}}.',
    )
  }
}

function* inspectBlock(
  block: hbs.AST.BlockStatement,
  partials: readonly string[],
  depth: number,
): Generator<TemplateProblem> {
  if (depth > deepest) return yield tooDeep(block)
  if (!blockHelpers.includes(block.path.original)) {
    yield unknownHelper(block, block.path.original, blockHelpers)
  } else if (block.params.length !== 1 || block.hash || namesItems(block)) {
    yield mistake(block, `{{#${block.path.original}}} cần đúng một giá trị.`)
  }
  for (const param of block.params) yield* inspectExpression(param)
  if (block.program) yield* inspect(block.program, partials, depth)
  if (block.inverse) yield* inspect(block.inverse, partials, depth)
}

/** `as |name|`, which could give a name of ours another meaning. */
function namesItems({ program, inverse }: hbs.AST.BlockStatement): boolean {
  return [program, inverse].some((part) => (part?.blockParams?.length ?? 0) > 0)
}

function* inspectPartial(statement: hbs.AST.PartialStatement, partials: readonly string[]): Generator<TemplateProblem> {
  const name = 'original' in statement.name ? String(statement.name.original) : ''
  if (!partials.includes(name)) {
    const near = nearest(name, partials)
    const hint = near ? `Có phải ý bạn là “${near}”?` : `Các mẫu có sẵn: ${partials.join(', ')}.`
    yield mistake(statement, `Không có mẫu “${name}.hbs”.`, hint)
  }
  if (statement.hash || statement.params.length > 1)
    yield mistake(statement, 'Partial chỉ nhận một giá trị, không nhận tham số có tên.')
  for (const param of statement.params) yield* inspectExpression(param)
}

function* inspectExpression(expression: Ast, depth = 0): Generator<TemplateProblem> {
  if (depth > deepest) return yield tooDeep(expression)
  if (expression.type === 'SubExpression') {
    yield* inspectCall(expression as hbs.AST.SubExpression, 'eq', depth + 1)
  } else if (expression.type === 'PathExpression') {
    const { data, parts, original } = expression as hbs.AST.PathExpression
    if (data && !dataNames.includes(parts.join('.'))) {
      yield mistake(expression, `Mẫu không dùng biến “${original}”.`, 'Các biến có sẵn: @index, @first, @last.')
    }
  }
}

/** `(eq a b)` where a value is chosen by, `{{lookup list @index}}` where one is printed. */
function* inspectCall(call: hbs.AST.SubExpression, helper: string, depth = 0): Generator<TemplateProblem> {
  if (call.path.original !== helper) yield unknownHelper(call, call.path.original, [helper])
  else if (call.params.length !== 2 || call.hash) yield mistake(call, `Hàm “${helper}” cần đúng hai giá trị.`)
  for (const param of call.params) yield* inspectExpression(param, depth)
}

function tooDeep(node: Ast): TemplateProblem {
  return mistake(node, `Mẫu lồng nhau quá ${deepest} tầng.`)
}

function unknownHelper(node: Ast, name: string, known: readonly string[]): TemplateProblem {
  const hint = known.length > 0 ? `Các hàm có thể dùng ở đây: ${known.join(', ')}.` : undefined
  return mistake(node, `Mẫu không có hàm “${name}”.`, hint)
}

function mistake(node: Ast, message: string, hint?: string): TemplateProblem {
  return { ...node.loc.start, message, ...(hint && { hint }) }
}
