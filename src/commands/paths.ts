import { statSync } from 'node:fs'
import { join } from 'node:path'

const kinds = '**/*.{yaml,yml,docx,txt,md}'

// Word's lock files, and what is not an office's own.
const ignored = ['**/~$*', '**/node_modules/**']

/** The files meant by the paths given: a folder means every draft and plan below it, in the order of their names. */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) files.push(...(isFolder(path) ? await filesBelow(path) : [path]))
  return [...new Set(files)]
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false // what is wrong with it is told when it is read
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(kinds, {
    cwd: folder,
    ignore: ignored,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
  })
  return found.sort().map((file) => join(folder, file))
}
