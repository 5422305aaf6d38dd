import { baselineName } from '../../baseline/baseline.js'
import type { Levels } from '../../config/config.js'
import { levelsOf } from '../../node/settings.js'
import { checkWanted } from '../../node/standards/standard-option.js'
import { isOnGithub } from '../../node/terminal.js'
import type { RunSettings } from '../../node/threads/check-all.js'
import { UsageError } from '../../node/usage.js'
import { type Output, type OutputOption, readOutputs } from './outputs.js'

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
  } = options
  const isStdin = paths.includes('-') || stdinFilename !== undefined
  if (isStdin && (changed || fix || fixUnsafe || dryRun || annotate)) {
    const names = '--changed, --fix, --fix-unsafe, --dry-run, --annotate'
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
    useCache: options.cache ?? true,
  }
}

function readLimit(written: string | undefined): number {
  if (written === undefined) return Number.POSITIVE_INFINITY
  if (/^\d+$/.test(written)) return Number(written)
  throw new UsageError(`--max-warnings cần một số nguyên từ 0 trở lên, nhưng ở đây là “${written}”.`)
}
