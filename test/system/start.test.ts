import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { minimalPlan } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'

/** The program as another Node has built it, with a user's folder for caches. */
function foreignProgram() {
  const folder = temporaryFolder()
  for (const part of ['bin', 'dist', 'templates']) cpSync(part, join(folder, part), { recursive: true })
  for (const name of packsIn(join(folder, 'dist'))) {
    const file = join(folder, 'dist', name)
    const pack = readFileSync(file, 'latin1')
    const other = pack.replace(process.versions.v8, (version) => 'x'.repeat(version.length))
    expect(other).not.toBe(pack)
    writeFileSync(file, other, 'latin1')
  }
  writeFileSync(join(folder, 'a.yaml'), minimalPlan)
  const cache = join(folder, 'cache')
  const start = { cwd: folder, env: { ...process.env, HOME: folder, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache } }
  const args = (...rest: string[]) => [join(folder, 'bin/kehoach.js'), ...rest]
  return {
    folder,
    run: (...rest: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args(...rest), { ...start, encoding: 'utf8' })
      return { status, stdout, stderr }
    },
    begin: (...rest: string[]) => {
      const child = spawn(process.execPath, args(...rest), { ...start, stdio: 'ignore' })
      return new Promise((resolve) => child.once('exit', resolve))
    },
    kept: () => packsIn(folder, true).filter((file) => !file.startsWith('dist')),
  }
}

function packsIn(folder: string, isDeep = false): string[] {
  return readdirSync(folder, { recursive: isDeep, encoding: 'utf8' }).filter((file) => /\.(?:pack|tmp)$/.test(file))
}

const built = { status: 0, stdout: 'build/a.docx\n', stderr: '' }

describe('the program on another Node than the one that built it', () => {
  test('keeps what V8 compiled for the user, and uses it', () => {
    const program = foreignProgram()
    expect(program.run('build', 'a.yaml')).toEqual(built)
    const [pack = '', ...others] = program.kept()
    expect([pack, others]).toEqual([expect.stringMatching(/build\.pack$/), []])
    const file = join(program.folder, pack)
    const { mtimeMs } = statSync(file)
    expect(program.run('build', 'a.yaml')).toEqual(built)
    // A run that had to compile anything writes the pack anew.
    expect(statSync(file).mtimeMs).toBe(mtimeMs)
  })

  test('starts with a pack that is cut off, and mends it', () => {
    const program = foreignProgram()
    program.run('build', 'a.yaml')
    const file = join(program.folder, program.kept()[0]!)
    const { size } = statSync(file)
    for (const length of [0, 100, 5000, size - 1000]) {
      truncateSync(file, length)
      expect(program.run('build', 'a.yaml')).toEqual(built)
      expect(statSync(file).size).toBeGreaterThan(size / 2)
    }
  })

  test('starts where nothing can be kept', () => {
    const program = foreignProgram()
    writeFileSync(join(program.folder, 'cache'), '')
    writeFileSync(join(program.folder, 'Library'), '')
    chmodSync(join(program.folder, 'cache'), 0o400)
    expect(program.run('build', 'a.yaml')).toEqual(built)
    expect(program.kept()).toEqual([])
  })

  test('leaves one whole pack where several start at once', async () => {
    const program = foreignProgram()
    const runs = Array.from({ length: 3 }, () => program.begin('lint', 'a.yaml'))
    expect(await Promise.all(runs)).toEqual([0, 0, 0])
    expect(program.kept()).toEqual([expect.stringMatching(/lint\.pack$/)])
    expect(program.run('lint', 'a.yaml')).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('the version', () => {
  test.each(['--version', '-V'])('%s', (option) => {
    expect(run('.', [option])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' })
  })

  test('is said with other words as well', () => {
    expect(run('.', ['--version', '--help']).out).toBe(`${manifest.version}\n`)
  })
})

test('what a start reads is ASCII, which needs no decoding', () => {
  const scripts = readdirSync('dist').filter((name) => name.endsWith('.cjs'))
  const others = scripts.filter((name) => readFileSync(join('dist', name)).some((byte) => byte > 127))
  expect([scripts.sort(), others]).toEqual([['program.cjs', 'start.cjs'], []])
})
