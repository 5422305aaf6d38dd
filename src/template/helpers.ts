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

/**
 * How many values a template may ask for, characters printed and items repeated included. A plan of 18 pages with 40
 * activities takes 44,000; templates that repeat in repetitions would go on for ever.
 */
const most = 1_000_000

/** For one document: the names of its parts that were asked for, and the lists that were gone through, are noted. The helpers that `guard` writes into a template, and the two that a template may call, `eq` and `lookup`. */
export function countingHelpers(model: unknown, asked: Set<unknown>) {
  let left = most
  const spend = (amount: number, at: hbs.AST.Position) => {
    left -= amount
    if (left < 0) throw new TemplateError('Mẫu lặp quá nhiều lần nên không dựng xong được văn bản.', at)
  }
  const helpers = {
    value(context: unknown, ...rest: [...string[], Options]): unknown {
      spend(rest.length, locOf(rest))
      if (context === model && typeof rest[0] === 'string') asked.add(rest[0])
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
      if (!Array.isArray(value)) {
        throw new TemplateError(`“${nameOf(rest)}” không phải danh sách nên không lặp lại được.`, locOf(rest))
      }
      spend(value.length, locOf(rest))
      asked.add(value)
      return value
    },

    print(context: unknown, ...rest: [...string[], Options]): string {
      const value = helpers.value(context, ...rest)
      if (typeof value !== 'string' && typeof value !== 'number') {
        throw new TemplateError(`“${nameOf(rest)}” không phải chữ hoặc số nên không in ra được.`, locOf(rest))
      }
      const text = String(value)
      spend(text.length, locOf(rest))
      return text
    },

    eq(left: unknown, right: unknown, { loc }: Options): boolean {
      spend(typeof left === 'string' ? left.length + 1 : 1, loc.start)
      return left === right
    },

    lookup(list: unknown, key: unknown, { loc }: Options): unknown {
      spend(1, loc.start)
      const isKey = typeof key === 'string' || typeof key === 'number'
      if (isKey && typeof list === 'object' && list !== null && Object.hasOwn(list, key)) return (list as never)[key]
      throw new TemplateError(`Danh sách không có mục “${isKey ? key : '…'}”.`, loc.start)
    },
  }
  return helpers
}

function nameOf(rest: readonly (string | Options)[]): string {
  return rest.slice(0, -1).join('.') || 'this'
}

function locOf(rest: readonly (string | Options)[]): hbs.AST.Position {
  return (rest.at(-1) as Options).loc.start
}
