import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { isFolder } from '../../plan/read/named-files.js'
import { isStandardFile, layoutFile } from '../../standard/files.js'
import { readInput, textOf } from '../files/input.js'
import { onDisk } from '../files/on-disk.js'
import { expandPaths } from '../files/paths.js'

/** What a change of an office's own standard concerns: its standard.yaml, and the plans among the paths that name it. */
export async function concernedFiles(changed: readonly string[], paths: readonly string[]): Promise<string[]> {
  const folders = changed.filter((file) => isStandardFile(basename(file))).map((file) => dirname(resolve(file)))
  const standards = new Set(folders.filter((folder) => existsSync(join(folder, layoutFile))))
  if (standards.size === 0) return []
  const plans = (await expandPaths(paths)).filter((file) => standards.has(ownStandardOf(file) ?? ''))
  return [...Array.from(standards, (folder) => join(folder, layoutFile)), ...plans].map((file) => relative('', file))
}

const standardKey = /^standard:[ \t](.*)$/m

/** The value of a line of YAML, its quotes and comment taken away. Blanks are looked at once each, however many. */
function scalarOf(line: string): string {
  const value = line.trim()
  const quote = /^['"]/.exec(value)?.[0]
  const end = quote === undefined ? value.search(/(?<=[ \t])#/) : value.indexOf(quote, 1)
  return value.slice(quote === undefined ? 0 : 1, end < 0 ? undefined : end).trimEnd()
}

/** Of a plan that names a folder. */
function ownStandardOf(file: string): string | undefined {
  if (!/\.ya?ml$/i.test(file)) return undefined
  const text = textOf(readInput(file))
  const line = 'decoded' in text ? standardKey.exec(text.decoded.text)?.[1] : undefined
  const name = line === undefined ? '' : scalarOf(line)
  return isFolder(name) ? resolve(onDisk(join(dirname(file), name.replaceAll('\\', '/')))) : undefined
}
