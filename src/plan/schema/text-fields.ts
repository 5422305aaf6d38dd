import * as z from 'zod'
import { datePattern, partialDatePattern } from '../../calendar/date-pattern.js'

/** A schema with what an editor shows of it: a short name, what it is for and how it is written. */
export function described<T extends z.ZodType>(schema: T, title: string, description: string, examples: unknown[]): T {
  return schema.meta({ title, description, examples })
}

// What is longer was pasted into a wrong key, or is meant to keep the program busy.
const longestLine = 300
const longestParagraph = 2_000
const longestBody = 1_000_000

/** A text of one line. */
export function text(title: string, description: string, examples: string[]): z.ZodString {
  return described(line(), title, description, examples).meta({ minLength: 1 })
}

/** A text that may take several lines of print. */
export function paragraph(title: string, description: string, examples: string[]): z.ZodString {
  return described(upTo(longestParagraph), title, description, examples).meta({ minLength: 1 })
}

export function wholeText(title: string, description: string, examples: string[]): z.ZodString {
  return described(upTo(longestBody), title, description, examples).meta({ minLength: 1 })
}

/** What a line may be, without a description of its own. */
export function line(): z.ZodString {
  return upTo(longestLine)
}

function upTo(most: number): z.ZodString {
  return z.string().max(most)
}

/** A list of no more items than a plan has a use for. */
export function listOf<T extends z.ZodType>(item: T, most: number): z.ZodArray<T> {
  return z.array(item).max(most)
}

/** Dates are read by the calendar, which says more about a mistake than a pattern can: editors alone get the pattern. */
export function dateText(title: string, description: string, examples: string[]): z.ZodString {
  return text(title, description, examples).meta({ pattern: datePattern })
}

/** A date of which the day, or day and month, may be left to the pen. */
export function partialDateText(title: string, description: string, examples: string[]): z.ZodString {
  return text(title, description, examples).meta({ pattern: partialDatePattern })
}

export function lineOrLines(title: string, description: string, examples: unknown[], most: number) {
  const item = text(title, description, examples.flat().slice(0, 1) as string[])
  return described(z.union([line(), listOf(item, most).min(1)]), title, description, examples)
}

export function idText(description: string, examples: string[]): z.ZodString {
  const error = 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.'
  return described(line().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error }), 'Mã', description, examples)
}
