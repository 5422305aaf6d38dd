import { parentPort, type Worker } from 'node:worker_threads'

// Large enough that messages cost little, small enough that all threads end at about the same time.
const batchSize = 8

interface Batch<In> {
  first: number
  inputs: readonly In[]
}

type Result<Out> = { output: Out } | { failure: string }
type Answer<Out> = { isReady: true } | { results: Result<Out>[] }

export interface ThreadWork<In, Out> {
  /** A thread that calls `answerInWorker`. */
  start: () => Worker
  threads: number
  /** The output for an input whose work has thrown, or has ended its thread. */
  failed: (input: In, error: Error) => Out
  step?: (done: number) => void
}

/** Has many inputs worked on in threads; the outputs are in the inputs' order. */
export async function mapInWorkers<In, Out>(
  inputs: readonly In[],
  { start, threads, failed, step = () => {} }: ThreadWork<In, Out>,
): Promise<Out[]> {
  const outputs: Out[] = new Array(inputs.length)
  const batches = batchesOf(inputs)
  let done = 0
  const receive = ({ first, inputs: part }: Batch<In>, results: readonly Result<Out>[]) => {
    results.forEach((result, i) => {
      outputs[first + i] = 'output' in result ? result.output : failed(part[i]!, new Error(result.failure))
    })
    done += results.length
    step(done)
  }
  const work = async () => {
    while (batches.length > 0) {
      const lost = await feed(start(), batches, receive)
      if (lost?.inputs.length === 1) receive(lost, [{ failure: lost.reason }])
      else if (lost) batches.unshift(...singlesOf(lost))
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: Math.min(threads, batches.length) }, work))
  for (const end of ended) if (end.status === 'rejected') throw end.reason
  return outputs
}

function batchesOf<In>(inputs: readonly In[]): Batch<In>[] {
  return Array.from({ length: Math.ceil(inputs.length / batchSize) }, (_, i) => {
    const first = i * batchSize
    return { first, inputs: inputs.slice(first, first + batchSize) }
  })
}

/** Of a batch at which a thread has ended nobody knows by which input. */
function singlesOf<In>({ first, inputs }: Batch<In>): Batch<In>[] {
  return inputs.map((input, i) => ({ first: first + i, inputs: [input] }))
}

type Lost<In> = Batch<In> & { reason: string }

/** Hands batches to a thread until there are none left, or the thread has ended: then the batch that it leaves undone. */
async function feed<In, Out>(
  worker: Worker,
  batches: Batch<In>[],
  receive: (batch: Batch<In>, results: readonly Result<Out>[]) => void,
): Promise<Lost<In> | undefined> {
  let batch: Batch<In> | undefined
  try {
    return await new Promise((resolve, reject) => {
      const end = (error: Error) => {
        if (batch) return resolve({ ...batch, reason: error.message })
        // What can't even begin fails for every batch.
        batches.length = 0
        reject(error)
      }
      worker.on('message', (answer: Answer<Out>) => {
        if ('results' in answer) receive(batch!, answer.results)
        batch = batches.shift()
        if (batch) worker.postMessage(batch.inputs)
        else resolve(undefined)
      })
      worker.once('error', end)
      worker.once('exit', (code) => end(new Error(`luồng xử lý dừng giữa chừng với mã ${code}`)))
    })
  } finally {
    // Its end is none of a batch's: another thread may have put back what it left undone.
    worker.removeAllListeners('exit')
    await worker.terminate()
  }
}

/** Does the work of `mapInWorkers` in the thread that calls it. */
export function answerInWorker<In, Out>(work: (input: In) => Promise<Out>): void {
  parentPort?.on('message', async (inputs: readonly In[]) => {
    const results: Result<Out>[] = []
    for (const input of inputs) results.push(await resultOf(input, work))
    parentPort?.postMessage({ results })
  })
  parentPort?.postMessage({ isReady: true })
}

async function resultOf<In, Out>(input: In, work: (input: In) => Promise<Out>): Promise<Result<Out>> {
  try {
    return { output: await work(input) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
