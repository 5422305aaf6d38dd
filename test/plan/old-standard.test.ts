import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { loadStandard } from '../../src/standard/load.js'
import { planWith } from '../support/minimal-plan.js'

/** The Đoàn's standard as an office copied it before there were landscape plans, secrecy and rows of signers. */
function oldStandard() {
  const folder = 'templates/doan/'
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]))
  const change = (name: string, ...changes: [RegExp, string][]) => {
    for (const [from, to] of changes) {
      expect(files[name]).toMatch(from)
      files[name] = files[name]!.replace(from, to)
    }
  }
  change('page.hbs', [/\{\{orientation\}\}/, 'portrait'])
  change('signing.hbs', [
    / {2}\{\{#each signers\}\}[\s\S]*?<\/table>\n {2}\{\{\/each\}\}/,
    '<table class="cosigning-{{cosigners.length}}"><tr>{{#each cosigners}}<td>{{> post this}}<p class="signer">{{name}}</p></td>{{/each}}<td>{{> post signature}}</td></tr></table><table class="signing"><tr><td>{{> recipients}}</td><td></td></tr></table>',
  ])
  change(
    'standard.yaml',
    [/^ {2}secrecy: .*\n/m, ''],
    [
      /^ {2}cosigning: \{ name: KH Bảng người ký, columns: \[.*?\]/m,
      '  cosigning-1: { name: KH Bảng người ký, columns: [80, 80]',
    ],
    [/^ {2}draftFirst: .*\n/m, ''],
    [/^ {2}stamp-\S*mat: .*\n/gm, ''],
  )
  const { value, diagnostics } = loadStandard(files, './the-thuc/')
  expect(diagnostics).toEqual([])
  return value!
}

const told = async (keys: string) => {
  const standard = oldStandard()
  const found = await compilePlan(planWith(keys), 'a.yaml', async () => ({ value: standard, diagnostics: [] }))
  return found.diagnostics.filter(({ severity }) => severity === 'error')
}

test.each([
  ['as before', '', []],
  ['a blank date', 'date: 5/2024\n', []],
  ['two signers', 'cosigners: [{ post: A }]\n', []],
  ['landscape', 'orientation: landscape\n', ['page.hbs Kế hoạch có phần “orientation”']],
  ['a secret', 'secrecy: mat\n', ['letterhead.hbs Thẻ <p> có class “stamp-mat”']],
  [
    'four signers',
    'cosigners: [{ post: A }, { post: B }, { post: C }]\n',
    ['signing.hbs Thẻ <table> có class “cosigning-3”'],
  ],
])('an older standard: %s', async (_, keys, expected) => {
  const found = await told(keys)
  expect(found.map(({ file, message }) => `${file.replace('./the-thuc/', '')} ${message}`)).toEqual(
    expected.map((words) => expect.stringContaining(words)),
  )
  for (const { hint } of found) expect(hint).toMatch(/Thêm vào mẫu page|chép lại tệp mẫu này/)
})
