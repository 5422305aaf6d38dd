import { lstatSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Command } from 'commander'
import type { RollNote } from '../../index.js'
import { onDisk } from '../../node/files/on-disk.js'
import { writeOutput } from '../../node/files/output.js'
import { identityOf } from '../../node/files/target.js'
import { rollOnDisk } from '../../node/roll-plan.js'
import { print } from '../../node/terminal.js'
import { type ExitCode, exitCodeOf, UsageError } from '../../node/usage.js'
import { pretty } from '../../reporters/pretty.js'
import { type Line, paint } from '../../text/terminal/line.js'
import { path } from '../options/path.js'
import { yearOf } from '../options/year.js'
import { shellWord } from '../shell-word.js'

export function define(command: Command): void {
  command
    .usage('<kế hoạch> --year <năm> [tuỳ chọn]')
    .description('chuyển kế hoạch năm ngoái sang năm mới, đánh dấu những chỗ cần xem lại')
    .argument('<kế hoạch>', 'tệp kế hoạch .yaml của năm ngoái', path)
    .requiredOption('--year <năm>', 'năm của kế hoạch mới, ví dụ 2025')
    .option('-o, --out <tệp>', 'tệp kế hoạch mới (mặc định: tên cũ với năm mới)', path)
    .option('--force', 'ghi đè tệp đã có')
    .action(async (plan: string, options: RollCommand) => {
      process.exitCode = await rollCommand(plan, options)
    })
}

interface RollCommand {
  year: string
  out?: string
  force?: true
}

/** Writes this year's plan beside last year's, and tells all that was changed and what is left to a person. */
async function rollCommand(plan: string, { year: written, out, force }: RollCommand): Promise<ExitCode> {
  const year = yearOf(written)
  const { value, diagnostics, sources } = await rollOnDisk(plan, year, out)
  const report = () => print(process.stderr, pretty({ diagnostics, files: 1, sources }))
  if (!value) {
    report()
    const code = exitCodeOf(diagnostics)
    if (code === 1) print(process.stderr, ['', 'Chưa ghi tệp nào: xin sửa kế hoạch năm ngoái trước, rồi chạy lại.'])
    return code
  }
  const target = onDisk(out ?? join(dirname(plan), newName(basename(plan), value.years, year)))
  refuseTarget(target, plan, force)
  const failure = writeOutput(target, value.bytes)
  if (failure) diagnostics.unshift(failure)
  else print(process.stdout, [target])
  if (diagnostics.length > 0) report()
  if (!failure)
    print(process.stderr, [
      ...rollLines(value.notes),
      '',
      `Xem những chỗ còn lại: npx kehoach lint ${shellWord(target)}`,
    ])
  return exitCodeOf(diagnostics)
}

/** `2024-thang-cong-nhan.yaml` in another year; a name without its year is given the new one. */
function newName(name: string, years: number, year: number): string {
  const renamed = name.replace(/(?<!\d)(?:19|20|21)\d\d(?!\d)/, (old) => String(Number(old) + years))
  return renamed === name ? `${year}-${name}` : renamed
}

function refuseTarget(target: string, plan: string, force = false): void {
  if (!lstatSync(target, { throwIfNoEntry: false })) return
  if (identityOf(target) === identityOf(plan))
    throw new UsageError(`${target} chính là kế hoạch năm ngoái. Xin dùng -o với một tên khác.`)
  if (!force) throw new UsageError(`Đã có ${target}. Xin dùng -o với một tên khác, hoặc thêm --force để ghi đè.`)
}

const headings = { changed: 'Đã đổi', kept: 'Tự tính, không phải sửa', check: 'Cần kiểm tra' } as const

export function rollLines(notes: readonly RollNote[]): Line[] {
  return (['changed', 'kept', 'check'] as const).flatMap((kind) => {
    const some = notes.filter((note) => note.kind === kind)
    return some.length === 0
      ? []
      : ['', [paint('bold', `${headings[kind]}: ${some.length} chỗ`)], ...some.flatMap(linesOf)]
  })
}

function linesOf({ position, message, before, after }: RollNote): Line[] {
  const line = `${String(position.start.line).padStart(5)}  ${message}`
  if (before === undefined) return [line]
  return [line, `${' '.repeat(7)}${shown(before)} → ${shown(after!) || '(để trống)'}`]
}

function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
