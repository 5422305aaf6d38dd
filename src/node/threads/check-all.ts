import type { CacheEntry } from '../cache/entry.js'
import { checkInput } from '../check.js'
import { internalFault, orFault } from '../fault.js'
import { type Input, readInput, readStdin, textOf } from '../files/input.js'
import { afterSignals } from '../files/stop.js'
import { ownFiles } from '../own-files.js'
import { type CheckedFile, checkJob, checkWithSettings, type Job, keyOf } from './check-job.js'

// A thread takes as long to start as some 50 plans of 12 KB take to check, a cache as long as a few.
const worthThreads = 100
const worthCache = 8
const mostThreads = 8

/** Where the files come from and what is done to them besides. */
export interface RunSettings {
  /** The name that standard input goes by. */
  stdin?: string
  fix?: { isUnsafe: boolean; isDry: boolean; isTracked: boolean }
  /** Where to write a copy of the one Word draft with the findings as comments. */
  annotate?: string
  useCache: boolean
}

type Step = (done: number) => void

/** Checks every file, in threads when there are enough of them; the results are in the order of the jobs. */
export async function checkAll(jobs: readonly Job[], settings: RunSettings, step: Step): Promise<CheckedFile[]> {
  const { stdin, fix, annotate: copy, useCache } = settings
  if (stdin !== undefined) {
    const input = await readStdin(stdin)
    return inOrder(jobs, (job) => checkWithSettings(input, job), step)
  }
  if (fix) {
    const { fixInput } = await import('../fix-input.js')
    return inOrder(jobs, (job) => fixInput(readInput(job.file), job, { ...fix, ...(copy && { copy }) }), step)
  }
  if (copy !== undefined) return inOrder(jobs, (job) => checkAndAnnotate(job, copy), step)
  return useCache && jobs.length >= worthCache ? checkWithCache(jobs, step) : checkAnew(jobs, step)
}

async function checkAndAnnotate(job: Job, copy: string): Promise<CheckedFile> {
  const { annotate } = await import('../annotate.js')
  const { file, diagnostics, about, ...checked } = await checkInput(readInput(job.file), job)
  const failures = await annotate({ file, diagnostics, ...checked }, copy)
  const known = about && { about }
  return { file, diagnostics: [...diagnostics, ...failures], ...known, ...(failures.length === 0 && { copy }) }
}

async function checkWithCache(jobs: readonly Job[], step: Step): Promise<CheckedFile[]> {
  const { openCache } = await import('../cache/lint-cache.js')
  const cache = openCache()
  const known = new Map<string, CheckedFile>()
  for (const job of jobs) {
    const { file } = job
    const input = readInput(file)
    const key = await keyOf(input, job)
    const found = key && cache.get(file, key)
    if (found) known.set(file, remembered(input, found))
  }
  const hits = known.size
  const missing = jobs.filter(({ file }) => !known.has(file)).map((job): Job => ({ ...job, isCached: true }))
  for (const checked of await checkAnew(missing, (done) => step(hits + done))) {
    known.set(checked.file, checked)
    if (checked.key) cache.set(checked.file, { ...checked, key: checked.key })
  }
  cache.save()
  return jobs.map(({ file }) => known.get(file)!)
}

function remembered(input: Input, { diagnostics, about }: CacheEntry): CheckedFile {
  const { file } = input
  const text = diagnostics.some(({ position }) => position) ? textOf(input) : undefined
  return { file, diagnostics, ...(about && { about }), ...(text && 'decoded' in text && { text: text.decoded.text }) }
}

async function checkAnew(jobs: readonly Job[], step: Step): Promise<CheckedFile[]> {
  if (jobs.length < worthThreads) return inOrder(jobs, checkJob, step)
  const { availableParallelism } = await import('node:os')
  const threads = Math.min(availableParallelism(), mostThreads)
  if (threads === 1) return inOrder(jobs, checkJob, step)
  const { mapInWorkers } = await import('./workers.js')
  const start = () => ownFiles.startThread(['lint-worker'])
  const failed = ({ file }: Job, error: Error) => ({ file, diagnostics: [internalFault(file, error)] })
  return mapInWorkers<Job, CheckedFile>(jobs, { start, threads, failed, step })
}

async function inOrder(jobs: readonly Job[], work: (job: Job) => Promise<CheckedFile>, step: Step) {
  const checked: CheckedFile[] = []
  for (const job of jobs) {
    const { file } = job
    checked.push(
      await orFault(
        file,
        () => work(job),
        (fault) => ({ file, diagnostics: [fault] }),
      ),
    )
    await afterSignals()
    step(checked.length)
  }
  return checked
}
