import * as z from 'zod'

export type Path = readonly (string | number)[]

/** The part of a schema that a path leads to. */
export function schemaAt(root: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((schema, key) => schema && step(schema, key), root)
}

function step(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  for (const option of choices(schema)) {
    const next = inside(option, key)
    if (next) return next
  }
  return undefined
}

function inside(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, z.ZodType>)[key]
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType
  return schema instanceof z.ZodArray && typeof key === 'number' ? (schema.element as z.ZodType) : undefined
}

/** What a value may be: the options of a union, or the schema alone. */
export function choices(schema: z.ZodType): z.ZodType[] {
  const inner = unwrapped(schema)
  return inner instanceof z.ZodUnion ? (inner.options as z.ZodType[]).flatMap(choices) : [inner]
}

/** What stands behind a key that may be left out. */
function unwrapped(schema: z.ZodType): z.ZodType {
  return mayBeLeftOut(schema) ? unwrapped(schema.unwrap() as z.ZodType) : schema
}

function mayBeLeftOut(schema: z.ZodType | undefined): schema is z.ZodOptional | z.ZodDefault | z.ZodPrefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
}

export function isOptional(root: z.ZodType, path: Path): boolean {
  return mayBeLeftOut(schemaAt(root, path))
}

/** The keys that stand at a path, each with its Vietnamese name, if it has one. */
export function keysAt(root: z.ZodType, path: Path): Map<string, string> {
  const schema = schemaAt(root, path)
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
  const meta = z.globalRegistry.get(schema) ?? z.globalRegistry.get(unwrapped(schema))
  return { title: String(meta?.title ?? ''), examples: (meta?.examples as unknown[] | undefined) ?? [] }
}
