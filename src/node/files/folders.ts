import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false // what is wrong with it is told when it is used
  }
}

/**
 * Makes a folder and those above it. Node's own way never ends below `/proc`, which answers that a folder isn't there when it
 * is asked to make one.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isFolder(folder)) throw error
  }
}
