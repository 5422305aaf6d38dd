/** A template that runs into something wrong; `template` is added where it is called. */
export class TemplateError extends Error {
  template?: string
  line: number
  column: number

  constructor(message: string, { line, column }: hbs.AST.Position) {
    super(message)
    this.line = line
    this.column = column
  }
}

interface Options {
  loc: hbs.AST.SourceLocation
}

/** The helpers that `guard` writes into a template, and the two that a template may call: `eq` and `lookup`. */
export const helpers = {
  value(context: unknown, ...rest: [...string[], Options]): unknown {
    let value = context
    for (let i = 0; i < rest.length - 1; i++) {
      const key = rest[i] as string
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
        throw new TemplateError(`Dữ liệu không có “${nameOf(rest)}”.`, locOf(rest))
      }
      value = (value as Record<string, unknown>)[key]
    }
    return value
  },

  list(context: unknown, ...rest: [...string[], Options]): unknown[] {
    const value = helpers.value(context, ...rest)
    if (Array.isArray(value)) return value
    throw new TemplateError(`“${nameOf(rest)}” không phải danh sách nên không lặp lại được.`, locOf(rest))
  },

  print(context: unknown, ...rest: [...string[], Options]): string {
    const value = helpers.value(context, ...rest)
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    throw new TemplateError(`“${nameOf(rest)}” không phải chữ hoặc số nên không in ra được.`, locOf(rest))
  },

  eq(left: unknown, right: unknown): boolean {
    return left === right
  },

  lookup(list: unknown, key: string | number, { loc }: Options): unknown {
    if (typeof list === 'object' && list !== null && Object.hasOwn(list, key)) return (list as never)[key]
    throw new TemplateError(`Danh sách không có mục “${key}”.`, loc.start)
  },
}

function nameOf(rest: readonly (string | Options)[]): string {
  return rest.slice(0, -1).join('.') || 'this'
}

function locOf(rest: readonly (string | Options)[]): hbs.AST.Position {
  return (rest.at(-1) as Options).loc.start
}
