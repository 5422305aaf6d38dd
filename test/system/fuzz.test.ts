import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../../scripts/fuzz/bundle.mjs'
import type * as Trials from '../../scripts/fuzz/trials.js'

// `npm run fuzz` tries as many as there is time for; these are the same ones each time.
const runs = 80
const batch = 20

const folder = mkdtempSync(join(tmpdir(), 'kehoach-fuzz-'))
let trials: typeof Trials
let seeds: Trials.Seeds

beforeAll(async () => {
  trials = await import(pathToFileURL(await bundle('trials')).href)
  seeds = await trials.readSeeds()
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a seed makes the same input each time', () => {
  expect(trials.inputOf(7, seeds)).toEqual(trials.inputOf(7, seeds))
  expect(trials.inputOf(8, seeds)).not.toEqual(trials.inputOf(7, seeds))
})

describe('whatever a file holds, it is answered with diagnostics and nothing is half written', () => {
  const batches = Array.from({ length: runs / batch }, (_, index) => index * batch)
  test.each(batches)(`${batch} inputs from seed %d`, async (first) => {
    for (let seed = first; seed < first + batch; seed++) {
      const { faults } = await trials.tryInput(trials.inputOf(seed, seeds), join(folder, `${seed}`))
      expect(faults, `seed ${seed}`).toEqual([])
    }
  })
})

/** What a trial finds must be seen: a file that only looks written, and a step that fails. */
test('a fault is told', async () => {
  const plan = { kind: 'plan' as const, files: { 'a.yaml': seeds.plans[0]! }, main: 'a.yaml' }
  mkdirSync(join(folder, 'a'))
  writeFileSync(join(folder, 'a/.kehoach-1.tmp'), 'x')
  expect((await trials.tryInput(plan, join(folder, 'a'))).faults).toEqual(['half written: .kehoach-1.tmp'])
  const { faults } = await trials.tryInput({ ...plan, main: 'none/a.txt' }, join(folder, 'b'))
  expect(faults).toEqual(['lint', 'fix'].map((step) => expect.stringMatching(`^${step}: Error: ENOENT`)))
})
