import * as z from 'zod'
import { layoutSchema } from './schema.js'

/** The keys that standard.yaml may have at a path. */
export function keysAt(path: readonly string[]): string[] {
  let schema: z.ZodType | undefined = layoutSchema
  for (const key of path) schema = schema && below(schema, key)
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

function below(schema: z.ZodType, key: string): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return bare((schema.shape as Record<string, z.ZodType>)[key])
  return schema instanceof z.ZodRecord ? bare(schema.valueType as z.ZodType) : undefined
}

function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
  return isWrapped ? bare(schema.unwrap() as z.ZodType) : schema
}
