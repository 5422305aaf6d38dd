import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { isFolder } from '../../plan/read/named-files.js'
import { isStandardFile, layoutFile } from '../../standard/files.js'
import { readInput, textOf } from '../files/input.js'
import { onDisk } from '../files/on-disk.js'
import { expandPaths } from '../files/paths.js'

/**
 * What a change of an office's own standard, or of a picture, concerns: the standard.yaml, and the plans among the paths
 * that name the standard or the picture.
 */
export async function concernedFiles(changed: readonly string[], paths: readonly string[]): Promise<string[]> {
  const folders = changed.filter((file) => isStandardFile(basename(file))).map((file) => dirname(resolve(file)))
  const standards = new Set(folders.filter((folder) => existsSync(join(folder, layoutFile))))
  const pictures = new Set(changed.filter((file) => /\.(?:png|jpe?g)$/i.test(file)).map((file) => resolve(file)))
  if (standards.size === 0 && pictures.size === 0) return []
  const plans = (await expandPaths(paths)).filter((file) => {
    const text = planText(file)
    return standards.has(ownStandardOf(file, text) ?? '') || picturesOf(file, text).some((one) => pictures.has(one))
  })
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

function planText(file: string): string {
  if (!/\.ya?ml$/i.test(file)) return ''
  const text = textOf(readInput(file))
  return 'decoded' in text ? text.decoded.text : ''
}

/** Of a plan that names a folder. */
function ownStandardOf(file: string, text: string): string | undefined {
  const line = standardKey.exec(text)?.[1]
  const name = line === undefined ? '' : scalarOf(line)
  return isFolder(name) ? besideFile(file, name) : undefined
}

const pictureName = /\]\(<?([^<>\n]{1,250}?\.(?:png|jpe?g))>?\)/gi

function picturesOf(file: string, text: string): string[] {
  return Array.from(text.matchAll(pictureName), ([, name]) => besideFile(file, name!))
}

function besideFile(file: string, name: string): string {
  return resolve(onDisk(join(dirname(file), name.replaceAll('\\', '/'))))
}
