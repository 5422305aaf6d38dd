import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { afterAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { nodeVersion } from '../../scripts/exe/nodes.mjs'
import { testSteps } from '../support/clerk-steps.js'
import { minimalPlan } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'
import { nodeFor, noWine, startWindows } from '../support/wine.js'

const home = 'build/exe'
const missing = otherSystem() ?? whyMissing('windows') ?? whyMissing('linux')
if (missing) console.warn(`executables.test.ts skipped: ${missing}`)
else make(home)

function whyMissing(system: 'windows' | 'linux'): string | undefined {
  const node = nodeFor(system)
  return 'missing' in node ? node.missing : undefined
}

function otherSystem(): string | undefined {
  return process.platform === 'linux' && process.arch === 'x64' ? undefined : 'they are made on Linux x64'
}

function make(folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/exe.mjs', folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

// Each alone in a folder, as whoever downloads it has it.
const folder = mkdtempSync(join(tmpdir(), 'kehoach-exe-'))
const alone = (name: string) => join(folder, name, name)
if (!missing) {
  for (const name of ['kehoach', 'kehoach.exe']) {
    mkdirSync(join(folder, name))
    copyFileSync(join(home, name), alone(name))
  }
}
const windows = missing || noWine ? undefined : startWindows()
if (noWine) console.warn(`executables.test.ts skipped in part: ${noWine}`)
afterAll(() => {
  windows?.end()
  rmSync(folder, { recursive: true })
})

function onLinux(cwd: string, args: string[], input = '', changes: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, ...changes }
  for (const name of ['FORCE_COLOR', 'GITHUB_ACTIONS', 'CI']) delete env[name]
  const { status, stdout, stderr } = spawnSync(alone('kehoach'), args, { cwd, env, input, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

function onWindows(cwd: string, args: string[], input = '') {
  return windows!.run(cwd, [alone('kehoach.exe'), ...args], { input })
}

const systems = [
  ['kehoach', onLinux, !missing],
  ['kehoach.exe', onWindows, windows !== undefined],
] as const

for (const [name, program, isThere] of systems) {
  describe.runIf(isThere)(name, () => {
    testSteps(program)

    test('says what it is', () => {
      for (const option of ['--version', '-V']) {
        const out = `${manifest.version} (${name}, Node ${nodeVersion})\n`
        expect(program(folder, [option])).toEqual({ code: 0, out, err: '' })
      }
    })

    test('has all licences, Node’s too', () => {
      const { code, out } = program(folder, ['licenses'])
      const others = run(folder, ['licenses']).out
      expect([code, out.startsWith(others)]).toEqual([0, true])
      expect(out.slice(others.length)).toMatch(/^Node\.js is licensed for use as follows:/)
    })

    test('leaves nothing beside it', () => {
      expect(readdirSync(join(folder, name))).toEqual([name])
    })
  })
}

test.skipIf(missing)('nothing is unpacked or kept', () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'a.yaml'), minimalPlan)
  const [own, temporary] = ['home', 'tmp'].map((name) => join(cwd, name)) as [string, string]
  mkdirSync(own)
  mkdirSync(temporary)
  const env = { HOME: own, XDG_CACHE_HOME: own, TMPDIR: temporary }
  expect(onLinux(cwd, ['build', 'a.yaml'], '', env).code).toBe(0)
  expect(onLinux(cwd, ['lint', 'a.yaml'], '', env).code).toBe(0)
  expect([readdirSync(own), readdirSync(temporary)]).toEqual([[], []])
})

test.skipIf(missing)('made again, they are the same', () => {
  const again = join(folder, 'again')
  make(again)
  for (const name of ['kehoach', 'kehoach.exe']) {
    expect(readFileSync(join(again, name)).equals(readFileSync(join(home, name)))).toBe(true)
  }
  expect(spawnSync('sha256sum', ['--check', 'kehoach.sha256', 'kehoach.exe.sha256'], { cwd: home }).status).toBe(0)
})

test.skipIf(missing)('Windows shows what it is', () => {
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(join(home, 'kehoach.exe'))))
  const [info, ...others] = Resource.VersionInfo.fromEntries(entries)
  const [language] = info!.getAllLanguagesForStringValues()
  const told = { ProductName: 'kehoach', ProductVersion: manifest.version, OriginalFilename: 'kehoach.exe' }
  expect([info!.getStringValues(language!), others]).toEqual([expect.objectContaining(told), []])
  const [icon] = Resource.IconGroupEntry.fromEntries(entries)
  const drawn = readFileSync('scripts/exe/icon.ico')
  expect(icon!.icons.map(({ width }) => width)).toEqual([16, 20, 24, 32, 48, 64, 0])
  for (const { bin } of entries.filter(({ type }) => type === 3)) expect(drawn.includes(Buffer.from(bin))).toBe(true)
})
