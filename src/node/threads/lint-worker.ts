import { type CheckedFile, checkJob, type Job } from './check-job.js'
import { answerInWorker } from './workers.js'

/** The program when it runs as a thread of `check-all.ts`. */
export function lintInWorker(): void {
  answerInWorker<Job, CheckedFile>(checkJob)
}
