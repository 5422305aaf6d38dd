import type { Template } from '../standard/templates/precompile.js'
import type { Place, Step, Value } from '../standard/templates/steps.js'
import { escapeMarkup } from '../text/markup/escape-markup.js'

/** A template that runs into something wrong. */
export class TemplateError extends Error {
  readonly template: string
  readonly line: number
  readonly column: number

  constructor(message: string, template: string, { line, column }: Place) {
    super(message)
    this.template = template
    this.line = line
    this.column = column
  }
}

/**
 * How many values a template may ask for, characters printed and items repeated included. A plan of 18 pages with 40
 * activities takes 44,000; templates that repeat in repetitions would go on for ever.
 */
const most = 1_000_000

/** What `this` is in a template, and what is around it. */
interface Scope {
  own: unknown
  /** What `../` leads to, within the template. */
  above?: Scope | undefined
  item?: Item | undefined
}

/** Where an item stands in the list that is gone through. */
interface Item {
  index: number
  first: boolean
  last: boolean
  above: Item | undefined
}

/** The making of one document. */
interface Run {
  templates: Readonly<Record<string, Template>>
  /** The one that is run now. */
  template: string
  model: unknown
  asked: Set<unknown>
  left: number
}

/**
 * The markup that the templates make of a model, begun with the template `first`. Of the model the names of the parts that
 * were asked for, and the lists that were gone through, are noted in `asked`. Throws a `TemplateError`.
 */
export function runTemplates(
  templates: Readonly<Record<string, Template>>,
  first: string,
  model: unknown,
  asked: Set<unknown>,
): string {
  return runSteps(templates[first]!.steps, { own: model }, { templates, template: first, model, asked, left: most })
}

function runSteps(steps: readonly Step[], scope: Scope, run: Run): string {
  let markup = ''
  for (const step of steps) markup += typeof step === 'string' ? step : runStep(step, scope, run)
  return markup
}

function runStep(step: Exclude<Step, string>, scope: Scope, run: Run): string {
  const value = evaluate(step.value, scope, run)
  switch (step.kind) {
    case 'print':
      return print(value, step.value, run)
    case 'if':
      return runSteps(isTrue(value) ? step.steps : step.otherwise, scope, run)
    case 'each':
      return repeat(value, step, scope, run)
    case 'partial': {
      const caller = run.template
      run.template = step.name
      const markup = runSteps(run.templates[step.name]!.steps, { own: value, item: scope.item }, run)
      run.template = caller
      return markup
    }
  }
}

function print(value: unknown, given: Value, run: Run): string {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw mistake(`“${nameOf(given)}” không phải chữ hoặc số nên không in ra được.`, given.at, run)
  const text = String(value)
  spend(text.length, given.at, run)
  return escapeMarkup(text)
}

function repeat(list: unknown, { value, ...step }: Extract<Step, { kind: 'each' }>, scope: Scope, run: Run): string {
  if (!Array.isArray(list))
    throw mistake(`“${nameOf(value)}” không phải danh sách nên không lặp lại được.`, value.at, run)
  spend(list.length, value.at, run)
  run.asked.add(list)
  if (list.length === 0) return runSteps(step.otherwise, scope, run)
  let markup = ''
  for (const [index, own] of list.entries()) {
    const item = { index, first: index === 0, last: index === list.length - 1, above: scope.item }
    markup += runSteps(step.steps, { own, above: scope, item }, run)
  }
  return markup
}

function evaluate(value: Value, scope: Scope, run: Run): unknown {
  switch (value.kind) {
    case 'path':
      return follow(value, scope, run)
    case 'data':
      return aboveBy(value.up, scope.item)?.[value.name as keyof Item]
    case 'literal':
      return value.value
    case 'eq': {
      const [one, other] = value.values.map((each) => evaluate(each, scope, run))
      spend(typeof one === 'string' ? one.length + 1 : 1, value.at, run)
      return one === other
    }
    case 'lookup':
      return lookUp(value, scope, run)
  }
}

function follow(path: Extract<Value, { kind: 'path' }>, scope: Scope, run: Run): unknown {
  const { keys, up, at } = path
  spend(keys.length + 1, at, run)
  let found = aboveBy(up, scope)?.own
  if (found === run.model && keys.length > 0) run.asked.add(keys[0])
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
      throw mistake(`Dữ liệu không có “${nameOf(path)}”.`, at, run)
    found = (found as Record<string, unknown>)[key]
  }
  return found
}

function lookUp({ values, at }: Extract<Value, { kind: 'eq' | 'lookup' }>, scope: Scope, run: Run): unknown {
  const [list, key] = values.map((value) => evaluate(value, scope, run))
  spend(1, at, run)
  const isKey = typeof key === 'string' || typeof key === 'number'
  if (isKey && typeof list === 'object' && list !== null && Object.hasOwn(list, key)) return (list as never)[key]
  throw mistake(`Danh sách không có mục “${isKey ? key : '…'}”.`, at, run)
}

function aboveBy<Level extends { above?: Level | undefined }>(up: number, from: Level | undefined): Level | undefined {
  let found = from
  for (let left = up; left > 0; left--) found = found?.above
  return found
}

function spend(amount: number, at: Place, run: Run): void {
  run.left -= amount
  if (run.left < 0) throw mistake('Mẫu lặp quá nhiều lần nên không dựng xong được văn bản.', at, run)
}

function mistake(message: string, at: Place, { template }: Run): TemplateError {
  return new TemplateError(message, template, at)
}

/** As Handlebars has it: an empty list is false too. */
function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

function nameOf(value: Value): string {
  return (value.kind === 'path' && value.keys.join('.')) || 'this'
}
