import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { draftFromPlan } from '../../src/draft/from-plan.js'
import { lintParts } from '../../src/lint/mistaken-plan.js'
import { lintDraft } from '../../src/lint.js'
import { parsePlan } from '../../src/plan/parse.js'
import { rules } from '../../src/rules/index.js'
import { applySuppressions } from '../../src/suppression/apply.js'
import { doan } from '../support/docx-standard.js'
import { minimalPlan } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'

// What takes a second at most where each blank is looked at once takes minutes where each is looked at from each.
const timeout = 20_000
const blanks = ' '.repeat(150_000)

const withBody = (body: string) => minimalPlan.replace('  # Mục đích\n', (heading) => `${heading}\n  ${body}\n`)
const withValue = (key: string, value: string) => minimalPlan.replace(new RegExp(`^( *${key}:).*$`, 'm'), `$1 ${value}`)

const plans: [where: string, plan: string][] = [
  ...['standard', 'parent', 'name', 'authority', 'number', 'place', 'date', 'title'].flatMap(
    (key): [string, string][] => [
      [`inside ${key}`, withValue(key, `a${blanks}b`)],
      [`behind ${key}`, withValue(key, `a${blanks}`)],
    ],
  ),
  ['in quotes', withValue('title', `"a${blanks}b"`)],
  ['before a comment', withValue('title', `a${blanks}# b`)],
  ['before a colon', `title${blanks}: a\n${minimalPlan}`],
  ['before the first key', `${blanks}x\n${minimalPlan}`],
  ['in a recipient', minimalPlan.replace('  - Lưu VP', `  - a ;${blanks}b`)],
  ['in a paragraph', withBody(`a${blanks}b`)],
  ['in bold', withBody(`**a${blanks}b** c`)],
  ['before the end of a line', withBody(`a${blanks}\n  b`)],
  ['in a cell', withBody(`| a${blanks}b | c |\n  |---|---|\n  | d | e |`)],
  ['in an expression', withBody(`{{${blanks}year${blanks}}}`)],
  ['in a comment', withBody(`<!-- kehoach-ignore${blanks}x`)],
  ['as tabs', withBody(`a${blanks.replaceAll(' ', '\t')}b`)],
  ['as no-break spaces', withBody(`a${blanks.replaceAll(' ', '\u00a0')}b`)],
]

test.each(plans)('a plan with very many blanks %s is checked and compiled at once', { timeout }, async (_, plan) => {
  const { value, parts, diagnostics } = parsePlan(plan, 'a.yaml', { standards: ['doan'] })
  if (value) lintDraft(draftFromPlan(value), rules, plan)
  else if (parts) lintParts(parts, diagnostics, plan)
  applySuppressions([], { file: 'a.yaml', text: plan, isYaml: true, ruleIds: new Set(), off: new Set() })
  const standardOf = async () => ({ value: doan(), diagnostics: [] })
  const compiled = await compilePlan(plan, 'a.yaml', standardOf, { standards: ['doan'] })
  expect(compiled.value !== undefined || compiled.diagnostics.length > 0).toBe(true)
})

describe('lint --changed', () => {
  const git = (folder: string, ...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' })

  test('reads once the line that names a standard, however many blanks it has', { timeout }, () => {
    const folder = temporaryFolder()
    git(folder, 'init', '--quiet')
    expect(run(folder, ['init-standard', 'doan', '--out', 'st']).code).toBe(0)
    writeFileSync(join(folder, 'a.yaml'), `standard: a${blanks}b\n`)
    expect(run(folder, ['lint', '.', '--changed']).code).toBe(1)
  })

  test('finds the plans that name a changed standard, however they write it', () => {
    const folder = temporaryFolder()
    git(folder, 'init', '--quiet')
    expect(run(folder, ['init-standard', 'doan', '--out', 'st']).code).toBe(0)
    const named = ['./st', "'./st'", '"./st"   # của mình', './st # của mình', '  ./st  ', './st\r', '.\\st']
    const others = ['doan', 'doan # ./st', './st2', '', '# ./st']
    for (const [i, value] of [...named, ...others].entries()) {
      const plan = minimalPlan.replace(/^standard:.*\n/, `standard: ${value}\n`)
      writeFileSync(join(folder, `${String.fromCharCode(97 + i)}.yaml`), plan)
    }
    git(folder, 'add', '*.yaml')
    git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'a')
    git(folder, 'add', '.')
    const { out } = run(folder, ['lint', '.', '--changed', '--format', 'junit'])
    const checked = Array.from(out.matchAll(/<testsuite name="([^"]*)"/g), ([, name]) => name)
    const expected = [...named.keys()].map((i) => `${String.fromCharCode(97 + i)}.yaml`)
    expect(checked.filter((name) => name!.endsWith('.yaml') && !name!.startsWith('st'))).toEqual(expected)
  })
})
