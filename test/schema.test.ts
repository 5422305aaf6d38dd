import { describe, expect, test } from 'vitest'
import { planJsonSchema } from '../src/plan/json-schema.js'

type Schema = { type?: unknown; properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[] } & Record<
  string,
  unknown
>

const schema = planJsonSchema() as Schema

test('schema/plan.schema.json is up to date', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../schema/plan.schema.json')
})

function keysOf({ properties = {}, items, anyOf = [] }: Schema, path = ''): [string, Schema][] {
  const own = Object.entries(properties).flatMap(([key, inner]): [string, Schema][] => [
    [`${path}${key}`, inner],
    ...keysOf(inner, `${path}${key}.`),
  ])
  return [...own, ...(items ? keysOf(items, path) : []), ...anyOf.flatMap((option) => keysOf(option, path))]
}

describe('every key tells an editor in Vietnamese what it is for', () => {
  test.each(keysOf(schema))('%s', (_, { title, description, markdownDescription, examples }) => {
    expect(title).toMatch(/\p{L}{2}/u)
    expect(description).toMatch(/\p{L}/u)
    expect(markdownDescription).toContain(description)
    expect((examples as unknown[]).length).toBeGreaterThan(0)
  })
})

test('no other key is allowed anywhere', () => {
  const objects: Schema[] = []
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if ('properties' in value) objects.push(value as Schema)
    Object.values(value).forEach(walk)
  }
  walk(schema)
  expect(objects.length).toBeGreaterThan(7)
  expect(objects.every(({ additionalProperties }) => additionalProperties === false)).toBe(true)
})

test('a number may be written as one, and standards are not listed', () => {
  expect(schema.properties!.number!.type).toEqual(['string', 'integer'])
  expect(schema.properties!.standard).not.toHaveProperty('enum')
})
