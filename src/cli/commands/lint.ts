import type { Command } from 'commander'
import manifest from '../../../package.json' with { type: 'json' }
import { otherChecks } from '../../checks.js'
import type { Diagnostic } from '../../diagnostic.js'
import { filesToLint } from '../../node/files/lint-paths.js'
import { onDisk } from '../../node/files/on-disk.js'
import type { KnownFindings } from '../../node/known-findings.js'
import { type Configs, readConfigs } from '../../node/settings.js'
import { print } from '../../node/terminal.js'
import { checkAll } from '../../node/threads/check-all.js'
import type { CheckedFile, Job } from '../../node/threads/check-job.js'
import { type ExitCode, exitCodeOf } from '../../node/usage.js'
import { type WantedStandards, wantedStandards } from '../../node/wanted-standards.js'
import type { MachineReport } from '../../reporters/report.js'
import { rules } from '../../rules/index.js'
import { addOptions, type LintOptions, type LintSettings, readOptions } from '../options/lint-options.js'
import { type OutputOption, unwrittenLine, writeReports, writeSummary } from '../options/outputs.js'
import { inShard } from '../options/shard.js'
import { checkTargets } from '../options/targets.js'
import { progress } from '../progress.js'
import { refuseUnquoted } from '../unquoted.js'

export function define(command: Command): void {
  const outputs: OutputOption[] = []
  command
    .usage('[tệp…] [tuỳ chọn]')
    .description('soát lỗi kế hoạch .yaml và dự thảo .docx, .txt, .md')
    .argument('[tệp...]', 'tệp hoặc thư mục; “-” để đọc từ đầu vào chuẩn; bỏ trống thì soát thư mục plans/')
  addOptions(command, outputs)
  command.action(async (paths: string[], options: Omit<LintOptions, 'outputs'>) => {
    process.exitCode = await lint(paths, { ...options, outputs })
  })
}

/** Lints plans and drafts and writes the reports asked for; with a fix option writes the fixes back first. */
async function lint(given: readonly string[], options: LintOptions): Promise<ExitCode> {
  refuseUnquoted(given, 'lint')
  const paths = given.map(onDisk)
  const settings = readOptions(paths, options)
  const files = settings.stdin !== undefined ? [settings.stdin] : await filesToLint(paths, settings.changedSince)
  const { jobs: allJobs, ...around } = await jobsFor(files, paths, settings)
  checkTargets(allJobs, settings)
  const jobs = inShard(allJobs, ({ file }) => file, settings.shard)
  if (settings.annotate !== undefined) {
    const { checkTarget } = await import('../../node/annotate.js')
    checkTarget(jobs, settings.annotate)
  }
  const shown = progress(jobs.length)
  const all = await checkAll(jobs, settings, (done) => shown.step(done, jobs[done]?.file ?? ''))
  shown.end()
  const compared = await compareWithKnown(all, settings)
  const { diagnostics: found, ...whole } = reportOf({ jobs, ...around }, compared)
  const isShown = ({ severity }: Diagnostic) => !settings.isQuiet || severity === 'error'
  const report: MachineReport = {
    ...whole,
    diagnostics: found.filter(isShown),
    hidden: found.filter((diagnostic) => !isShown(diagnostic)),
  }
  // A dry run's standard output is its diff, for `git apply`.
  const stream = settings.fix?.isDry ? process.stderr : process.stdout
  const unwritten = [...(await writeReports(settings.outputs, report, stream)), ...(await writeSummary(report))]
  print(process.stderr, [
    ...unwritten.map(unwrittenLine),
    ...workDone(compared.checked, settings),
    ...(compared.hidden > 0 ? [`${compared.hidden} phát hiện đã biết không nêu ở đây.`] : []),
  ])
  return exitCode([...found, ...unwritten], settings)
}

/** What is to be checked, and the configs and standards by which it is. */
export interface Work {
  configs: Configs
  jobs: Job[]
  standards: WantedStandards
}

/** What is to be checked, each file as its config wants it; of those in a folder only what the config doesn't ignore. */
export async function jobsFor(
  files: readonly string[],
  paths: readonly string[],
  settings: LintSettings,
): Promise<Work> {
  const configs = await readConfigs(files)
  const wanted = files.filter((file) => paths.includes(file) || !configs.isIgnored(file))
  const standards = wantedStandards()
  const jobs: Job[] = []
  for (const file of wanted) {
    const { rules: levels, standard, superseded } = configs.configOf(file)
    const judge = await standards.of(file, settings.standard, standard)
    const own = { ...(judge && { standard: judge }), ...(superseded && { superseded }) }
    jobs.push({ file, levels: { ...levels, ...settings.levels }, ...own })
  }
  return { configs, jobs, standards }
}

/** All that was found, ready to be told. */
export function reportOf(
  { configs, jobs, standards }: Work,
  { checked, diagnostics, sources, hidden }: KnownFindings,
): MachineReport {
  const texts = checked.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const]))
  return {
    diagnostics: [
      ...configs.diagnostics,
      ...standards.diagnostics,
      ...diagnostics,
      ...checked.flatMap((one) => one.diagnostics),
    ],
    files: jobs.length,
    sources: new Map([...configs.sources, ...standards.sources, ...sources, ...texts]),
    rules: [...rules, ...otherChecks],
    version: manifest.version,
    names: jobs.map(({ file }) => file),
    about: new Map(checked.flatMap(({ file, about }) => (about ? [[file, about] as const] : []))),
    off: new Map(jobs.map(({ file, levels }) => [file, Object.keys(levels).filter((id) => levels[id] === 'off')])),
    known: hidden,
  }
}

export async function compareWithKnown(
  checked: readonly CheckedFile[],
  { baseline }: LintSettings,
): Promise<KnownFindings> {
  if (!baseline) return { checked, diagnostics: [], sources: new Map(), hidden: 0 }
  const ruleIds = new Set(rules.map(({ id }) => id))
  const { recordFindings, withoutKnown } = await import('../../node/known-findings.js')
  return (baseline.isUpdate ? recordFindings : withoutKnown)(checked, baseline.path, ruleIds)
}

/** What was written, or would be: no report tells. */
function workDone(checked: readonly CheckedFile[], { fix }: LintSettings): string[] {
  const copies = checked.flatMap(({ copy }) => (copy === undefined ? [] : [`Bản có ghi chú: ${copy}`]))
  if (!fix) return copies
  const left = checked.flatMap(({ file, unfixed }) => (unfixed ? [`${file}: ${unfixed}`] : []))
  const counts = checked.flatMap(({ fixed }) => fixed || [])
  const done = `${counts.reduce((sum, count) => sum + count, 0)} chỗ trong ${counts.length} tệp`
  // Of a file that couldn't be read or written nobody knows.
  const isSure = checked.every(({ fixed }) => fixed !== undefined)
  const none = left.length === 0 && isSure ? ['Không có chỗ nào tự sửa được.'] : left
  if (counts.length === 0) return [...none, ...copies]
  const dry = `Sẽ sửa ${done} (chưa ghi tệp); kết quả ở trên là những gì còn lại sau khi sửa.`
  return [fix.isDry ? dry : `Đã sửa ${done}.`, ...left, ...copies]
}

function exitCode(diagnostics: readonly Diagnostic[], { mostWarnings }: LintSettings): ExitCode {
  const code = exitCodeOf(diagnostics)
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  if (warnings <= mostWarnings) return code
  print(process.stderr, [`Có ${warnings} cảnh báo, quá mức ${mostWarnings} của --max-warnings.`])
  return code === 0 ? 1 : code
}
