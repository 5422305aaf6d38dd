import { existsSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { UsageError } from './usage.js'

const kinds = ['yaml', 'yml', 'docx', 'txt', 'md']

// Word's lock files, and what is not an office's own.
const ignored = ['**/~$*', '**/node_modules/**']

/** The files meant by the paths given: a folder means every draft and plan below it, in the order of their names. */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of await expandGlobs(paths)) files.push(...(isFolder(path) ? await filesBelow(path) : [path]))
  return [...new Set(files)]
}

/** Puts the drafts and plans that match in the place of a path with `*` or `?`, which the shell of Windows leaves as it is. */
export async function expandGlobs(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) files.push(...(/[*?]/.test(path) && !existsSync(path) ? await matching(path) : [path]))
  return files
}

// A name may well have what only means something in patterns.
const special = /[()[\]{}|]|^!/g

async function matching(path: string): Promise<string[]> {
  const [, folder, pattern] = /^((?:[^*?]*\/)?)(.*)$/s.exec(path.replaceAll(sep, '/'))!
  const files = await filesIn(folder || '.', pattern!.replace(special, '\\$&'))
  const known = files.filter((file) => kinds.some((kind) => file.toLowerCase().endsWith(`.${kind}`)))
  if (known.length > 0) return known
  throw new UsageError(`Không có kế hoạch hay dự thảo nào khớp với “${path}”. Xin kiểm tra lại thư mục và tên tệp.`)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false // what is wrong with it is told when it is read
  }
}

function filesBelow(folder: string): Promise<string[]> {
  return filesIn(folder, `**/*.{${kinds}}`)
}

async function filesIn(folder: string, pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, {
    cwd: folder,
    ignore: ignored,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found.sort().map((file) => join(folder, file))
}
