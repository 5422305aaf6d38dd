/** What tells where the program was started from. */
export interface Started {
  platform: NodeJS.Platform
  /** Standard input and output are a terminal. */
  isTerminal: boolean
  /** Of the window, as Windows has it. */
  title: string
  /** The program's file. */
  program: string
  env: Readonly<Record<string, string | undefined>>
}

/** What shells other than PowerShell leave for the programs that they start, and Windows itself never sets. */
const shellMarks = ['PROMPT', 'WT_SESSION', 'TERM', 'TERM_PROGRAM', 'MSYSTEM', 'SHELL']

/**
 * Whether the window was opened for this program and closes behind it, as after a double click or a drop on its icon. Windows
 * tells it by a call that Node doesn't have; but a new window bears the name of the program or shortcut, and a shell leaves marks.
 * In doubt it is our own: a line too many in a console is better than words that vanish with their window.
 */
export function isOwnWindow({ platform, isTerminal, title, program, env }: Started = started()): boolean {
  if (platform !== 'win32' || !isTerminal) return false
  if (title.toLowerCase() === program.toLowerCase() || /^[a-z]:\\.*\.lnk$/i.test(title)) return true
  return !shellMarks.some((name) => env[name] !== undefined) && !isFromPowerShell(env)
}

/** PowerShell puts the user's own modules before those of the machine (about_PSModulePath). */
function isFromPowerShell(env: Started['env']): boolean {
  const machine = [env.ProgramFiles, env.ProgramW6432].flatMap((folder) => folder?.toLowerCase() ?? [])
  const entries = (env.PSModulePath ?? '').toLowerCase().split(';')
  return entries.some(
    (entry) =>
      /\\(?:windows)?powershell\\modules\\?$/.test(entry) && !machine.some((folder) => entry.startsWith(`${folder}\\`)),
  )
}

function started(): Started {
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true
  const { platform, title, execPath: program, env } = process
  return { platform, isTerminal, title, program, env }
}

/** Waits until a key is pressed, whichever. */
export async function keyPress(): Promise<void> {
  const { stdin } = process
  stdin.setRawMode(true)
  await new Promise((pressed) => stdin.once('data', pressed))
  stdin.setRawMode(false)
  stdin.pause()
}
