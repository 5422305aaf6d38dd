import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shellWord } from '../../src/cli/shell-word.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'

/** Last year's plan of which only the date is new: its seven activities stand in the old year. */
const lastYears = readFileSync('plans/2024-thang-cong-nhan.yaml', 'utf8').replace(/^date:.*$/m, 'date: 07/5/2025')
const wrong = planWith('title: kỷ niệm 498 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024)')

const inConfig = (level: string) => `rules:\n  anniversary-count: ${level}\n`

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Has the program take what it writes to for a terminal, as far as it asks. */
function asTerminal(folder: string, streams: string[] = ['stdout', 'stderr']): Record<string, string> {
  const preload = join(folder, 'terminal.cjs')
  writeFileSync(preload, streams.map((stream) => `process.${stream}.isTTY = true`).join('\n'))
  return { NODE_OPTIONS: `--require=${JSON.stringify(preload)}`, NO_COLOR: '1' }
}

/** The last line of `build` at a terminal. */
function lastLine(files: Record<string, string>, plans: string[]): string {
  const folder = folderWith(files)
  const { code, err } = run(folder, ['build', '--', ...plans], { env: asTerminal(folder) })
  expect(code).toBe(0)
  // What shows how far the work has come is wiped.
  return err.split('\n').at(-2)?.split('\u001b[K').at(-1) ?? ''
}

describe('build ends with what lint would find', () => {
  test.each<[what: string, files: Record<string, string>, plans: string[], line: string]>([
    [
      'last year’s plan with a new date',
      { 'plans/x.yaml': lastYears },
      ['plans/x.yaml'],
      'còn 0 lỗi, 1 cảnh báo: kehoach lint plans/x.yaml',
    ],
    [
      'in the plans where something is',
      { 'a b.yaml': wrong, 'tot.yaml': minimalPlan, '-c.yaml': lastYears },
      ['a b.yaml', 'tot.yaml', '-c.yaml'],
      "còn 1 lỗi, 1 cảnh báo: kehoach lint -- 'a b.yaml' -c.yaml",
    ],
    ['nothing', { 'a.yaml': minimalPlan }, ['a.yaml'], ''],
    ['mere remarks', { 'a.yaml': wrong, 'kehoach.config.yaml': inConfig('info') }, ['a.yaml'], ''],
    ['what a config turns off', { 'a.yaml': wrong, 'kehoach.config.yaml': inConfig('off') }, ['a.yaml'], ''],
    [
      'by the levels of a config',
      { 'a.yaml': wrong, 'kehoach.config.yaml': inConfig('warning') },
      ['a.yaml'],
      'còn 0 lỗi, 1 cảnh báo: kehoach lint a.yaml',
    ],
    [
      'what a comment silences',
      { 'a.yaml': wrong.replace(/^title:/m, '# kehoach-ignore anniversary-count: theo bản gốc\ntitle:') },
      ['a.yaml'],
      '',
    ],
  ])('%s', (_, files, plans, line) => {
    expect(lastLine(files, plans)).toBe(line)
  })

  test('what the baseline of the folder does not know', () => {
    const folder = folderWith({ 'a.yaml': wrong })
    const env = asTerminal(folder)
    expect(run(folder, ['lint', 'a.yaml', '--update-baseline']).code).toBe(0)
    expect(run(folder, ['build', 'a.yaml'], { env }).err).toBe('')
    writeFileSync(join(folder, 'b.yaml'), wrong)
    const { err } = run(folder, ['build', 'a.yaml', 'b.yaml'], { env })
    expect(err).toMatch(/còn 1 lỗi, 0 cảnh báo: kehoach lint --baseline kehoach\.baseline\.json b\.yaml\n$/)
    const [, command] = /: kehoach (.*)\n$/.exec(err)!
    expect(run(folder, command!.split(' ')).out).toContain('\n1 tệp: 1 lỗi, 0 cảnh báo, 0 lưu ý\n')
  })

  test('beside what is wrong with a plan that could not be built', () => {
    const folder = folderWith({ 'hong.yaml': planWith('date: 31/4/2024'), 'sai.yaml': wrong })
    const { code, out, err } = run(folder, ['build', 'hong.yaml', 'sai.yaml'], { env: asTerminal(folder) })
    expect({ code, out }).toEqual({ code: 1, out: 'build/sai.docx\n' })
    expect(err).toMatch(/\n2 tệp: 1 lỗi, .*\ncòn 1 lỗi, 0 cảnh báo: kehoach lint sai\.yaml\n$/)
  })

  test.each([
    [['stderr'], 'build/a.docx\n', 'còn 1 lỗi, 0 cảnh báo: kehoach lint a.yaml\n'],
    [['stdout'], 'build/a.docx\ncòn 1 lỗi, 0 cảnh báo: kehoach lint a.yaml\n', ''],
    [[], 'build/a.docx\n', ''],
  ])('on the terminal: %j', (streams, out, err) => {
    const folder = folderWith({ 'a.yaml': wrong })
    expect(run(folder, ['build', 'a.yaml'], { env: asTerminal(folder, streams) })).toEqual({ code: 0, out, err })
  })

  const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0
  test.runIf(hasScript)('on a real one', () => {
    const folder = folderWith({ 'a.yaml': wrong })
    const command = `'${process.execPath}' '${resolve('bin/kehoach.js')}' build a.yaml`
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toBe('build/a.docx\r\ncòn 1 lỗi, 0 cảnh báo: kehoach lint a.yaml\r\n')
  })
})

describe('the linter', () => {
  /** The program with a rule that tells on standard error when it is loaded, and whether the Word file is there by then. */
  const rule = 'id:"weekday",'
  function telling(folder: string): string {
    for (const part of ['bin', 'dist', 'templates']) cpSync(part, join(folder, 'kehoach', part), { recursive: true })
    const dist = join(folder, 'kehoach/dist')
    rmSync(join(dist, 'build.pack'))
    const scripts = readdirSync(dist).filter((name) => name.endsWith('.cjs'))
    const bundle = scripts.map((name) => join(dist, name)).find((file) => readFileSync(file, 'utf8').includes(rule))!
    const code = readFileSync(bundle, 'utf8')
    const state = "'rules, ' + require('node:fs').existsSync('build/a.docx') + '\\n'"
    const tell = `id:(process.stderr.write(${state}),"weekday"),`
    const changed = code.replace(rule, () => tell)
    expect(changed).not.toBe(code)
    writeFileSync(bundle, changed)
    return join(folder, 'kehoach/bin/kehoach.js')
  }

  test.each([
    ['nowhere but at a terminal', [], ''],
    ['when the files are written', ['stderr'], 'rules, true\n'],
  ])('is loaded by build %s', (_, streams, err) => {
    const folder = folderWith({ 'a.yaml': minimalPlan })
    const program = telling(folder)
    const env = { ...process.env, ...asTerminal(folder, streams) }
    const ran = spawnSync(process.execPath, [program, 'build', 'a.yaml'], { cwd: folder, encoding: 'utf8', env })
    expect(ran).toMatchObject({ status: 0, stdout: 'build/a.docx\n', stderr: err })
    expect(existsSync(join(folder, 'build/a.docx'))).toBe(true)
  })
})

test.each([
  ['plans/kế-hoạch_1.yaml', 'plans/kế-hoạch_1.yaml', 'plans/kế-hoạch_1.yaml'],
  ['plans\\a.yaml', "'plans\\a.yaml'", 'plans\\a.yaml'],
  ['kế hoạch $x.yaml', "'kế hoạch $x.yaml'", '"kế hoạch $x.yaml"'],
  ["'a'.yaml", "''\\''a'\\''.yaml'", '"\'a\'.yaml"'],
  ['', "''", '""'],
])('%j is typed as %s, on Windows as %s', (text, posix, windows) => {
  expect(shellWord(text, 'linux')).toBe(posix)
  expect(shellWord(text, 'win32')).toBe(windows)
})

test.runIf(process.platform !== 'win32')('what is typed is what is meant', () => {
  for (const text of ['a b', "it's", '$(x) `y` "z" \\n', "dòng\nhai\u001b\\\u202e'", '*?[a]~ #;&|<>']) {
    const { stdout } = spawnSync('bash', ['-c', `printf %s ${shellWord(text)}`], {
      encoding: 'utf8',
      env: { LC_ALL: 'C.UTF-8', PATH: process.env.PATH },
    })
    expect(stdout).toBe(text)
  }
})
