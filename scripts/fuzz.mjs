// Tries inputs that are made from seeds, until the time is over: npm run fuzz -- [minutes] [first seed]
// Tells of internal faults, hangs and files half written; each input is kept in .fuzz/<seed>/.

import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { bundle } from './fuzz/bundle.mjs'

// On a busy machine an input may wait for long; what counts is the work it takes when it is tried again alone.
const patience = 30_000
const hang = 2_000

const minutes = Number(process.argv[2] ?? 5)
const first = Number(process.argv[3] ?? Date.now() % 1e9)
const program = await bundle('worker')

const counts = {}
let worker = await start()
let found = 0
const end = Date.now() + minutes * 60_000
let seed = first
for (; Date.now() < end; seed++) {
  const answer = await ask(worker, seed)
  if (!answer) {
    await stop(worker)
    worker = await start()
  }
  if (answer) counts[answer.kind] = (counts[answer.kind] ?? 0) + 1
  const isSlow = !answer || answer.time > hang
  const faults = [...(answer?.faults ?? []), ...(isSlow ? await slowness(seed) : [])]
  if (faults.length > 0) await report(seed, faults)
}
await stop(worker)
const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`)
console.log(`${seed - first} inputs from seed ${first} (${kinds.join(', ')}): ${found} with faults`)
process.exitCode = found > 0 ? 1 : 0

async function start() {
  const started = new Worker(program)
  const [{ folder }] = await once(started, 'message')
  return { thread: started, folder }
}

async function stop({ thread, folder }) {
  await thread.terminate()
  rmSync(folder, { recursive: true, force: true })
}

/** Nothing when there is no answer in time. */
async function ask({ thread }, seed, more = {}) {
  thread.postMessage({ seed, ...more })
  const timer = AbortSignal.timeout(patience)
  try {
    const [answer] = await once(thread, 'message', { signal: timer })
    return answer
  } catch (error) {
    if (error.name === 'AbortError') return undefined
    return { kind: 'crash', time: 0, faults: [`the worker died: ${error.stack}`] }
  }
}

/** What took long is tried again in a thread of its own, with nothing else of ours running. */
async function slowness(seed) {
  const alone = await start()
  const before = process.cpuUsage()
  const answer = await ask(alone, seed)
  const { user, system } = process.cpuUsage(before)
  await stop(alone)
  const time = Math.round(answer?.time ?? (user + system) / 1000)
  return time > hang ? [`hang: ${time} ms of work${answer ? '' : ', and no end'}`] : []
}

async function report(seed, faults) {
  found++
  const { input } = await ask(worker, seed, { isShown: true })
  for (const [name, content] of Object.entries({ ...input.files, 'faults.txt': faults.join('\n\n') })) {
    mkdirSync(dirname(join('.fuzz', `${seed}`, name)), { recursive: true })
    writeFileSync(join('.fuzz', `${seed}`, name), content)
  }
  console.log(`seed ${seed} (${input.kind}):\n  ${faults.map((fault) => fault.slice(0, 600)).join('\n  ')}`)
}
