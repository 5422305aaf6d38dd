import type { Command } from 'commander'
import { type BuildTask, type Built, buildPlan, type Format, nameOf } from '../../node/build-plan.js'
import { orFault } from '../../node/fault.js'
import { expandGlobs } from '../../node/files/paths.js'
import { afterSignals } from '../../node/files/stop.js'
import { builtIn } from '../../node/standards.js'
import { print } from '../../node/terminal.js'
import { type ExitCode, exitCodeOf, UsageError } from '../../node/usage.js'
import { writerNames } from '../../writers/index.js'
import { readFormats } from '../options/formats.js'
import { path } from '../options/path.js'
import { inShard, readShard } from '../options/shard.js'
import { progress } from '../progress.js'
import { tell } from '../tell.js'
import { refuseUnquoted } from '../unquoted.js'

/** What `--to` takes: every writer, and PDF, which LibreOffice prints. */
export const formatNames: readonly Format[] = [...writerNames, 'pdf']

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
  const formats = readFormats(to, formatNames)
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
  if (diagnostics.length > 0) diagnostics.push(...(await tell({ diagnostics, files: plans.length, sources })))
  await tellRemaining(plans.filter((_, index) => built[index]?.isBuilt))
  return exitCodeOf(diagnostics)
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
