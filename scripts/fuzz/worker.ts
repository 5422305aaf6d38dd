import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { inputOf } from './input.js'
import { readSeeds } from './seeds.js'
import { tryInput } from './try.js'

// Answers each seed with what came of its input, or with the input itself.
const seeds = await readSeeds()
const folder = mkdtempSync(join(tmpdir(), 'kehoach-fuzz-'))

// What is loaded and compiled once is no part of anyone's time.
for (let seed = 0; seed < 20; seed++) await tryInput(inputOf(seed, seeds), join(folder, 'a'))

parentPort?.on('message', async ({ seed, isShown }: { seed: number; isShown?: true }) => {
  const input = inputOf(seed, seeds)
  if (isShown) return parentPort?.postMessage({ seed, input })
  parentPort?.postMessage({ seed, kind: input.kind, ...(await tryInput(input, join(folder, 'a'))) })
})
parentPort?.postMessage({ folder })
