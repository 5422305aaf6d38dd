import { CommanderError } from 'commander'
import { detailOf } from '../node/fault.js'
import { print } from '../node/terminal.js'
import { type ExitCode, UsageError } from '../node/usage.js'
import { commandNames, programFor } from './commands.js'
import { usageProblem } from './help.js'

/** Runs the command that the arguments name. */
export function main(): void {
  process.on('uncaughtException', (error) => process.exit(failure(error)))
  programFor(process.argv[2])
    .then((program) => program.parseAsync())
    .catch((error) => {
      process.exitCode = failure(error)
    })
}

function failure(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    print(process.stderr, usageProblem(error, commandNames, process.argv[2]))
    return 2
  }
  if (error instanceof UsageError) {
    print(process.stderr, error.lines)
    return 2
  }
  const request = 'Xin báo lỗi này kèm tệp đang dùng cho nhóm phát triển.'
  print(process.stderr, [`kehoach gặp lỗi bên trong: ${detailOf(error)}.`, request])
  return 2
}
