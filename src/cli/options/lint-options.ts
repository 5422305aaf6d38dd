import type { Command } from 'commander'
import { baselineName } from '../../baseline/baseline.js'
import { type Levels, levels } from '../../config/config.js'
import { levelsOf } from '../../node/settings.js'
import { checkWanted } from '../../node/standards.js'
import { isOnGithub } from '../../node/terminal.js'
import type { RunSettings } from '../../node/threads/check-all.js'
import { UsageError } from '../../node/usage.js'
import { reporterNames } from '../../reporters/load.js'
import { knownStandards } from '../../standard/standard.js'
import { type Output, type OutputOption, readOutputs } from './outputs.js'
import { path } from './path.js'
import { readShard, type Shard } from './shard.js'

/** The options of `kehoach lint` as written. */
export interface LintOptions {
  outputs: readonly OutputOption[]
  rule?: string[]
  standard?: string
  maxWarnings?: string
  quiet?: true
  fix?: true
  fixUnsafe?: true
  dryRun?: true
  track?: true
  annotate?: string
  baseline?: string
  updateBaseline?: true
  /** A commit to compare with, or `true` for the last one. */
  changed?: string | true
  cache?: boolean
  /** The part to lint, such as `2/5`. */
  shard?: string
  stdinFilename?: string
}

/** What they mean. */
export interface LintSettings extends RunSettings {
  outputs: Output[]
  levels: Levels
  standard?: string
  mostWarnings: number
  isQuiet: boolean
  baseline?: { path: string; isUpdate: boolean }
  /** The commit that changed files are compared with. */
  changedSince?: string
  shard?: Shard
}

/** Describes them; `--format` and `--output-file` are gathered in `outputs`, for their order counts. */
export function addOptions(command: Command, outputs: OutputOption[]): void {
  const output = (option: OutputOption[0]) => (value: string) =>
    void outputs.push([option, option === 'file' ? path(value) : value])
  const listed = (value: string, values: string[] = []) => [...values, value]
  const format = `dạng kết quả: ${reporterNames.join(', ')}; ghi được nhiều lần (mặc định: pretty, trên GitHub Actions: github)`
  command
    .option('--format <dạng>', format, output('format'))
    .option('--output-file <tệp>', 'ghi kết quả của --format đứng trước vào tệp', output('file'))
    .option('--rule <tên=mức>', `đặt mức của một quy tắc: ${levels.join(', ')}; ghi được nhiều lần`, listed)
    .option(
      '--standard <thể thức>',
      `soát dự thảo theo thể thức này (${knownStandards.join(', ')}), không nhận từ phần đầu văn bản`,
    )
    .option('--max-warnings <số>', 'coi là không đạt khi có nhiều cảnh báo hơn số này')
    .option('--quiet', 'chỉ in lỗi, không in cảnh báo và lưu ý')
    .option('--fix', 'tự sửa những lỗi chắc chắn, kể cả trong tệp Word')
    .option('--fix-unsafe', 'sửa cả những lỗi cần người xem lại')
    .option('--dry-run', 'chỉ in ra những chỗ sẽ sửa, không ghi tệp')
    .option('--track', 'trong tệp Word: sửa thành thay đổi được theo dõi (Track Changes) để người soạn chấp nhận')
    .option('--annotate <tệp>', 'ghi một bản sao Word, mỗi lỗi là một ghi chú (Comment) ngay tại chỗ', path)
    .option('--baseline <tệp>', 'không báo những lỗi đã ghi trong tệp này', path)
    .option('--update-baseline', 'ghi các lỗi hiện có vào tệp những lỗi đã biết')
    .option('--changed [mốc]', 'chỉ soát tệp đã đổi so với một mốc của git (mặc định: HEAD)')
    .option('--shard <phần>', 'chỉ soát một phần của danh sách, ví dụ 2/5 là phần thứ hai trong năm phần')
    .option('--no-cache', 'soát lại mọi tệp, không dùng kết quả của lần trước')
    .option('--stdin-filename <tên>', 'tên tệp của nội dung đọc từ đầu vào chuẩn', path)
}

export function readOptions(paths: readonly string[], options: LintOptions): LintSettings {
  const {
    rule = [],
    standard,
    fix,
    fixUnsafe,
    dryRun,
    track,
    annotate,
    baseline,
    updateBaseline,
    changed,
    stdinFilename,
    shard,
  } = options
  const isStdin = paths.includes('-') || stdinFilename !== undefined
  if (isStdin && (changed || fix || fixUnsafe || dryRun || annotate || shard !== undefined)) {
    const names = '--changed, --fix, --fix-unsafe, --dry-run, --annotate, --shard'
    throw new UsageError(`Khi đọc từ đầu vào chuẩn thì không dùng được ${names}.`)
  }
  if (track && !fix && !fixUnsafe) throw new UsageError('--track cần đi cùng --fix hoặc --fix-unsafe.')
  if (standard !== undefined) checkWanted(standard)
  return {
    outputs: readOutputs(options.outputs, isOnGithub()),
    levels: levelsOf(rule),
    ...(standard !== undefined && { standard }),
    mostWarnings: readLimit(options.maxWarnings),
    isQuiet: options.quiet ?? false,
    ...((fix || fixUnsafe || dryRun) && {
      fix: { isUnsafe: fixUnsafe ?? false, isDry: dryRun ?? false, isTracked: track ?? false },
    }),
    ...(annotate !== undefined && { annotate }),
    ...((baseline !== undefined || updateBaseline) && {
      baseline: { path: baseline ?? baselineName, isUpdate: updateBaseline ?? false },
    }),
    ...(isStdin && { stdin: stdinFilename ?? 'stdin.txt' }),
    ...(changed && { changedSince: changed === true ? 'HEAD' : changed }),
    ...(shard !== undefined && { shard: readShard(shard) }),
    useCache: options.cache ?? true,
  }
}

function readLimit(written: string | undefined): number {
  if (written === undefined) return Number.POSITIVE_INFINITY
  if (/^\d+$/.test(written)) return Number(written)
  throw new UsageError(`--max-warnings cần một số nguyên từ 0 trở lên, nhưng ở đây là “${written}”.`)
}
