import type { Command } from 'commander'
import type { Diagnostic } from '../../diagnostic.js'
import { type BuildTask, type Built, buildPlan, type Format, nameOf } from '../../node/build-plan.js'
import { orFault } from '../../node/fault.js'
import { expandGlobs } from '../../node/files/paths.js'
import { afterSignals } from '../../node/files/stop.js'
import { builtIn } from '../../node/standards.js'
import { isOnGithub, print } from '../../node/terminal.js'
import { type ExitCode, exitCodeOf, UsageError } from '../../node/usage.js'
import { loadReporter } from '../../reporters/load.js'
import type { Report } from '../../reporters/report.js'
import { isWriterName, writers } from '../../writers/index.js'
import { unwrittenLine, writeSummary } from '../options/outputs.js'
import { path } from '../options/path.js'
import { inShard, readShard } from '../options/shard.js'
import { progress } from '../progress.js'
import { refuseUnquoted } from '../unquoted.js'

/** What `--to` takes: every writer, and PDF, which LibreOffice prints. */
export const formatNames = [...Object.keys(writers), 'pdf']

export function define(command: Command): void {
  command
    .usage('<kế hoạch…> [tuỳ chọn]')
    .description('dựng kế hoạch thành tệp Word (và các dạng khác)')
    .argument('<kế hoạch...>', 'tệp kế hoạch .yaml')
    .option('--to <dạng>', `các dạng cần dựng, cách nhau bằng dấu phẩy: ${formatNames.join(', ')}`, 'docx')
    .option('--out-dir <thư mục>', 'thư mục chứa tệp dựng được', path, 'build')
    .option('--draft', 'in dấu DỰ THẢO dưới số văn bản')
    .option('--shard <phần>', 'chỉ dựng một phần của danh sách, ví dụ 2/5 là phần thứ hai trong năm phần')
    .action(async (plans: string[], options: BuildOptions) => {
      process.exitCode = await build(plans, options)
    })
}

interface BuildOptions {
  /** Formats, separated by commas. */
  to: string
  outDir: string
  /** Stamps every plan as a draft. */
  draft?: true
  /** The part to build, such as `2/5`. */
  shard?: string
}

/** Builds every plan into every format asked for and prints the paths written; a plan with errors writes nothing. */
async function build(given: readonly string[], { to, outDir, shard, ...stamps }: BuildOptions): Promise<ExitCode> {
  const formats = formatsOf(to)
  refuseUnquoted(given, 'build')
  const part = shard === undefined ? undefined : readShard(shard)
  const all = await expandGlobs(given)
  rejectSameNames(all)
  const plans = inShard(all, (plan) => plan, part)
  const pdf = formats.includes('pdf') ? await import('../../node/libreoffice/pdf.js') : undefined
  const office = pdf?.officeForPdf()
  const sources = new Map<string, string>()
  const shown = progress(plans.length)
  const task: BuildTask = {
    ...{ formats, outDir, stamps, sources, around: { builtIn: builtIn(), loaded: new Map() } },
    written(file) {
      shown.end()
      print(process.stdout, [file])
    },
  }
  const built: Built[] = []
  for (const [index, plan] of plans.entries()) {
    shown.step(index, plan)
    built.push(
      await orFault(
        plan,
        () => buildPlan(plan, task),
        (fault) => ({ diagnostics: [fault] }),
      ),
    )
    await afterSignals()
  }
  const diagnostics = built.flatMap((one) => one.diagnostics)
  if (pdf && office) {
    shown.step(plans.length, 'PDF')
    diagnostics.push(
      ...(await pdf.writePdfs(
        built.flatMap(({ print }) => print ?? []),
        office,
      )),
    )
  }
  shown.end()
  if (diagnostics.length > 0)
    diagnostics.push(...(await report({ diagnostics: distinct(diagnostics), files: plans.length, sources })))
  await tellRemaining(plans.filter((_, index) => built[index]?.isBuilt))
  return exitCodeOf(diagnostics)
}

/** As `lint` does: on GitHub Actions as annotations and a summary, else for a person. Returns what could not be written. */
async function report(found: Report): Promise<Diagnostic[]> {
  const reporter = await loadReporter(isOnGithub() ? 'github' : 'pretty')
  print(process.stderr, reporter(found))
  const unwritten = await writeSummary(found)
  print(process.stderr, unwritten.map(unwrittenLine))
  return unwritten
}

/** A person who builds a plan is told what the linter, loaded now that all is written, sees in it. */
async function tellRemaining(plans: readonly string[]): Promise<void> {
  const terminal = [process.stderr, process.stdout].find(({ isTTY }) => isTTY)
  if (!terminal || plans.length === 0) return
  try {
    const { remaining } = await import('../remaining.js')
    print(terminal, await remaining(plans))
  } catch {
    // The plans are built all the same; what keeps the linter from its work it says itself.
  }
}

/** What is wrong with a standard is met in each plan that names it, and said once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()]
}

function formatsOf(to: string): Format[] {
  const names = [...new Set(to.split(',').map((name) => name.trim().toLowerCase()))]
  const unknown = names.filter((name) => !isFormat(name))
  if (unknown.length === 0) return names.filter(isFormat)
  throw new UsageError(
    `Không có dạng “${unknown.join(', ')}” cho --to. Các dạng có thể dùng: ${formatNames.join(', ')}.`,
  )
}

function isFormat(name: string): name is Format {
  return name === 'pdf' || isWriterName(name)
}

/** Two plans of one name would overwrite each other in the output folder. */
function rejectSameNames(plans: readonly string[]): void {
  const byName = new Map<string, string>()
  for (const plan of plans) {
    const name = nameOf(plan).normalize('NFC').toLowerCase()
    const other = byName.get(name)
    if (other !== undefined && other !== plan) {
      throw new UsageError(
        `“${other}” và “${plan}” sẽ ghi vào cùng một tệp. Xin đổi tên một tệp hoặc dựng riêng từng tệp.`,
      )
    }
    byName.set(name, plan)
  }
}
