import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { configurable, otherChecks } from '../../src/checks.js'
import { explanation } from '../../src/cli/commands/explain.js'
import { rulesTable } from '../../src/cli/commands/rules.js'
import { configSchema } from '../../src/config/schema.js'
import { analyse } from '../../src/draft/analysis/analysis.js'
import { lintDraft } from '../../src/lint.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'
import type { Rule } from '../../src/rules/rule.js'
import { guideTable, rulesPage } from '../../src/rules-docs.js'
import { shown } from '../support/shown.js'

const rule: Rule = {
  id: 'two-words',
  subject: 'writing',
  severity: 'warning',
  summary: 'Một câu.',
  advice: 'Sửa lại.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I.',
  examples: [{ note: 'Sai ở dòng đầu.', text: 'một ✗\nhai', fixed: 'một\nhai' }, { plan: 'title: |\n  ```\n' }],
  *check() {},
}

test('docs/rules.md is what the rules say', async () => {
  await expect(rulesPage(rules)).toMatchFileSnapshot('../../docs/rules.md')
})

test('docs/contributing.md names all that a rule may ask', () => {
  const asked = Object.keys(analyse({ file: 'a.txt', passages: [], headings: [], facts: {} }))
  const named = readFileSync('docs/contributing.md', 'utf8').matchAll(/^\| `([a-zA-Z]+)(?:\([a-z, ]+\))?` \|/gm)
  expect(Array.from(named, ([, name]) => name).sort()).toEqual(asked.sort())
})

test('the example of docs/contributing.md is a rule', () => {
  const [, code] = /```ts\n(export const weekendMeeting.*?)```/s.exec(readFileSync('docs/contributing.md', 'utf8'))!
  const { code: script } = transformSync(code!, { loader: 'ts', format: 'iife', globalName: 'made' })
  const { weekendMeeting } = new Function(`${script}; return made`)()
  const text = 'Chi đoàn họp Chủ nhật (12/5/2024), ra quân Chủ nhật (19/5/2024).\n\nHọc tập: Chủ nhật (26/5/2024).'
  const found = lintDraft(readText(text, 'a.txt').value!, [weekendMeeting], text)
  expect(found.map(({ position }) => position?.start.column)).toEqual([14, 44])
})

test('the guide lists the rules by what they say', async () => {
  const guide = readFileSync('docs/huong-dan.md', 'utf8')
  const list = /(?<=<!-- rules -->\n).*?(?=<!-- \/rules -->)/s
  expect(guide).toMatch(list)
  await expect(guide.replace(list, () => `\n${guideTable(rules)}\n`)).toMatchFileSnapshot('../../docs/huong-dan.md')
})

test('schema/config.schema.json is what a config may say', async () => {
  const standards = readdirSync('templates').sort()
  const schema = z.toJSONSchema(configSchema({ rules: configurable(rules), standards }), { io: 'input' })
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schema/config.schema.json')
})

test('a section of the page holds all that a rule knows of itself', () => {
  const page = rulesPage([rule])
  expect(page).toContain('| [two-words](#two-words) | cảnh báo | Một câu. |\n')
  expect(page).toContain(
    '## two-words\n\nMột câu. Mức: cảnh báo.\n\nNghị định 30/2020/NĐ-CP, Phụ lục I.\n\nSai ở dòng đầu.\n\n' +
      '```text\nmột ✗\nhai\n```\n\nSau khi sửa:\n\n```text\nmột\nhai\n```\n\n````yaml\ntitle: |\n  ```\n````\n',
  )
})

test('kehoach rules lists every rule on a line of its own', () => {
  const lines = shown(rulesTable([rule, { ...rule, id: 'x', severity: 'error' }])).split('\n')
  expect(lines.slice(0, 3)).toEqual(['two-words  cảnh báo  Một câu.', 'x          lỗi       Một câu.', ''])
  expect(
    shown(rulesTable(rules))
      .split('\n')
      .slice(0, rules.length)
      .map((line) => line.split(' ')[0]),
  ).toEqual(rules.map(({ id }) => id))
})

describe('kehoach explain', () => {
  test('tells what, why and examples', () => {
    expect(shown(explanation('two-words', [rule])!)).toMatchInlineSnapshot(`
      "two-words (cảnh báo)
      Một câu.

      Vì sao
      Nghị định 30/2020/NĐ-CP, Phụ lục I.

      Ví dụ (dòng có dấu ✗ là dòng bị báo)

      Sai ở dòng đầu.
          một ✗
          hai
        Sau khi sửa:
          một
          hai

          title: |
            \`\`\`

      Đổi mức hoặc tắt
      Thêm --rule two-words=off vào lệnh, hoặc ghi vào kehoach.config.yaml:
        rules:
          two-words: off
      "
    `)
  })

  test.each(rules.map(({ id }) => id))('knows %s', (id) => {
    const text = shown(explanation(id, rules)!)
    const { summary, why } = rules.find((known) => known.id === id)!
    expect(text.startsWith(`${id} (`)).toBe(true)
    expect(text).toContain(summary)
    expect(text).toContain(why)
  })

  test('knows what is reported without a rule', () => {
    expect(shown(explanation('yaml-syntax', rules)!)).toContain('YAML')
    expect(shown(explanation('yaml-syntax', rules)!)).toContain('không đổi mức được')
    expect(shown(explanation('suppression-unused', rules)!)).toContain('suppression-unused: off')
    expect(explanation('yaml-sintax', rules)).toBeUndefined()
  })
})

test('everything that can be reported is documented, and nothing else', () => {
  const source = filesBelow('src')
    .filter((file) => file.endsWith('.ts') && file !== join('src', 'checks.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const reported = new Set(Array.from(source.matchAll(/ruleId: '([a-z-]+)'/g), ([, id]) => id!))
  const documented = new Set([...rules, ...otherChecks].map(({ id }) => id))
  expect([...reported].filter((id) => !documented.has(id))).toEqual([])
  expect(otherChecks.filter(({ id }) => !source.includes(`'${id}'`)).map(({ id }) => id)).toEqual([])
  expect(documented.size).toBe(rules.length + otherChecks.length)
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
}
