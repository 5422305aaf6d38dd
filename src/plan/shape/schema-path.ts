import * as z from 'zod'
import { planSchema } from '../schema/plan-schema.js'

export type Path = readonly (string | number)[]

/** The part of the plan's schema that a path leads to, for its name, its examples and its keys. */
export function schemaAt(path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((schema, key) => schema && step(schema, key), planSchema)
}

function step(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  for (const option of choices(schema)) {
    const next =
      option instanceof z.ZodObject
        ? (option.shape as Record<string, z.ZodType>)[key]
        : option instanceof z.ZodArray && typeof key === 'number'
          ? (option.element as z.ZodType)
          : undefined
    if (next) return next
  }
  return undefined
}

/** What a value may be: the options of a union, or the schema alone. */
export function choices(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return choices(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(choices)
  return [schema]
}

export function isOptional(path: Path): boolean {
  return schemaAt(path) instanceof z.ZodOptional
}

/** The keys that stand at a path, each with its Vietnamese name. */
export function keysAt(path: Path): Map<string, string> {
  const schema = schemaAt(path)
  const object = schema && choices(schema).find((option) => option instanceof z.ZodObject)
  const shape = object ? Object.entries(object.shape as Record<string, z.ZodType>) : []
  return new Map(shape.map(([key, value]) => [key, metaOf(value).title]))
}

/** A path without the numbers of items, such as `activities.when`. */
export function keysOf(path: Path): string {
  return path.filter((part) => typeof part === 'string').join('.')
}

export interface Meta {
  title: string
  examples: unknown[]
}

/** A key's Vietnamese name and examples, whether or not it may be left out. */
export function metaOf(schema: z.ZodType): Meta {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema
  const meta = z.globalRegistry.get(schema) ?? z.globalRegistry.get(inner)
  return { title: String(meta?.title ?? ''), examples: (meta?.examples as unknown[] | undefined) ?? [] }
}
