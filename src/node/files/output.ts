import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '../../diagnostic.js'
import { printable } from '../../text/terminal/display.js'
import { codeOf } from '../usage.js'
import { writeFault } from './faults.js'
import { makeFolder } from './folders.js'
import { unreachableRoot } from './roots.js'
import { unstopped } from './stop.js'
import { targetProblem } from './target.js'

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
 * Returns the diagnostic when that fails, with nothing left behind.
 */
export function writeOutput(file: string, data: Uint8Array | string): Diagnostic | undefined {
  const folder = dirname(file)
  let isThere = false
  try {
    const unfit = targetProblem(file)
    if (unfit) return problemOf(file, ...unfit)
    makeFolder(folder)
    const mode = modeOf(file)
    isThere = mode !== undefined
    // A file in a folder of one's own can be replaced though it is for reading only; nobody means that.
    if (isThere) accessSync(file, constants.W_OK)
    writeBeside(file, typeof data === 'string' ? new TextEncoder().encode(data) : data, mode)
    return undefined
  } catch (error) {
    const { syscall } = error as NodeJS.ErrnoException
    const isReplacing = isThere && (syscall === 'access' || syscall === 'rename')
    const gone = unreachableRoot(file)
    if (gone) return problemOf(folder, ...gone)
    const writing = { file, folder: printable(folder), isReplacing, platform: process.platform }
    const { said, isOfFile } = writeFault(codeOf(error), writing)
    // Told of the folder it is the same for each file that was to go there, and said once.
    return problemOf(isOfFile ? file : folder, ...said)
  }
}

function problemOf(file: string, message: string, hint: string): Diagnostic {
  return { ruleId: 'file-write', severity: 'error', message, file, hint }
}

/**
 * Other runs may write into the same folder: the temporary must not be there before. What makes names by chance need not
 * be strong, and `node:crypto` takes long to load.
 */
function writeBeside(file: string, bytes: Uint8Array, mode: number | undefined): void {
  const temporary = join(dirname(file), `.kehoach-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`)
  unstopped(() => {
    const descriptor = openSync(temporary, 'wx')
    try {
      try {
        if (mode !== undefined) fchmodSync(descriptor, mode)
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
        fsyncSync(descriptor)
      } finally {
        closeSync(descriptor)
      }
      renameSync(temporary, file)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
  })
}

/** Of the file that is replaced; a link is replaced itself, not what it leads to. */
function modeOf(file: string): number | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  return stats?.isFile() ? stats.mode & 0o777 : undefined
}
