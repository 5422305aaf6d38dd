import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { baselineName } from '../../baseline/baseline.js'
import type { Diagnostic } from '../../diagnostic.js'
import { onDisk } from '../../node/files/on-disk.js'
import { type Change, headCommit } from '../../node/git/changes.js'
import { buildDrafts } from '../../node/review/build-drafts.js'
import type { Draft, DraftTask } from '../../node/review/drafts.js'
import { changedDrafts, isPlan, mostFiles, writeReview } from '../../node/review/review.js'
import { reviewed } from '../../node/review/reviewed.js'
import { isOnGithub, print } from '../../node/terminal.js'
import { checkAll } from '../../node/threads/check-all.js'
import { type ExitCode, exitCodeOf, UsageError } from '../../node/usage.js'
import { readFormats } from '../options/formats.js'
import { readOptions } from '../options/lint-options.js'
import { type OutputOption, unwrittenLine, writeReports } from '../options/outputs.js'
import { path } from '../options/path.js'
import { inShard, readShard } from '../options/shard.js'
import { refuseUnquoted } from '../unquoted.js'
import { formatNames } from './build.js'
import { compareWithKnown, jobsFor, reportOf } from './lint.js'

export function define(command: Command): void {
  command
    .usage('--base <mốc> [tệp…] [tuỳ chọn]')
    .description('soát, so sánh và dựng dự thảo những kế hoạch đã đổi so với một mốc của git')
    .argument('[tệp...]', 'tệp hoặc thư mục; bỏ trống thì xem thư mục plans/')
    .requiredOption('--base <mốc>', 'nhánh, thẻ hoặc commit của git để so, ví dụ main')
    .option('--to <dạng>', `các dạng cần dựng, cách nhau bằng dấu phẩy: ${formatNames.join(', ')}`, 'docx,html')
    .option(
      '--out-dir <thư mục>',
      'thư mục chứa bản dựng, review.html, findings.html, kehoach.sarif, comment.md và review.json',
      path,
      'build',
    )
    .option('--standard <thể thức>', 'soát dự thảo theo thể thức này')
    .option('--template <tệp>', 'mẫu Handlebars riêng cho comment.md', path)
    .option('--commit <mã>', 'mã commit ghi vào bản dựng và các liên kết (mặc định: commit đang mở)')
    .option('--shard <phần>', 'chỉ làm một phần của danh sách, ví dụ 2/5 là phần thứ hai trong năm phần')
    .action(async (paths: string[], options: ReviewOptions) => {
      process.exitCode = await review(paths.length > 0 ? paths : ['plans'], options)
    })
}

interface ReviewOptions {
  base: string
  to: string
  outDir: string
  standard?: string
  template?: string
  commit?: string
  shard?: string
}

async function review(given: readonly string[], options: ReviewOptions): Promise<ExitCode> {
  refuseUnquoted(given, 'review')
  const { base, outDir, shard } = options
  const formats = readFormats(options.to, formatNames)
  const commit = commitOf(options.commit)
  const template = templateOf(options.template)
  const paths = given.map(onDisk)
  const all = await changedDrafts(base, paths)
  const changes = inShard(all, ({ file }) => file, shard === undefined ? undefined : readShard(shard))
  if (changes.length > mostFiles) throw new UsageError(tooMany(changes.length))
  const task: DraftTask = { formats, outDir, commit, written: (file) => print(process.stdout, [file]) }
  const plans = changes.filter(isPlan).map(({ file }) => file)
  const drafts = await buildDrafts(plans, task)
  const { found, own } = await lint(changes, paths, drafts, options)
  const files = []
  const unwritten: Diagnostic[] = []
  for (const change of changes) {
    const draft = drafts.find(({ plan }) => plan === change.file)
    const { value, diagnostics } = await reviewed(change, own.get(change.file) ?? [], draft, { ...task, base })
    files.push(value)
    unwritten.push(...diagnostics)
  }
  unwritten.push(...writeReview(files, { commit, outDir, ...(template !== undefined && { template }) }))
  print(process.stderr, unwritten.map(unwrittenLine))
  return exitCodeOf([...found, ...unwritten])
}

/** What the linter finds and what kept a draft from being written, reported on the terminal and as SARIF. */
async function lint(
  changes: readonly Change[],
  paths: readonly string[],
  drafts: readonly Draft[],
  { outDir, standard }: ReviewOptions,
): Promise<{ found: Diagnostic[]; own: ReadonlyMap<string, Diagnostic[]> }> {
  const format = isOnGithub() ? 'github' : 'pretty'
  const outputs: OutputOption[] = [
    ['format', format],
    ['format', 'sarif'],
    ['file', join(outDir, 'kehoach.sarif')],
    ['format', 'html'],
    ['file', join(outDir, 'findings.html')],
  ]
  const settings = readOptions(paths, {
    outputs,
    ...(standard !== undefined && { standard }),
    ...(existsSync(baselineName) && { baseline: baselineName }),
  })
  const files = changes.filter(({ kind }) => kind !== 'gone').map(({ file }) => file)
  const work = await jobsFor(files, paths, settings)
  // What is remembered beside the packages could be the branch's own.
  const checked = await checkAll(work.jobs, { ...settings, useCache: false }, () => {})
  const known = await compareWithKnown(checked, settings)
  const linted = new Map(known.checked.map((one) => [one.file, one.diagnostics]))
  // Of a file that the config ignores building still tells.
  const own = new Map(files.map((file) => [file, withDraft(linted.get(file) ?? [], drafts, file)]))
  const around = [...work.configs.diagnostics, ...work.standards.diagnostics, ...known.diagnostics]
  const found = [...around, ...[...own.values()].flat()]
  const whole = reportOf(work, known)
  const built = drafts.flatMap((draft) => [...draft.texts])
  const report = { ...whole, diagnostics: found, sources: new Map([...built, ...whole.sources]) }
  const unwritten = await writeReports(settings.outputs, report, process.stdout)
  print(process.stderr, unwritten.map(unwrittenLine))
  return { found: [...found, ...unwritten], own }
}

/** What the linter finds in a file, and what only building it does: a template that can't print it, a disk that is full. */
function withDraft(found: readonly Diagnostic[], drafts: readonly Draft[], plan: string): Diagnostic[] {
  const said = new Set(found.map(({ ruleId, message }) => `${ruleId} ${message}`))
  const draft = drafts.find((one) => one.plan === plan)
  return [...found, ...(draft?.diagnostics ?? []).filter(({ ruleId, message }) => !said.has(`${ruleId} ${message}`))]
}

function commitOf(given: string | undefined): string {
  if (given === undefined) return headCommit()
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(given)) return given
  throw new UsageError(`--commit cần mã commit đầy đủ gồm 40 chữ số hệ 16, nhưng ở đây là “${given}”.`)
}

function templateOf(file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`--template ${file}: không đọc được tệp này.`)
  }
}

function tooMany(count: number): string {
  return `Có ${count} tệp đã đổi, quá mức ${mostFiles} tệp một lần. Xin chia phần bằng --shard, ví dụ: --shard 1/5`
}
