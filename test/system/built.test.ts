import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { oldBuild } from '../support/built.js'
import { temporaryFolder } from '../support/run.js'

/** A project whose files were last changed at the given seconds. */
function project(times: Record<string, number>): string {
  const folder = temporaryFolder()
  for (const [name, seconds] of Object.entries(times)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), '')
    utimesSync(join(folder, name), seconds, seconds)
  }
  return folder
}

test.each<[what: string, times: Record<string, number>, problem: RegExp | undefined]>([
  ['a build after the last change', { 'src/a.ts': 10, 'templates/doan/page.hbs': 10, 'dist/start.cjs': 11 }, undefined],
  ['a change in src', { 'src/a/b.ts': 12, 'dist/start.cjs': 11 }, /^dist\/ is older than .*b\.ts\.$/],
  ['a change in templates', { 'templates/doan/page.hbs': 12, 'dist/start.cjs': 11 }, /page\.hbs/],
  ['half a build', { 'src/a.ts': 11, 'dist/start.cjs': 12, 'dist/standards/doan.json': 10 }, /a\.ts/],
  ['no build', { 'src/a.ts': 10 }, /has not been built/],
])('%s', (_, times, problem) => {
  const told = oldBuild(project(times))
  if (problem) expect(told).toMatch(problem)
  else expect(told).toBeUndefined()
})
