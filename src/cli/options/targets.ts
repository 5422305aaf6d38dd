import { identityOf, targetProblem } from '../../node/files/target.js'
import type { Job } from '../../node/threads/check-job.js'
import { UsageError } from '../../node/usage.js'
import type { LintSettings } from './lint-options.js'

type Target = readonly [option: string, file: string]

/** Before anything is read: nothing goes where a draft or another result stands, or where no file can. */
export function checkTargets(jobs: readonly Job[], { outputs, baseline, annotate }: LintSettings): void {
  const reports = outputs.flatMap(({ file }): Target[] => (file === undefined ? [] : [['--output-file', file]]))
  const copies = annotate === undefined ? [] : [['--annotate', annotate] as const]
  const known = baseline ? [['--baseline', baseline.path] as const] : []
  const targets = [...reports, ...copies, ...(baseline?.isUpdate ? known : [])]
  if (targets.length === 0) return
  for (const target of targets) checkFitness(target)
  const drafts = new Set(jobs.map(({ file }) => identityOf(file)))
  // The copy of a draft asks for another name in words of its own.
  for (const [option, file] of targets.filter(([name]) => name !== '--annotate')) {
    if (!drafts.has(identityOf(file))) continue
    throw new UsageError(`${option} ${file}: đây là tệp đang soát. Xin ghi kết quả vào một tệp khác.`)
  }
  checkDistinct([...known, ...reports, ...copies])
}

function checkFitness([option, file]: Target): void {
  const problem = targetProblem(file)
  if (problem) throw new UsageError(`${option} ${file}: ${problem.join(' ')}`)
}

function checkDistinct(targets: readonly Target[]): void {
  const byPlace = new Map<string, Target>()
  for (const [option, file] of targets) {
    const place = identityOf(file)
    const other = byPlace.get(place)
    if (other) {
      throw new UsageError(`${option} ${file}: ${other.join(' ')} cũng là tệp này. Xin ghi hai tệp khác nhau.`)
    }
    byPlace.set(place, [option, file])
  }
}
