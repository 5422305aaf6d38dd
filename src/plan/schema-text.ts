import * as z from 'zod'

/** A schema with what an editor shows of it: a short name, what it is for and how it is written. */
export function described<T extends z.ZodType>(schema: T, title: string, description: string, examples: unknown[]): T {
  return schema.meta({ title, description, examples })
}

export function text(title: string, description: string, examples: string[]): z.ZodString {
  return described(z.string(), title, description, examples).meta({ minLength: 1 })
}

/** Dates are read by the calendar, which says more about a mistake than a pattern can: editors alone get the pattern. */
export function dateText(title: string, description: string, examples: string[]): z.ZodString {
  return text(title, description, examples).meta({ pattern: '^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$' })
}

export function lineOrLines(title: string, description: string, examples: unknown[]) {
  const line = text(title, description, examples.flat().slice(0, 1) as string[])
  return described(z.union([z.string(), z.array(line).min(1)]), title, description, examples)
}

export function idText(description: string, examples: string[]): z.ZodString {
  const error = 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.'
  return described(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error }), 'Mã', description, examples)
}
