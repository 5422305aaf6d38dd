import { appendFileSync } from 'node:fs'
import type { Diagnostic } from '../../diagnostic.js'
import { writeOutput } from '../../node/files/output.js'
import { targetProblem } from '../../node/files/target.js'
import { fileText, isOnGithub, print } from '../../node/terminal.js'
import { codeOf, UsageError } from '../../node/usage.js'
import { isReporterName, loadReporter, type ReporterName, reporterNames } from '../../reporters/load.js'
import type { MachineReport } from '../../reporters/report.js'
import { nearest } from '../../text/nearest.js'

/** `--format` and `--output-file` in the order of the command line. */
export type OutputOption = readonly [option: 'format' | 'file', value: string]

/** A report to write; without a file it goes to the terminal. */
export interface Output {
  format: ReporterName
  file?: string
}

/** Each file belongs to the format named before it, or to the one behind where none is. */
export function readOutputs(options: readonly OutputOption[], isGithub: boolean): Output[] {
  const outputs: Output[] = []
  let waiting: string | undefined
  for (const [option, value] of options) {
    const last = outputs.at(-1)
    if (option === 'format') {
      outputs.push({ format: reporterName(value), ...(waiting !== undefined && { file: waiting }) })
      waiting = undefined
    } else if (last && last.file === undefined) last.file = value
    else if (waiting === undefined) waiting = value
    else throw new UsageError(`--output-file ${value}: thiếu --format cho tệp này.`)
  }
  if (waiting !== undefined || outputs.length === 0) {
    outputs.push({ format: isGithub ? 'github' : 'pretty', ...(waiting !== undefined && { file: waiting }) })
  }
  const [, second] = outputs.filter(({ file }) => file === undefined)
  if (second) throw new UsageError(`--format ${second.format}: dạng thứ hai cần --output-file để ghi ra tệp.`)
  return outputs
}

function reporterName(name: string): ReporterName {
  if (isReporterName(name)) return name
  const near = nearest(name, reporterNames)
  const hint = near ? `Có phải ý bạn là “${near}”?` : `Các dạng có thể dùng: ${reporterNames.join(', ')}.`
  throw new UsageError(`Không có dạng “${name}” cho --format. ${hint}`)
}

/** Writes every report asked for; returns what could not be written. */
export async function writeReports(
  outputs: readonly Output[],
  report: MachineReport,
  stream: NodeJS.WriteStream,
): Promise<Diagnostic[]> {
  const failures: Diagnostic[] = []
  for (const { format, file } of outputs) {
    const reporter = await loadReporter(format)
    const lines = reporter(report)
    const failure = file === undefined ? void print(stream, lines) : writeOutput(file, fileText(lines))
    if (failure) failures.push(failure)
  }
  return failures
}

/** On GitHub a table also goes to the summary page of the step. Returns what could not be written. */
export async function writeSummary(report: MachineReport): Promise<Diagnostic[]> {
  const { GITHUB_STEP_SUMMARY: file } = process.env
  if (!isOnGithub() || !file) return []
  const unfit = targetProblem(file)
  if (unfit) return [unwritten(file, ...unfit)]
  const { summary } = await import('../../reporters/summary.js')
  try {
    appendFileSync(file, fileText(summary(report)))
    return []
  } catch (error) {
    const message = `Không ghi được tệp (mã lỗi của hệ điều hành: ${codeOf(error)}).`
    return [unwritten(file, message, 'Xin xem lại biến môi trường GITHUB_STEP_SUMMARY.')]
  }
}

export function unwrittenLine({ file, message, hint }: Diagnostic): string {
  return `${file}: ${message} ${hint}`
}

function unwritten(file: string, message: string, hint: string): Diagnostic {
  return { ruleId: 'file-write', severity: 'error', message, file, hint }
}
