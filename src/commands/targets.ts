import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Job } from './check-job.js'
import type { LintSettings } from './lint-options.js'
import { UsageError } from './usage.js'

/** Before anything is read: no report goes where a draft stands. */
export function checkTargets(jobs: readonly Job[], { outputs, baseline }: LintSettings): void {
  const reports = outputs.flatMap(({ file }) => (file === undefined ? [] : [['--output-file', file] as const]))
  const targets = [...reports, ...(baseline?.isUpdate ? [['--baseline', baseline.path] as const] : [])]
  if (targets.length === 0) return
  const drafts = new Set(jobs.map(({ file }) => placeOf(file)))
  for (const [option, file] of targets) {
    if (!drafts.has(placeOf(file))) continue
    throw new UsageError(`${option} ${file}: đây là tệp đang soát. Xin ghi kết quả vào một tệp khác.`)
  }
}

function placeOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return resolve(file)
  }
}
