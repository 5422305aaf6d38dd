import { parentPort, type Worker } from 'node:worker_threads'

// Large enough that messages cost little, small enough that all threads end at about the same time.
const batchSize = 8

interface Batch<In> {
  first: number
  inputs: In[]
}

type Answer<Out> = { first: number; outputs: Out[] } | { failure: string }

/** Has many inputs worked on in threads that call `answerInWorker`; the outputs are in the inputs' order. */
export async function mapInWorkers<In, Out>(
  start: () => Worker,
  inputs: readonly In[],
  threads: number,
  step: (done: number) => void = () => {},
): Promise<Out[]> {
  const outputs: Out[] = new Array(inputs.length)
  let next = 0
  let done = 0
  const take = (): Batch<In> | undefined => {
    const first = next
    next += batchSize
    return first < inputs.length ? { first, inputs: inputs.slice(first, next) } : undefined
  }
  const receive = (first: number, part: readonly Out[]) => {
    part.forEach((output, i) => {
      outputs[first + i] = output
    })
    done += part.length
    step(done)
  }
  const needed = Math.min(threads, Math.ceil(inputs.length / batchSize))
  const workers = Array.from({ length: needed }, start)
  try {
    await Promise.all(workers.map((worker) => feed(worker, take, receive)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return outputs
}

function feed<In, Out>(
  worker: Worker,
  take: () => Batch<In> | undefined,
  receive: (first: number, outputs: readonly Out[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const send = () => {
      const batch = take()
      if (batch) worker.postMessage(batch)
      else resolve()
    }
    worker.on('message', (answer: Answer<Out>) => {
      if ('failure' in answer) return reject(new Error(answer.failure))
      receive(answer.first, answer.outputs)
      send()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`worker exited with ${code}`)))
    send()
  })
}

/** Does the work of `mapInWorkers` in the thread that calls it. */
export function answerInWorker<In, Out>(work: (input: In) => Promise<Out>): void {
  parentPort?.on('message', async (batch: Batch<In>) => parentPort?.postMessage(await answer(batch, work)))
}

async function answer<In, Out>({ first, inputs }: Batch<In>, work: (input: In) => Promise<Out>): Promise<Answer<Out>> {
  try {
    const outputs: Out[] = []
    for (const input of inputs) outputs.push(await work(input))
    return { first, outputs }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
