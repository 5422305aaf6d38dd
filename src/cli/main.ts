import { CommanderError } from 'commander'
import { detailOf } from '../node/fault.js'
import { print } from '../node/terminal.js'
import { type ExitCode, UsageError } from '../node/usage.js'
import { isOwnWindow, keyPress } from '../node/window/window.js'
import { commandNames, programFor } from './commands.js'
import { isFilesOnly } from './dropped/files-only.js'
import { usageProblem } from './help.js'

/** Runs the command that the arguments name; without one, what somebody wants who has no command line. */
export function main(): void {
  const given = process.argv.slice(2)
  const isDropped = isFilesOnly(given)
  const isHeld = (isDropped || given.length === 0) && isOwnWindow()
  process.on('uncaughtException', async (error) => {
    const code = failure(error)
    if (isHeld) await untilKey()
    process.exit(code)
  })
  const work = isDropped ? dropped(given) : isHeld ? doubleClicked() : command(given[0])
  work
    .catch((error) => {
      process.exitCode = failure(error)
      return true
    })
    .then((isToBeRead) => (isHeld && isToBeRead ? untilKey() : undefined))
}

/** These answer whether something was said that would vanish with the window. */
async function command(name: string | undefined): Promise<boolean> {
  await (await programFor(name)).parseAsync()
  return false
}

async function dropped(given: readonly string[]): Promise<boolean> {
  const { handleDropped } = await import('./dropped/dropped.js')
  const { code, isToBeRead } = await handleDropped(given)
  process.exitCode = code
  return isToBeRead
}

async function doubleClicked(): Promise<boolean> {
  const { howTo } = await import('./dropped/how-to.js')
  print(process.stdout, howTo)
  return true
}

async function untilKey(): Promise<void> {
  print(process.stdout, ['', 'Bấm một phím bất kỳ để đóng cửa sổ này.'])
  await keyPress()
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
