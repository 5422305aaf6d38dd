import { readdirSync } from 'node:fs'
import { Validator } from '@cfworker/json-schema'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { parseDate, parsePartialDate, parsePeriod } from '../../src/calendar/parse.js'
import { parseWhen } from '../../src/calendar/when/when.js'
import { configSchema } from '../../src/config/schema.js'
import { draftFromPlan } from '../../src/draft/from-plan.js'
import { lintDraft } from '../../src/lint.js'
import { parsePlan } from '../../src/plan/parse.js'
import { planJsonSchema } from '../../src/plan/schema/json-schema.js'
import { rules } from '../../src/rules/index.js'
import { layoutSchema } from '../../src/standard/schema.js'
import { knownStandards } from '../../src/standard/standard.js'
import { planWith } from '../support/minimal-plan.js'

type Schema = { type?: unknown; properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[] } & Record<
  string,
  unknown
>

const schema = planJsonSchema() as Schema

test('schema/plan.schema.json is up to date', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schema/plan.schema.json')
})

function keysOf({ properties = {}, items, anyOf = [] }: Schema, path = ''): [string, Schema][] {
  const own = Object.entries(properties).flatMap(([key, inner]): [string, Schema][] => [
    [`${path}${key}`, inner],
    ...keysOf(inner, `${path}${key}.`),
  ])
  return [...own, ...(items ? keysOf(items, path) : []), ...anyOf.flatMap((option) => keysOf(option, path))]
}

describe('every key tells an editor in Vietnamese what it is for', () => {
  test.each(keysOf(schema))('%s', (_, { title, description, markdownDescription, examples, defaultSnippets = [] }) => {
    expect(title).toMatch(/\p{L}{2}/u)
    expect(description).toMatch(/\p{L}/u)
    expect(markdownDescription).toContain(description)
    expect([...(examples as unknown[]), ...(defaultSnippets as unknown[])].length).toBeGreaterThan(0)
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

test('a number may be written as one', () => {
  expect(schema.properties!.number!.type).toEqual(['string', 'integer'])
})

test('the program’s standards are offered, and any folder is taken', () => {
  expect(knownStandards.toSorted()).toEqual(readdirSync('templates').toSorted())
  expect(schema.properties!.standard!.anyOf![0]).toMatchObject({ enum: [...knownStandards] })
  for (const standard of [...knownStandards, './the-thuc-doan', 'the-thuc\\rieng'])
    expect(errorsOf({ standard })).toEqual([])
  expect(errorsOf({ standard: 'đoàn' })).not.toEqual([])
})

test('hovers of items show the items, and no key “items”', () => {
  const shown = JSON.stringify(schema)
  expect(shown).not.toContain('yaml\\nitems:')
  expect(schema.properties!.recipients!.items!.markdownDescription).toContain('```yaml\n- Thành Đoàn\n```')
  const lists: Schema[] = []
  JSON.stringify(schema, (key, value) => {
    if (key === 'items') lists.push(value)
    return value
  })
  expect(lists.length).toBeGreaterThan(5)
  for (const { title, description, markdownDescription } of lists) {
    expect(title).toMatch(/\p{L}{2}/u)
    expect(markdownDescription).toContain(description)
  }
})

const validator = new Validator({ ...schema, required: [] } as object, '7', false)

function errorsOf(value: unknown): string[] {
  return validator.validate(value).errors.map(({ error }) => error)
}

describe('a date is taken by the schema as the program takes it', () => {
  const [days, months, years] = [
    ['7', '07', '18', '123'],
    ['6', '06', '12', 'sáu', 'Mười hai', 'NĂM', 'giêng'],
    ['2026', '26', '202', '20260'],
  ]
  const separators = ['/', ' / ', '-', '–', '.', ' tháng ', ' THÁNG ', ' ', '', '//']
  const ends = ['/', ' / ', '-', '−', '.', ' năm ', ', năm ', ' Năm  ', ',', '']
  const dates = days.flatMap((day) =>
    separators.flatMap((one) =>
      months.flatMap((month) => ends.flatMap((two) => years.map((year) => day + one + month + two + year))),
    ),
  )
  const others = [
    '2026-06-18',
    '2026-6-18',
    '2026/06/18',
    '18/6',
    '6/2026',
    '2026',
    'hôm nay',
    '',
    'tháng 6 năm 2026',
    '18/6/2026.',
    '13/2026',
    '0/2026',
    '… tháng 6 năm 2026',
    '…… / 6 / 2026',
    '___/06/2026',
    '/6/2026',
    'tháng 6/2026',
    'tháng … năm 2026',
    'tháng     năm 2026',
    'năm 2026',
    'năm 20261',
    '2026-06',
    '2026-13',
    '2026-0',
    '.../.../2026',
  ]
  const all = [...dates, ...others].flatMap((date) => [date, `ngày ${date}`, ` Ngày  ${date} `, `ngay ${date}`])

  test(`of ${all.length} forms those that the parser takes, and no other`, () => {
    const taken = all.filter((date) => !parsePartialDate(date).problem)
    expect(taken.length).toBeGreaterThan(300)
    expect(all.filter((date) => errorsOf({ date }).length === 0)).toEqual(taken)
  })

  test.each([
    '18/6/2026',
    '18-6-2026',
    '18.6.2026',
    'ngày 18 tháng 6 năm 2026',
    '2026-06-18',
    '18/6/26',
    '18 tháng Sáu năm 2026',
    '6/2026',
    'ngày … tháng 6 năm 2026',
    'Tháng 6 năm 2026',
    'ngày      tháng      năm 2026',
    '2026',
  ])('%s', (date) => {
    expect(parsePartialDate(date).problem).toBeUndefined()
    expect(errorsOf({ date })).toEqual([])
    expect(errorsOf({ date: date.normalize('NFD') })).toEqual([])
  })
})

describe('times are taken by the schema as the program takes them', () => {
  test.each([
    '07/5/2024',
    '10-11/5/2024',
    '13, 20, 27/5/2023',
    '08/5 - 04/6/2023',
    'Trong tháng 5',
    'Quý II/2024',
    'Cả năm',
    'Trước ngày 31/5/2024',
    '08g00 ngày 13/5/2023',
    'Sáng thứ Bảy, ngày 13/5/2023',
    'Thường xuyên',
  ])('when: %s', (when) => {
    expect(parseWhen(when, { year: 2024 }).problem).toBeUndefined()
    expect(errorsOf({ activities: [{ id: 'a', name: 'A', when }] })).toEqual([])
  })

  test.each(['01/5/2024 - 31/5/2024', 'từ ngày 01/5/2024 đến ngày 31/5/2024', 'Tháng 5/2024', 'Quý II/2024'])(
    'period: %s',
    (period) => {
      expect(parsePeriod(period).problem).toBeUndefined()
      expect(errorsOf({ period })).toEqual([])
    },
  )

  test('the examples that editors show are taken by the program', () => {
    const examplesOf = (path: string) =>
      keysOf(schema).find(([key]) => key === path)![1].examples as (string | { text: string })[]
    for (const date of examplesOf('date')) expect(parsePartialDate(String(date)).problem).toBeUndefined()
    for (const date of examplesOf('activities.when.sort')) expect(parseDate(String(date)).problem).toBeUndefined()
    for (const period of examplesOf('period')) expect(parsePeriod(String(period)).problem).toBeUndefined()
    for (const when of examplesOf('activities.when')) {
      if (typeof when === 'string') expect(parseWhen(when, { year: 2024 }).problem, when).toBeUndefined()
    }
  })
})

/** As the YAML language server inserts a snippet: texts as they stand. */
function inserted(value: unknown, indent = ''): string {
  if (Array.isArray(value))
    return value.map((item) => `\n${indent}- ${inserted(item, `${indent}  `).trimStart()}`).join('')
  if (typeof value !== 'object' || value === null) return String(value)
  const lines = Object.entries(value).map(([key, inner]) => {
    const isNested = typeof inner === 'object' && inner !== null
    return `\n${indent}${key}:${isNested ? '' : ' '}${inserted(inner, `${indent}  `)}`
  })
  return lines.join('')
}

test('a whole plan is offered, in which nothing is wrong', () => {
  const [snippet] = schema.defaultSnippets as { label: string; body: Record<string, unknown> }[]
  expect(snippet!.label).toBe('Kế hoạch')
  for (const key of schema.required as string[]) expect(snippet!.body).toHaveProperty(key)
  const plan = `${inserted(snippet!.body).trimStart()}\n`
  const { value, diagnostics } = parsePlan(plan, 'plan.yaml')
  expect(diagnostics).toEqual([])
  expect(lintDraft(draftFromPlan(value!), rules, plan)).toEqual([])
  expect(errorsOf(parse(plan))).toEqual([])
})

const snippets = keysOf(schema).flatMap(([key, { defaultSnippets = [] }]) =>
  (defaultSnippets as { label: string; body: unknown }[]).map(({ label, body }) => ({ key, label, body })),
)

test('what takes more than a line can be inserted', () => {
  const keys = new Set(snippets.map(({ key }) => key))
  for (const key of ['body', 'schedule', 'annexes.schedule', 'annexes.body']) expect(keys).toContain(key)
})

/** Mistakes in a plan that has a time and an activity besides. */
function mistakesIn(keys: string): string[] {
  const besides = [
    'period: 01/5/2024 - 31/5/2024\n',
    'activities:\n  - id: a\n    name: Hội thao\n    when: 15/5/2024\n    lead: [Đoàn Sở]\n',
  ].filter((text) => !keys.startsWith(text.slice(0, 6)))
  const { diagnostics } = parsePlan(planWith(`${besides.join('')}${keys}`), 'plan.yaml')
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)
}

describe('a snippet is right where it is inserted', () => {
  test.each(snippets.filter(({ key }) => !key.includes('.')))('$label', ({ key, body }) => {
    expect(mistakesIn(`${key}: ${inserted(body, '  ')}\n`)).toEqual([])
  })
})

describe('a snippet is right as an item', () => {
  const lists = Object.entries(schema.properties!).filter(([, { items }]) => items?.defaultSnippets)
  test.each(lists.map(([key]) => key))('%s', (key) => {
    const bodies = (schema.properties![key]!.items!.defaultSnippets as { body: unknown }[]).map(({ body }) => body)
    const items = bodies.map((body) => `- ${inserted(body, '  ').trimStart()}\n`).join('')
    expect(mistakesIn(`${key}:\n${items}`)).toEqual([])
  })
})
