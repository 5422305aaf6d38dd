import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { orFault } from '../../src/node/fault.js'
import { UsageError } from '../../src/node/usage.js'
import { minimalPlan } from '../support/minimal-plan.js'
import { preload, run, temporaryFolder } from '../support/run.js'

const draft = 'Kỷ niệm 93 năm (26/3/1931 - 26/3/2025)\n'

describe('a fault of the program at one file', () => {
  const diagnosticOf = (work: () => Promise<unknown>) => orFault('a.txt', work, (fault) => fault)

  test('is a diagnostic of this file', async () => {
    const fault = await diagnosticOf(async () => {
      throw new TypeError('x is undefined.\n    at y')
    })
    expect(fault).toEqual({
      ruleId: 'internal-fault',
      severity: 'error',
      message: 'kehoach gặp lỗi bên trong khi xử lý tệp này: x is undefined.',
      file: 'a.txt',
      hint: expect.stringMatching(/^Xin gửi .*\.$/),
    })
  })

  test('is not what the command line is wrong about', async () => {
    const usage = new UsageError('Sai.')
    await expect(diagnosticOf(() => Promise.reject(usage))).rejects.toBe(usage)
  })
})

/** Has the program fail at a text with this mark: by an error, or in a thread by its end. */
const mark = '\u2622'
const failing = (act: string) => `
  const { normalize } = String.prototype
  String.prototype.normalize = function (...form) {
    if (this.includes('${mark}')) ${act}
    return normalize.apply(this, form)
  }`
const throwing = failing(`throw new TypeError('không ngờ tới')`)
const told = 'kehoach gặp lỗi bên trong khi xử lý tệp này: không ngờ tới.'

function folderWith(count: number): { folder: string; names: string[] } {
  const folder = temporaryFolder()
  const names = Array.from({ length: count }, (_, i) => `${String(i).padStart(3, '0')}.txt`)
  for (const name of names) writeFileSync(join(folder, name), draft)
  writeFileSync(join(folder, names[1]!), `${draft}${mark}\n`)
  mkdirSync(join(folder, 'node_modules'))
  return { folder, names }
}

function rulesByFile(out: string): Record<string, string[]> {
  const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string; ruleId: string }[] }
  return Object.fromEntries(
    [...new Set(diagnostics.map(({ file }) => file))].map((file) => [
      file,
      diagnostics.filter((one) => one.file === file).map(({ ruleId }) => ruleId),
    ]),
  )
}

const expected = (names: readonly string[]) =>
  Object.fromEntries(names.map((name, i) => [name, [i === 1 ? 'internal-fault' : 'anniversary-count']]))

test.each([
  ['three files', 3, throwing],
  ['eight, which are remembered', 8, throwing],
  ['a hundred, in threads', 100, throwing],
  ['a hundred, one of which ends its thread', 100, failing('process.exit(9)')],
])('lint tells of it and of the others: %s', (_, count, script) => {
  const { folder, names } = folderWith(count)
  const env = preload(folder, script)
  for (const args of [[], ['--no-cache']]) {
    const { code, out, err } = run(folder, ['lint', ...names, '--format', 'json', ...args], { env })
    expect({ code, err, found: rulesByFile(out) }).toEqual({ code: 2, err: '', found: expected(names) })
  }
})

test('lint --fix mends the others', () => {
  const { folder, names } = folderWith(3)
  const { code, out, err } = run(folder, ['lint', '--fix', ...names], { env: preload(folder, throwing) })
  expect({ code, out, err }).toEqual({
    code: 2,
    out: expect.stringContaining(told),
    err: 'Đã sửa 2 chỗ trong 2 tệp.\n',
  })
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(texts).toEqual([draft.replace('93', '94'), `${draft}${mark}\n`, draft.replace('93', '94')])
})

test('build makes the others', () => {
  const folder = temporaryFolder()
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.yaml`), minimalPlan)
  writeFileSync(join(folder, 'b.yaml'), minimalPlan.replace('Chăm lo', `${mark} lo`))
  const env = preload(folder, throwing)
  const { code, out, err } = run(folder, ['build', 'a.yaml', 'b.yaml', 'c.yaml'], { env })
  expect({ code, out, err }).toEqual({
    code: 2,
    out: ['a', 'c'].map((name) => `${join('build', `${name}.docx`)}\n`).join(''),
    err: expect.stringMatching(new RegExp(`^b\\.yaml\\n[^]*${told}`)),
  })
  expect(readdirSync(join(folder, 'build'))).toEqual(['a.docx', 'c.docx'])
})

test.each([
  ['an error', `throw new TypeError('không ngờ tới')`],
  ['one that nobody waits for', `setImmediate(() => { throw new TypeError('không ngờ tới') })`],
])('outside of any file %s is told of without a trace', (_, act) => {
  const { folder, names } = folderWith(3)
  const script = `const { stdout } = process; const { write } = stdout
    stdout.write = function (...text) { stdout.write = write; ${act}; return write.apply(stdout, text) }`
  const { code, err } = run(folder, ['lint', ...names], { env: preload(folder, script) })
  expect({ code, err }).toEqual({
    code: 2,
    err: 'kehoach gặp lỗi bên trong: không ngờ tới.\nXin báo lỗi này kèm tệp đang dùng cho nhóm phát triển.\n',
  })
})
