import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'
import { type StopSignal, stopSignals } from '../files/stop.js'

export interface System {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  home: string
}

const thisSystem: System = { platform: process.platform, env: process.env, home: homedir() }

/** LibreOffice's program; nothing when it isn't installed. */
export function findOffice(): string | undefined {
  return officePlaces(thisSystem).find(isProgram)
}

/** What is wrong with the place that the environment names, when the program isn't there. */
export function wrongPlace({ env }: Pick<System, 'env'> = thisSystem): string | undefined {
  const named = env.LIBREOFFICE
  if (!named) return undefined
  return `biến môi trường LIBREOFFICE ghi “${named}”, nhưng ở đó không có chương trình soffice của LibreOffice.`
}

/**
 * Where the program may be, first choice first: where the environment says and nowhere else, on PATH, and where the
 * installers for Windows and macOS put it, which leave PATH alone.
 */
export function officePlaces({ platform, env, home }: System): string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix
  // On Windows soffice.com is the one for the command line.
  const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
  const inside = (folders: readonly string[]) => folders.flatMap((folder) => names.map((name) => join(folder, name)))
  const named = env.LIBREOFFICE
  if (named) return [named, ...inside([named, join(named, 'program')])]
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const installed =
    platform === 'win32'
      ? [env.ProgramFiles, env.ProgramW6432, env['ProgramFiles(x86)']].flatMap((folder) =>
          folder ? [join(folder, 'LibreOffice', 'program')] : [],
        )
      : platform === 'darwin'
        ? ['/', home].map((folder) => join(folder, 'Applications/LibreOffice.app/Contents/MacOS'))
        : []
  return inside([...onPath, ...installed])
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** How a run ended. Whether LibreOffice did its work only its files tell: it exits with 0 even when it fails. */
export type End = 'exit' | 'not-started' | 'time-limit' | StopSignal

/** Runs LibreOffice to its end, to the time limit in milliseconds or to a signal. Nothing that it started goes on afterwards. */
export async function runOffice(program: string, args: readonly string[], cwd: string, limit: number): Promise<End> {
  // In a process group of its own, which can be ended as a whole: `soffice` itself only starts others.
  const detached = process.platform !== 'win32'
  const child = spawn(program, args, { cwd, detached, stdio: 'ignore', windowsHide: true })
  let end: End = 'exit'
  const stop = (reason: End) => {
    end = reason
    if (child.pid !== undefined) endTree(child.pid)
  }
  const timer = setTimeout(stop, limit, 'time-limit')
  for (const signal of stopSignals) process.on(signal, stop)
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => {
      end = 'not-started'
      resolve()
    })
  })
  clearTimeout(timer)
  for (const signal of stopSignals) process.off(signal, stop)
  return end
}

function endTree(pid: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All of them have ended by themselves.
  }
}
