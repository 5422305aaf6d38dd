import { spawn } from 'node:child_process'
import { resolve, win32 } from 'node:path'
import type { Said } from '../files/faults.js'

interface Start {
  command: string
  args: string[]
  /** The arguments are handed over as they are, quoted for the program that is started. */
  isVerbatim?: true
}

/**
 * What opens a file in the program that the system has for it. No shell reads the path. On Windows it is Explorer, which no
 * office forbids as it may `cmd` and PowerShell: between quotes a comma and an `=` are letters to it (Geoff Chappell, "The Windows
 * Explorer Command Line"), and no name has a quote in it.
 */
export function starterFor(platform: NodeJS.Platform, file: string, windows = process.env.SystemRoot): Start {
  if (platform === 'win32') {
    // By its whole path: one that lies beside this program is not meant.
    const command = win32.join(windows ?? 'C:\\Windows', 'explorer.exe')
    return { command, args: [`"${file}"`], isVerbatim: true }
  }
  return { command: platform === 'darwin' ? 'open' : 'xdg-open', args: [file] }
}

// MAX_PATH with the zero at its end: Explorer, Word and browsers open no longer one.
const longestPath = 259

/** Opens a file for whoever sits at the machine. Nothing is opened where nobody does. Returns why it couldn't be. */
export async function openFile(file: string, platform = process.platform): Promise<Said | undefined> {
  const path = resolve(file)
  if (process.env.CI || process.env.BROWSER === 'none') return undefined
  if (platform === 'win32' && path.length > longestPath) {
    return [
      `Chưa mở được “${file}” vì đường dẫn dài hơn ${longestPath} chữ.`,
      'Xin chuyển tệp sang một thư mục có đường dẫn ngắn hơn rồi mở ở đó.',
    ]
  }
  const { command, args, isVerbatim = false } = starterFor(platform, path)
  const isStarted = await new Promise<boolean>((tell) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: isVerbatim })
    child.once('error', () => tell(false))
    child.once('spawn', () => tell(true))
    child.unref()
  })
  return isStarted ? undefined : [`Chưa mở được “${file}”.`, 'Xin tự mở tệp ấy.']
}
