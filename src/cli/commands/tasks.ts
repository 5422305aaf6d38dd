import type { Command } from 'commander'
import { writeTasks } from '../../node/task-files.js'
import { print } from '../../node/terminal.js'
import { type ExitCode, exitCodeOf } from '../../node/usage.js'
import { writerNames } from '../../writers/index.js'
import { readFormats } from '../options/formats.js'
import { path } from '../options/path.js'
import { tell } from '../tell.js'
import { refuseUnquoted } from '../unquoted.js'

export function define(command: Command): void {
  command
    .usage('<kế hoạch> [tuỳ chọn]')
    .description('lập phiếu việc cho từng đơn vị có tên trong kế hoạch')
    .argument('<kế hoạch>', 'tệp kế hoạch .yaml', path)
    .option('--unit <đơn vị>', 'chỉ một đơn vị, ghi tên như trong kế hoạch (mặc định: mọi đơn vị, mỗi đơn vị một tệp)')
    .option('--to <dạng>', `các dạng cần lập, cách nhau bằng dấu phẩy: ${writerNames.join(', ')}`, 'docx')
    .option('--out-dir <thư mục>', 'thư mục chứa các phiếu', path, 'build')
    .action(async (plan: string, options: TasksCommand) => {
      process.exitCode = await tasks(plan, options)
    })
}

interface TasksCommand {
  unit?: string
  /** Formats, separated by commas. */
  to: string
  outDir: string
}

/** Writes a sheet for each unit and prints the paths written; a plan with errors has none. */
async function tasks(plan: string, { unit, to, outDir }: TasksCommand): Promise<ExitCode> {
  refuseUnquoted([plan], 'tasks')
  const formats = readFormats(to, writerNames)
  const { diagnostics, sources } = await writeTasks(plan, {
    ...{ formats, outDir, ...(unit !== undefined && { unit }) },
    written: (file) => print(process.stdout, [file]),
  })
  if (diagnostics.length > 0) diagnostics.push(...(await tell({ diagnostics, files: 1, sources })))
  return exitCodeOf(diagnostics)
}
