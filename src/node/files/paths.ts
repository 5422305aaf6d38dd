import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { matchesPath } from '../../text/wildcard.js'
import { UsageError } from '../usage.js'
import { isFolder } from './folders.js'
import { onDisk } from './on-disk.js'
import { refuseUnreachable } from './roots.js'

const kinds = ['yaml', 'yml', 'docx', 'txt', 'md']

// Word's lock files, and what is not an office's own.
const ignored = ['**/~$*', '**/node_modules/**']

/** The files meant by the paths given: a folder means every draft and plan below it, in the order of their names. */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of await expandGlobs(paths)) files.push(...(isFolder(path) ? await filesBelow(path) : [path]))
  return [...new Set(files)]
}

/** Puts the drafts and plans, or the files of other kinds, that match in the place of a path with `*` or `?`, which the shell of Windows leaves as it is. */
export async function expandGlobs(paths: readonly string[], of: readonly string[] = kinds): Promise<string[]> {
  const files: string[] = []
  for (const path of paths.map((one) => refuseUnreachable(onDisk(one))))
    files.push(...(/[*?]/.test(path) && !existsSync(path) ? await matching(path, of) : [path]))
  return files
}

async function matching(path: string, of: readonly string[]): Promise<string[]> {
  const [, given, pattern] = /^((?:[^*?]*\/)?)(.*)$/s.exec(path.replaceAll(sep, '/'))!
  const folder = onDisk(given!)
  const wanted = caseless(pattern!)
  const files = (await namesIn(folder || '.', /\/|\*\*/.test(wanted), of)).filter((file) =>
    matchesPath(wanted, caseless(file)),
  )
  if (files.length > 0) return files.map((file) => join(folder || '.', file))
  throw new UsageError(`Không có kế hoạch hay dự thảo nào khớp với “${path}”. Xin kiểm tra lại thư mục và tên tệp.`)
}

/** As file systems of Windows compare names; macOS takes letters apart. */
function caseless(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

async function filesBelow(folder: string): Promise<string[]> {
  return (await namesIn(folder, true)).map((file) => join(folder, file))
}

/** The drafts and plans in a folder, or at any depth below it, by their paths from there. */
async function namesIn(folder: string, isDeep: boolean, of: readonly string[] = kinds): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(`${isDeep ? '**/' : ''}*.{${of}}`, {
    cwd: folder,
    ignore: ignored,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found.sort()
}
