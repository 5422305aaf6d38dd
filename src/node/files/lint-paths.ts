import { configName } from '../../config/config.js'
import { UsageError } from '../usage.js'
import { withoutTemplates } from './named-files.js'
import { expandGlobs, expandPaths } from './paths.js'

/** The files that the command line means; with no path those of `plans/`. */
export async function filesToLint(given: readonly string[], changedSince?: string): Promise<string[]> {
  const paths = given.length > 0 ? given : ['plans']
  if (changedSince !== undefined) {
    const { changedFiles, within } = await import('../git/changed.js')
    const { concernedFiles } = await import('../git/concerned.js')
    const changed = changedFiles(changedSince)
    const all = new Set([...changed, ...(await concernedFiles(changed, paths))])
    return withoutTemplates(within([...all].sort(), await expandGlobs(paths)).filter(isDraft), await expandPaths(paths))
  }
  const found = await expandPaths(paths)
  const drafts = new Set(withoutTemplates(found, found).filter((file) => !isConfig(file)))
  const files = found.filter((file) => given.includes(file) || drafts.has(file))
  if (files.length === 0) throw new UsageError(`Không có kế hoạch hay dự thảo nào trong: ${paths.join(', ')}.`)
  return files
}

/** Whether a changed file is one that linting its folder would find. */
export function isDraft(file: string): boolean {
  const names = file.split(/[\\/]/)
  if (names.some((name) => name === 'node_modules' || name.startsWith('~$') || /^\.[^.]/.test(name))) return false
  return /\.(?:ya?ml|docx|txt|md)$/i.test(file) && !isConfig(file)
}

function isConfig(file: string): boolean {
  return file.split(/[\\/]/).at(-1) === configName
}
