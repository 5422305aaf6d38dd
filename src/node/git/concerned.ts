import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { isStandardFile, layoutFile } from '../../standard/files.js'
import { isWord, ownStandardOf, picturesOf, planText, templateOf } from '../files/named-files.js'
import { expandPaths } from '../files/paths.js'

/**
 * What a change of an office's own standard, of a picture or a Word template concerns: the standard.yaml, and the plans among
 * the paths that name it.
 */
export async function concernedFiles(changed: readonly string[], paths: readonly string[]): Promise<string[]> {
  const folders = changed.filter((file) => isStandardFile(basename(file))).map((file) => dirname(resolve(file)))
  const standards = new Set(folders.filter((folder) => existsSync(join(folder, layoutFile))))
  const pictures = new Set(changed.filter((file) => /\.(?:png|jpe?g)$/i.test(file)).map((file) => resolve(file)))
  const templates = new Set(changed.filter(isWord).map((file) => resolve(file)))
  if (standards.size + pictures.size + templates.size === 0) return []
  const plans = (await expandPaths(paths)).filter((file) => {
    const text = planText(file)
    return (
      standards.has(ownStandardOf(file, text) ?? '') ||
      templates.has(templateOf(file, text) ?? '') ||
      picturesOf(file, text).some((one) => pictures.has(one))
    )
  })
  return [...Array.from(standards, (folder) => join(folder, layoutFile)), ...plans].map((file) => relative('', file))
}
