import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { onDisk } from '../../node/files/on-disk.js'
import { commandNames } from '../commands.js'

const words = new Set<string>([...commandNames, 'help'])

/**
 * Whether the program was given nothing but files and folders, as Explorer does when they are dropped on its icon or sent to it.
 * A whole path means one even where nothing is there any more.
 */
export function isFilesOnly(given: readonly string[]): boolean {
  if (given.length === 0 || given.some((one) => one === '' || one.startsWith('-') || words.has(one))) return false
  return given.every((one) => isAbsolute(one) || existsSync(onDisk(one)))
}
