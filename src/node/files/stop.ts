import { constants } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'

/** By these the clerk stops the program: from the keyboard, from elsewhere, or by closing the window. */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export type StopSignal = (typeof stopSignals)[number]

// How many works with temporaries a signal has to wait for, and how many of them wait for something themselves.
let held = 0
let waiting = 0
let stopped: StopSignal | undefined

/**
 * Does work that makes temporaries and takes them away again, at one go. A signal that comes meanwhile ends the program
 * behind it. Otherwise signals end the program at once, however long a file keeps it busy.
 */
export function unstopped<T>(work: () => T): T {
  hold()
  try {
    return work()
  } finally {
    void afterSignals().then(release)
  }
}

/** The same for work that waits for something: it has to see for itself that this ends when a signal comes. */
export async function unstoppedWhile<T>(work: () => Promise<T>): Promise<T> {
  hold()
  waiting++
  try {
    return await work()
  } finally {
    waiting--
    if (stopped && waiting === 0) endBy(stopped)
    void afterSignals().then(release)
  }
}

/** Between two files: what has come meanwhile is taken now, for Node only hears of signals while nothing else is done. */
export async function afterSignals(): Promise<void> {
  // The first turn may follow the last look at what came; the second never does.
  await turn()
  await turn()
}

function hold(): void {
  if (held++ === 0) for (const signal of stopSignals) process.on(signal, note)
}

function release(): void {
  if (--held === 0) for (const signal of stopSignals) process.off(signal, note)
}

function note(signal: NodeJS.Signals): void {
  stopped ??= signal as StopSignal
  if (waiting === 0) endBy(stopped)
}

/** As the system would have done it, so that a shell script stops as well. */
function endBy(signal: StopSignal): void {
  for (const one of stopSignals) process.off(one, note)
  try {
    process.kill(process.pid, signal)
    // The signal may be on its way yet.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
  } finally {
    // The first process of a container is not ended by its own signals.
    process.exit(128 + constants.signals[signal])
  }
}
