import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleProgram } from '../../scripts/bundle.mjs'
import { bundleLibrary } from '../../scripts/library.mjs'
import { licenses } from '../../scripts/licenses.mjs'
import { run, temporaryFolder } from '../support/run.js'

const file = 'dist/THIRD-PARTY-LICENSES.txt'
const shipped = readFileSync(file, 'utf8')
const sections = new Map(
  shipped
    .split(/^-{80}\n/m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf(' ')), section]),
)
const metafiles = [...(await bundleProgram({ write: false })), await bundleLibrary({ write: false })]

/** The folders of packages of which esbuild put something into a bundle. */
const bundled = new Set(
  metafiles
    .flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs)))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
)

test.each([...bundled])('the licence of %s is passed on', (folder) => {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const own = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  const section = sections.get(name)
  expect(section).toContain(`${name} ${version} (`)
  expect(section).toMatch(/\bcopyright\b/i)
  if (own) expect(section).toContain(readFileSync(`${folder}/${own}`, 'utf8').trim())
  else expect(section).toMatch(/Permission to use, copy, modify/)
})

test('nothing else is', () => {
  const names = Array.from(bundled, (folder) => folder.replace(/^.*node_modules\//, ''))
  // The docx library holds code of these by itself.
  const inside = ['@oxc-project/runtime', 'fflate', 'nanoid', 'rolldown']
  expect([...sections.keys()]).toEqual([...new Set([...names, ...inside])].sort())
  expect([...sections.keys()]).toEqual([...licenses(metafiles).keys()])
})

test('notices inside the code are kept', () => {
  expect(sections.get('docx')).toContain('Copyright Joyent, Inc. and other Node contributors.')
})

test('a package that says nothing of its licence stops the build', () => {
  const folder = join(temporaryFolder(), 'node_modules/x')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', license: 'MIT' }))
  writeFileSync(join(folder, 'index.js'), '')
  const inputs = { [join(folder, 'index.js')]: { bytesInOutput: 1 } }
  const bundle = () => licenses([{ outputs: { a: { inputs } } }])
  expect(bundle).toThrow('No text of the licence of x')
  writeFileSync(join(folder, 'LICENSE'), 'Copyright x\n')
  expect(bundle().get('x')?.text).toBe('Copyright x')
})

test('npm packs them', () => {
  const pack = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const [{ files }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8', shell: process.platform === 'win32' }))
  expect(files.map(({ path }: { path: string }) => path)).toContain(file)
})

test('the command prints them, and its own', () => {
  const { code, out, err } = run(temporaryFolder(), ['licenses'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe(`${[readFileSync('LICENSE', 'utf8'), shipped].map((text) => text.trimEnd()).join('\n\n')}\n\n`)
})
