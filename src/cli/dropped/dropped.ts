import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostic.js'
import { commonSheet, isReviewedCopy, sheetOf } from '../../node/dropped/names.js'
import { type Reviewed, reviewFile } from '../../node/dropped/review.js'
import { orFault } from '../../node/fault.js'
import { isFolder } from '../../node/files/folders.js'
import { filesToLint } from '../../node/files/lint-paths.js'
import { onDisk } from '../../node/files/on-disk.js'
import { afterSignals } from '../../node/files/stop.js'
import { print } from '../../node/terminal.js'
import { checkAll } from '../../node/threads/check-all.js'
import type { CheckedFile, Job } from '../../node/threads/check-job.js'
import { type ExitCode, exitCodeOf, UsageError } from '../../node/usage.js'
import { openFile } from '../../node/window/open.js'
import { pretty } from '../../reporters/pretty.js'
import type { MachineReport } from '../../reporters/report.js'
import { jobsFor, reportOf } from '../commands/lint.js'
import { readOptions } from '../options/lint-options.js'
import { unwrittenLine } from '../options/outputs.js'
import { progress } from '../progress.js'
import { writeSheet } from './sheet.js'

/** The exit code, and whether something was said that stands in no file. */
export interface Handled {
  code: ExitCode
  isToBeRead: boolean
}

/**
 * Does with files and folders what somebody wants who has no command line. What can be made of a file is put beside it, a folder
 * is only looked through. One sheet tells of them all and is opened; of a plan alone its Word file, and a sheet where it has
 * mistakes.
 */
export async function handleDropped(given: readonly string[]): Promise<Handled> {
  const paths = [...new Set(given.map((one) => resolve(onDisk(one))))]
  const settings = { ...readOptions(paths, { outputs: [] }), useCache: false }
  const { jobs, ...around } = await jobsFor(await filesIn(paths), paths, settings)
  const named = jobs.filter(({ file }) => paths.includes(file))
  const others = jobs.filter((job) => !named.includes(job))
  const shown = progress(jobs.length)
  const reviewed = await reviewAll(named, (done) => shown.step(done, named[done]?.file ?? ''))
  const found = await checkAll(others, settings, (done) => shown.step(named.length + done, others[done]?.file ?? ''))
  shown.end()
  const checked = [...reviewed.map((one) => one.checked), ...found]
  const known = { checked, diagnostics: [], sources: new Map(), hidden: 0 }
  return deliver(paths, reviewed, checked, reportOf({ jobs: [...named, ...others], ...around }, known))
}

async function filesIn(paths: readonly string[]): Promise<string[]> {
  const files = (await filesToLint(paths)).filter((file) => paths.includes(file) || !isReviewedCopy(file))
  if (files.length > 0) return files
  throw new UsageError(`Không có kế hoạch hay dự thảo nào trong: ${paths.join(', ')}.`)
}

async function reviewAll(jobs: readonly Job[], step: (done: number) => void): Promise<Reviewed[]> {
  const reviewed: Reviewed[] = []
  const built = new Set<string>()
  for (const job of jobs) {
    step(reviewed.length)
    const failed = (fault: Diagnostic) => ({ checked: { file: job.file, diagnostics: [fault] }, failures: [] })
    reviewed.push(await orFault(job.file, () => reviewFile(job, built), failed))
    await afterSignals()
  }
  return reviewed
}

/** Writes and opens what there is to see, and prints what no file tells. */
async function deliver(
  paths: readonly string[],
  reviewed: readonly Reviewed[],
  checked: readonly CheckedFile[],
  report: MachineReport,
): Promise<Handled> {
  const written = reviewed.flatMap(({ copy, built }) => [copy, built].flatMap((file) => file ?? []))
  const failures = reviewed.flatMap((one) => one.failures)
  const [only] = paths.length === 1 ? reviewed : []
  const toOpen = only?.built === undefined ? [] : [only.built]
  const isNothingRead = checked.every(({ diagnostics }) => exitCodeOf(diagnostics) === 2)
  const isSheetWanted = !only?.isBuilt || report.diagnostics.some(({ severity }) => severity !== 'info')
  const target = sheetPlace(paths)
  // What an earlier sheet told of a plan may be mended since.
  if (!isNothingRead && (isSheetWanted || existsSync(target))) {
    const { file, failure } = await writeSheet(target, report)
    if (failure) failures.push(failure)
    else if (isSheetWanted) toOpen.push(file)
  }
  print(process.stdout, [...new Set([...written, ...toOpen])])
  const isUntold = isNothingRead || (isSheetWanted && toOpen.length === 0)
  const unopened = (await Promise.all(toOpen.map((file) => openFile(file)))).flatMap((said) => said?.join(' ') ?? [])
  const said = [...(isUntold ? pretty(report) : []), ...failures.map(unwrittenLine), ...unopened]
  print(process.stderr, said)
  return { code: exitCodeOf([...report.diagnostics, ...failures]), isToBeRead: said.length > 0 }
}

/** Beside the only file, else in the folder of the first, or in the first folder itself. */
function sheetPlace([first = '', ...others]: readonly string[]): string {
  if (isFolder(first)) return commonSheet(first)
  return others.length === 0 ? sheetOf(first) : commonSheet(dirname(first))
}
