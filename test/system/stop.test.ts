import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { minimalPlan } from '../support/minimal-plan.js'
import { officeThat, programs, wholePdf } from '../support/programs.js'
import { preload, program, temporaryFolder } from '../support/run.js'
import { p, r, word } from '../support/word.js'

const wrong = (name: string) => `${name}: kỷ niệm 93 năm (26/3/1931 - 26/3/2025)\n`
const right = (name: string) => wrong(name).replace('93', '94')
const isPosix = process.platform !== 'win32'

/** A folder with drafts, a plan, and one for what is temporary. */
function folderWith(drafts: readonly string[]): string {
  const folder = temporaryFolder()
  for (const name of drafts) writeFileSync(join(folder, name), wrong(name))
  writeFileSync(join(folder, 'a.yaml'), minimalPlan)
  writeFileSync(join(folder, 'a.docx'), word({ body: p(r(wrong('a.docx'))) }))
  for (const name of ['node_modules', 'tmp']) mkdirSync(join(folder, name))
  return folder
}

const temporaries = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /kehoach-|\.tmp$/.test(name))

describe('two runs with one process id, as in two containers', () => {
  test('fix 80 drafts each in one folder', async () => {
    const sets = ['x', 'y'].map((run) => Array.from({ length: 80 }, (_, i) => `${run}${i}.txt`))
    const folder = folderWith(sets.flat())
    const env = { ...process.env, ...preload(folder, "Object.defineProperty(process, 'pid', { value: 7 })") }
    const codes = await Promise.all(
      sets.map((drafts) => {
        const child = spawn(process.execPath, [program, 'lint', '--fix', ...drafts], {
          cwd: folder,
          env,
          stdio: 'ignore',
        })
        return new Promise((done) => child.once('exit', done))
      }),
    )
    expect(codes).toEqual([0, 0])
    for (const name of sets.flat()) expect(readFileSync(join(folder, name), 'utf8')).toBe(right(name))
    expect(temporaries(folder)).toEqual([])
  })

  test('take away no file that another one has made', () => {
    const folder = folderWith(['a.txt'])
    // As the program once named its own.
    const foreign = join(folder, '.kehoach-7.tmp')
    writeFileSync(foreign, 'của lượt khác')
    const env = { ...process.env, ...preload(folder, "Object.defineProperty(process, 'pid', { value: 7 })") }
    expect(spawnSync(process.execPath, [program, 'lint', '--fix', 'a.txt'], { cwd: folder, env }).status).toBe(0)
    expect(readFileSync(foreign, 'utf8')).toBe('của lượt khác')
  })
})

/** Sends the program a signal in the middle of the first thing that it writes. */
const signalling = (signal: string) => `
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const { pid, kill } = process
  for (const name of ['writeSync', 'writeFileSync']) {
    const write = fs[name]
    fs[name] = (target, ...rest) => {
      if (typeof target !== 'number' || target > 2) {
        kill.call(process, pid, '${signal}')
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
      }
      return write(target, ...rest)
    }
  }
  syncBuiltinESMExports()`

const many = Array.from({ length: 8 }, (_, i) => `${i}.txt`)

const works: [work: string, args: string[]][] = [
  ['a report', ['lint', 'a.txt', '--output-file', 'ra.json']],
  ['a fix', ['lint', 'a.txt', '--fix']],
  ['an annotated copy', ['lint', 'a.docx', '--annotate', 'ghi-chu.docx']],
  ['known findings', ['lint', 'a.txt', '--update-baseline']],
  ['what is remembered', ['lint', ...many]],
  ['a plan', ['build', 'a.yaml', '--to', 'docx,html']],
  ['a PDF', ['build', 'a.yaml', '--to', 'pdf']],
  ['a template', ['template', 'doan']],
  ['a standard', ['init-standard', 'doan']],
]

/** Runs the program in a folder until a signal stops it. */
function stopped(folder: string, args: string[], script: string) {
  const PATH = `${programs(folder, { soffice: officeThat(wholePdf) })}:${process.env.PATH}`
  const env = { ...process.env, PATH, LIBREOFFICE: '', TMPDIR: join(folder, 'tmp'), ...preload(folder, script) }
  const { status, signal } = spawnSync(process.execPath, [program, ...args], { cwd: folder, env, timeout: 60_000 })
  return { status, signal }
}

describe.runIf(isPosix).each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s', (signal) => {
  test.each(works)('while %s is written ends the program and leaves nothing temporary', (_, args) => {
    const folder = folderWith(['a.txt', ...many])
    expect(stopped(folder, args, signalling(signal))).toEqual({ status: null, signal })
    expect(temporaries(folder)).toEqual([])
  })
})

test.runIf(isPosix)('a signal is taken between two files', () => {
  const folder = folderWith(many)
  stopped(folder, ['lint', '--fix', ...many], signalling('SIGINT'))
  const fixed = many.filter((name) => readFileSync(join(folder, name), 'utf8') === right(name))
  expect(fixed).toEqual(['0.txt'])
})

test.runIf(isPosix).each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s ends with %i where the program is not ended by its own signals', (signal, status) => {
  const folder = folderWith(['a.txt'])
  const deaf = `${signalling(signal)}\nprocess.kill = () => true`
  expect(stopped(folder, ['lint', 'a.txt', '--fix'], deaf)).toEqual({ status, signal: null })
  expect(temporaries(folder)).toEqual([])
})
