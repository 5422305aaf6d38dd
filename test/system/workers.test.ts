import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mapInWorkers } from '../../src/node/threads/workers.js'

let folder: string
let module: string

// Node can't run TypeScript in a thread, so the module is compiled as the command line is.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  module = join(folder, 'double.mjs')
  const contents = `
    import { answerInWorker } from './src/node/threads/workers.js'
    answerInWorker(async (input) => {
      if (input === 'throw') throw new Error('không làm được')
      if (input === 'exit') process.exit(3)
      if (input === 'crash') await new Promise(() => setTimeout(() => { throw new Error('ngoài mọi lời hứa') }))
      if (input === 'answer with what cannot be sent') return () => {}
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
  const step = (done: number) => steps.push(done)
  const outputs = await mapInWorkers<number, number>(inputs, { start, threads, failed: () => Number.NaN, step })
  expect(outputs).toEqual(inputs.map((input) => input * 2))
  expect(steps.at(-1) ?? 0).toBe(count)
})

test.each([
  { bad: 'throw', says: 'không làm được' },
  { bad: 'exit', says: 'luồng xử lý dừng giữa chừng với mã 3' },
  { bad: 'crash', says: 'ngoài mọi lời hứa' },
  { bad: 'answer with what cannot be sent', says: '' },
])('an input that makes its thread $bad costs no other input its output', async ({ bad, says }) => {
  const numbers = Array.from({ length: 50 }, (_, i) => i)
  const failed = (input: unknown, error: Error) => [input, error.message]
  const outputs = await mapInWorkers([...numbers, bad, ...numbers, bad], { start, threads: 2, failed })
  const doubled = numbers.map((input) => input * 2)
  const failure = [bad, expect.stringContaining(says)]
  expect(outputs).toEqual([...doubled, failure, ...doubled, failure])
})

test('a module that can not be loaded is a failure', async () => {
  const none = () => new Worker(join(folder, 'none.mjs'))
  const failed = () => 0
  await expect(mapInWorkers([1, 2, 3], { start: none, threads: 2, failed })).rejects.toThrow('none.mjs')
})
