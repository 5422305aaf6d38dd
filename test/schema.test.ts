import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { configSchema } from '../src/config/schema.js'
import { planJsonSchema } from '../src/plan/json-schema.js'
import { layoutSchema } from '../src/standard/schema.js'

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

/** The paths of texts and lists of any length. */
function unlimited(inner: Schema, path = ''): string[] {
  const { properties = {}, additionalProperties, items, anyOf = [], type } = inner
  const isFree = [type].flat().includes('string') && !('enum' in inner) && !('const' in inner)
  const isEnding = inner.maxLength !== undefined || (inner.pattern && !/[*+]|,\}/.test(String(inner.pattern)))
  return [
    ...(isFree && !isEnding ? [`${path}: maxLength`] : []),
    ...(type === 'array' && inner.maxItems === undefined ? [`${path}: maxItems`] : []),
    ...Object.entries(properties).flatMap(([key, value]) => unlimited(value, `${path}/${key}`)),
    ...(items ? unlimited(items, `${path}/*`) : []),
    ...(additionalProperties ? unlimited(additionalProperties as Schema, `${path}/*`) : []),
    ...anyOf.flatMap((option) => unlimited(option, path)),
  ]
}

test.each([
  ['a plan', schema],
  ['a config', z.toJSONSchema(configSchema({ rules: [], standards: ['doan'] }), { io: 'input' }) as Schema],
  ['a standard', z.toJSONSchema(layoutSchema, { io: 'input' }) as Schema],
])('every text and list of %s has a limit', (_, whole) => {
  expect(unlimited(whole)).toEqual([])
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
