import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mapInWorkers } from '../src/commands/workers.js'

let folder: string
let module: string

// Node can't run TypeScript in a thread, so the module is compiled as the command line is.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  module = join(folder, 'double.mjs')
  const contents = `
    import { answerInWorker } from './src/commands/workers.js'
    answerInWorker(async (input) => {
      if (input === 'throw') throw new Error('không làm được')
      if (input === 'exit') process.exit(3)
      await new Promise((resolve) => setTimeout(resolve, input % 7))
      return input * 2
    })`
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: module,
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

const start = () => new Worker(module)

test.each([
  { count: 0, threads: 2 },
  { count: 1, threads: 2 },
  { count: 8, threads: 1 },
  { count: 101, threads: 3 },
])('$count outputs of $threads threads come in the order of the inputs', async ({ count, threads }) => {
  const inputs = Array.from({ length: count }, (_, i) => count - i)
  const steps: number[] = []
  const outputs = await mapInWorkers<number, number>(start, inputs, threads, (done) => steps.push(done))
  expect(outputs).toEqual(inputs.map((input) => input * 2))
  expect(steps.at(-1) ?? 0).toBe(count)
})

test('a failure in one thread ends the work of all', async () => {
  const inputs = [...Array.from({ length: 50 }, (_, i) => i), 'throw', ...Array.from({ length: 50 }, (_, i) => i)]
  await expect(mapInWorkers(start, inputs, 2)).rejects.toThrow('không làm được')
})

test('a thread that ends before its work is done is a failure', async () => {
  await expect(mapInWorkers(start, ['exit'], 1)).rejects.toThrow('worker exited with 3')
})

test('a module that can not be loaded is a failure', async () => {
  await expect(mapInWorkers(() => new Worker(join(folder, 'none.mjs')), [1], 1)).rejects.toThrow('none.mjs')
})
